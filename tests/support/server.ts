import { serve } from '@hono/node-server'
import { Hono } from 'hono'

import { hasDemonstration } from '../../app/region.ts'
import { createServer, type ServerParts } from '../../app/server.ts'
import type { OpenDatabase } from '../../app/shared/db/open-database.ts'
import { readSettings, type Settings } from '../../app/shared/settings.ts'
import type { AppEnv } from '../../app/shared/web/app-env.ts'
import { loadAssets } from '../../app/shared/web/built-assets.ts'
import { testMoment } from './template.ts'
import { newVisitor, type Visitor } from './visitor.ts'

export interface TestServerOptions {
  readonly now?: Date
  readonly settings?: Readonly<Record<string, string>>
}

export interface TestServer {
  /** Every route as the application knows it, such as `GET /:language{lv|en}/help`. */
  readonly routes: readonly { readonly method: string; readonly path: string }[]
  /** Asks the application directly, without a network. */
  request(path: string, init?: RequestInit): Promise<Response>
  /** Somebody with an own browser and no cookies yet. */
  visitor(): Visitor
}

export interface ListeningServer {
  readonly baseUrl: string
  close(): Promise<void>
}

const testAddress = 'http://laipa.test'

/** The whole application on an open database, at a fixed moment, with stand-ins for the built files. */
export async function testServer(open: OpenDatabase, options: TestServerOptions = {}): Promise<TestServer> {
  const assets = { assets: { url: (name: string) => `/assets/${name}` }, routes: new Hono<AppEnv>() }
  const app = createServer(await serverParts(open, assets, options))
  const request = async (path: string, init?: RequestInit) => app.request(`${testAddress}${path}`, init)
  return { routes: app.routes, request, visitor: () => newVisitor(request, testAddress) }
}

/** The same on a free port with the files of `npm run build`, for a browser. */
export async function listeningServer(
  open: OpenDatabase,
  options: TestServerOptions = {},
): Promise<ListeningServer> {
  const app = createServer(await serverParts(open, loadAssets(), options))
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
      resolve({ baseUrl: `http://127.0.0.1:${port}`, close: () => closeServer(server) }),
    )
  })
}

function closeServer(server: ReturnType<typeof serve>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    if ('closeAllConnections' in server) server.closeAllConnections()
  })
}

async function serverParts(
  open: OpenDatabase,
  built: ReturnType<typeof loadAssets>,
  options: TestServerOptions,
): Promise<ServerParts> {
  const demonstration = await hasDemonstration(open.db)
  return {
    db: open.db,
    settings: settingsOf(options.settings ?? {}),
    assets: built.assets,
    secret: 'a secret that only the tests know about',
    assetRoutes: built.routes,
    clock: () => options.now ?? testMoment,
    isDemonstration: () => demonstration,
    health: async () => ({ ok: true, process: 'ok', database: 'ok', jobs: 'ok' }),
  }
}

/** Tests ask a lot at one moment, so only those that are about the limit set one. */
function settingsOf(environment: Readonly<Record<string, string>>): Settings {
  const reading = readSettings({ LAIPA_API_RATE: '0', ...environment })
  if ('faults' in reading) throw new Error(reading.faults.join(' '))
  return reading.settings
}
