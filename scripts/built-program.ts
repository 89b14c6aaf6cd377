import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { build } from './build.ts'

const root = join(import.meta.dirname, '..')

/** Path of a built program, such as `start.js`; builds first where that is missing or older than its sources. */
export async function builtProgram(name: string): Promise<string> {
  const program = join(root, 'dist', name)
  if (isStale(program)) await build()
  return program
}

function isStale(program: string): boolean {
  const built = statSync(program, { throwIfNoEntry: false })?.mtimeMs ?? 0
  const sources = readdirSync(join(root, 'app'), { recursive: true, encoding: 'utf8' }).map((file) =>
    join(root, 'app', file),
  )
  return [...sources, join(root, 'package.json'), join(root, 'scripts', 'build.ts')].some(
    (file) => (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > built,
  )
}
