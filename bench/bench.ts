import { rmSync } from 'node:fs'
import { join } from 'node:path'

import * as esbuild from 'esbuild'

const root = join(import.meta.dirname, '..')
/** Inside the checkout, so that the program finds its packages and its own files. */
const folder = join(root, '.cache', 'bench', `program-${process.pid}`)

process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
// Built the same way as the program itself, since pages are written in JSX.
await esbuild.build({
  entryPoints: ['run', 'measure'].map((name) => join(import.meta.dirname, `${name}.ts`)),
  outdir: folder,
  bundle: true,
  splitting: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node22',
  sourcemap: 'linked',
})
await esbuild.stop()
await import(join(folder, 'run.js'))
