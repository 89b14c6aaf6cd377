import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { projectRoot } from '../../app/shared/project-root.ts'

const parts = [
  'app',
  'database',
  'scripts',
  'starter',
  'package.json',
  'tsconfig.json',
  'tsconfig.browser.json',
]

export interface Checkout {
  readonly folder: string
  remove(): void
}

/** The program in a folder of its own, so that building it disturbs nobody who runs the real one. */
export function copyOfCheckout(): Checkout {
  const folder = mkdtempSync(join(tmpdir(), 'laipa-bench-'))
  for (const part of parts) {
    if (existsSync(join(projectRoot, part)))
      cpSync(join(projectRoot, part), join(folder, part), { recursive: true })
  }
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
