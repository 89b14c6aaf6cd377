import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { build } from './build.ts'

const root = join(import.meta.dirname, '..')
const program = join(root, 'dist', 'laipa.js')

if (isStale()) await build()
// In this process, so that signals and the exit code are the program's own.
await import(program)

/** Whether the program is missing or older than what it is built from. */
function isStale(): boolean {
  const built = statSync(program, { throwIfNoEntry: false })?.mtimeMs ?? 0
  const sources = readdirSync(join(root, 'app'), { recursive: true, encoding: 'utf8' }).map((file) =>
    join(root, 'app', file),
  )
  return [...sources, join(root, 'package.json'), join(root, 'scripts', 'build.ts')].some(
    (file) => (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > built,
  )
}
