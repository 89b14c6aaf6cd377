import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { projectRoot } from '../../app/shared/project-root.ts'
import { endingsTable } from './endings-table.ts'

test('docs/search.md prints the endings that the Latvian stemmer takes off', () => {
  const document = readFileSync(join(projectRoot, 'docs', 'search.md'), 'utf8')
  expect(document).toContain(endingsTable())
})
