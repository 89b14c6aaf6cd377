import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

import * as esbuild from 'esbuild'

const root = join(import.meta.dirname, '..')
const assetFolder = join(root, 'dist', 'assets')

/** Builds the server and the command line into `dist/`, and styles and scripts of the pages into `dist/assets/`. */
export async function build(): Promise<void> {
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  mkdirSync(assetFolder, { recursive: true })
  await Promise.all([buildServer(), buildAssets()])
  packAssets()
  await esbuild.stop()
}

/** Packages stay outside the bundle: the embedded database's extension files break inside it. */
async function buildServer(): Promise<void> {
  await esbuild.build({
    entryPoints: ['start', 'laipa'].map((name) => join(root, 'app', `${name}.ts`)),
    outdir: join(root, 'dist'),
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node22',
    sourcemap: 'linked',
  })
}

async function buildAssets(): Promise<void> {
  await esbuild.build({
    entryPoints: [
      join(root, 'app', 'shared', 'ui', 'styles.css'),
      join(root, 'app', 'shared', 'ui', 'icon.svg'),
      join(root, 'app', 'shared', 'ui', 'share.png'),
      ...findIslands(join(root, 'app')),
    ],
    outdir: assetFolder,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    loader: { '.woff2': 'file', '.svg': 'copy', '.png': 'copy' },
  })
}

/** Scripts for the browser are the files named `*.island.ts`. */
function findIslands(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.island.ts'))
    .map((file) => join(folder, file))
}

/** Packed once at the highest level, so that serving costs nothing. */
function packAssets(): void {
  for (const name of readdirSync(assetFolder)) {
    if (/\.(woff2|png)$/.test(name)) continue
    writeFileSync(join(assetFolder, `${name}.br`), brotliCompressSync(readFileSync(join(assetFolder, name))))
  }
}

if (import.meta.main) await build()
