import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'

import { Hono } from 'hono'

import { projectRoot } from '../project-root.ts'
import type { Assets } from '../ui/layout.tsx'
import type { AppEnv } from './app-env.ts'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
}

interface AssetFile {
  readonly body: Buffer<ArrayBuffer>
  readonly packed: Buffer<ArrayBuffer> | undefined
  readonly type: string
}

/** The files that the build wrote, held in memory: together they are under half a megabyte. */
export function loadAssets(folder = join(projectRoot, 'dist', 'assets')): {
  assets: Assets
  routes: Hono<AppEnv>
} {
  const written = readdirSync(folder)
  const names = written.filter((name) => !name.endsWith('.br'))
  const files = new Map(names.map((name) => [name, readAsset(folder, name, written.includes(`${name}.br`))]))
  const addresses = new Map(names.map((name) => [plainName(name), `/assets/${name}`]))
  const assets: Assets = {
    url(name) {
      const address = addresses.get(name)
      if (address === undefined) throw new Error(`The build has no asset ${name}.`)
      return address
    },
  }
  const routes = new Hono<AppEnv>().get('/:name', (c) => {
    const file = files.get(c.req.param('name'))
    // An old page may ask for a file of the build before; an error page would need the language and more.
    if (file === undefined) return c.body(null, 404)
    const headers: Record<string, string> = {
      'content-type': file.type,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'Accept-Encoding',
      'x-content-type-options': 'nosniff',
    }
    if (file.packed !== undefined && (c.req.header('accept-encoding') ?? '').includes('br')) {
      return c.body(file.packed, 200, { ...headers, 'content-encoding': 'br' })
    }
    return c.body(file.body, 200, headers)
  })
  return { assets, routes }
}

function readAsset(folder: string, name: string, isPacked: boolean): AssetFile {
  return {
    body: Buffer.from(readFileSync(join(folder, name))),
    packed: isPacked ? Buffer.from(readFileSync(join(folder, `${name}.br`))) : undefined,
    type: types[extname(name)] ?? 'application/octet-stream',
  }
}

/** `styles-AB12CD34.css` is known as `styles.css`. */
function plainName(name: string): string {
  return name.replace(/-[A-Z0-9]{8}(?=\.[a-z0-9]+$)/, '')
}
