import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { projectRoot } from '../../app/shared/project-root.ts'

/** The folder of public data and test inputs beside the checkout, which is not part of the project. */
export const sharedFolder = findShared()

function findShared(): string | undefined {
  const folder = resolve(process.env['LAIPA_SHARED'] || join(projectRoot, '..', 'shared'))
  return existsSync(join(folder, 'testdata')) ? folder : undefined
}
