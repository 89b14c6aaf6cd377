import { serve } from '@hono/node-server'

import { modules } from './modules.ts'
import { cookieSecret } from './modules/accounts/index.ts'
import {
  followDemonstration,
  hasDemonstration,
  isEmptyRegion,
  loadDemonstration,
  prepareRegion,
} from './region.ts'
import { createServer } from './server.ts'
import { FolderInUse } from './shared/db/data-folder-lock.ts'
import { openDatabase, type OpenDatabase } from './shared/db/open-database.ts'
import { isRefusedConnection } from './shared/db/refused-connection.ts'
import { log, logFault } from './shared/log/log.ts'
import { readSettings, type Settings } from './shared/settings.ts'
import { loadAssets } from './shared/web/built-assets.ts'
import { startJobs, type RunningJobs } from './worker.ts'
import { checkHealth } from './health.ts'

const reading = readSettings(process.env)
if ('faults' in reading) stopWith(...reading.faults)
else await start(reading.settings)

async function start(settings: Settings): Promise<void> {
  const now = new Date()
  const open = await openOrStop(settings, now)
  if (open === undefined) return
  if (open.kind === 'embedded' && settings.LAIPA_DEMONSTRATION === 'auto' && (await isEmptyRegion(open.db))) {
    await loadDemonstration(open.db, now)
  }
  const demonstration = await hasDemonstration(open.db)
  const { assets, routes } = loadAssets()
  let jobs: RunningJobs | undefined = undefined
  const app = createServer({
    db: open.db,
    settings,
    assets,
    secret: await cookieSecret(open.db, settings, now),
    assetRoutes: routes,
    clock: () => new Date(),
    isDemonstration: followDemonstration(open.db, demonstration, () => new Date()),
    health: () => checkHealth(open.db, jobs),
  })
  const server = serve({ fetch: app.fetch, hostname: settings.HOST, port: settings.PORT }, (info) => {
    process.stdout.write(`\n  Laipa is ready: http://${settings.HOST}:${info.port}/\n\n`)
    log('started', { port: info.port, database: open.kind, demonstration })
  })
  server.on('error', (error: Error) =>
    stopWith(`The server could not listen on ${settings.HOST}:${settings.PORT}: ${error.message}.`),
  )
  const ready = startJobs(open, settings).then(async (started) => {
    jobs = started
    for (const module of modules) await module.warmUp?.(open.db)
    return started
  })
  const stop = once(async () => {
    // Running requests are finished first; idle connections would keep the process alive for seconds.
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    if ('closeIdleConnections' in server) server.closeIdleConnections()
    await closed
    await (await ready).stop()
    await open.close()
    log('stopped')
    process.exit(0)
  })
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  await ready
}

async function openOrStop(settings: Settings, now: Date): Promise<OpenDatabase | undefined> {
  try {
    const open = await openDatabase({
      url: settings.DATABASE_URL,
      dataFolder: settings.LAIPA_DATA,
      region: settings.LAIPA_REGION,
    })
    await prepareRegion(open, now)
    return open
  } catch (error) {
    if (error instanceof FolderInUse) stopWith(error.message)
    else if (isRefusedConnection(error)) {
      stopWith(`The database that DATABASE_URL names could not be opened: ${error.message}.`)
    } else if (error instanceof Error && 'syscall' in error && error.syscall === 'mkdir') {
      stopWith(`The data folder that LAIPA_DATA names could not be made: ${error.message}.`)
    } else throw error
    return undefined
  }
}

function stopWith(...sentences: readonly string[]): void {
  process.stderr.write(`Laipa did not start.\n${sentences.map((sentence) => `  ${sentence}`).join('\n')}\n`)
  process.exit(1)
}

function once(action: () => Promise<void>): () => void {
  let running = false
  return () => {
    if (running) return
    running = true
    action().catch((error: unknown) => {
      logFault('stop-failed', error)
      process.exit(1)
    })
  }
}
