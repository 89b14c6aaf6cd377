import { PgBoss, fromPglite } from 'pg-boss'

import { modules, personalParts } from './modules.ts'
import type { OpenDatabase } from './shared/db/open-database.ts'
import { chainEvents } from './shared/events/chain-events.ts'
import type { Job } from './shared/jobs/job.ts'
import { log, logFault } from './shared/log/log.ts'
import { mailTransport } from './shared/mail/mail-transport.ts'
import { startPostman } from './shared/mail/postman.ts'
import { removeExpired } from './shared/personal/remove-expired.ts'
import type { Settings } from './shared/settings.ts'

export interface RunningJobs {
  readonly isRunning: () => boolean
  stop(): Promise<void>
}

/** Work that concerns all modules alike. */
const ownJobs: readonly Job[] = [
  { name: 'events.chain', cron: '* * * * *', run: async (db) => void (await chainEvents(db)) },
  {
    name: 'privacy.remove-expired',
    cron: '40 3 * * *',
    run: async (db, now) => void (await removeExpired(db, personalParts, now)),
  },
]

/** Runs every module's jobs by the clock, and sends letters; the queues live in the same database. */
export async function startJobs(open: OpenDatabase, settings: Settings): Promise<RunningJobs> {
  // Each region has a queue of its own, so that a worker never takes another region's job.
  const common = { schema: `${open.region}_jobs`, persistWarnings: false }
  const boss =
    open.pglite === undefined
      ? new PgBoss({ ...common, connectionString: settings.DATABASE_URL ?? '', max: 2 })
      : new PgBoss({ ...common, db: fromPglite(open.pglite), backend: 'pglite' })
  boss.on('error', (error) => logFault('jobs-failed', error))
  await boss.start()
  let running = true
  const jobs = [...ownJobs, ...modules.flatMap((module) => module.jobs ?? [])]
  // The queue remembers jobs of earlier versions, which nobody would do any more.
  for (const { name } of await boss.getSchedules()) {
    if (!jobs.some((job) => job.name === name)) await boss.unschedule(name)
  }
  for (const job of jobs) {
    await boss.createQueue(job.name)
    await boss.schedule(job.name, job.cron, {}, { tz: 'Europe/Riga' })
    await boss.work(job.name, async () => {
      try {
        await job.run(open.db, new Date(), settings)
        log('job-done', { job: job.name })
      } catch (error) {
        // The queue notes the failure and tries again, but tells nobody.
        logFault('job-failed', error)
        throw error
      }
    })
  }
  const transport = mailTransport(settings)
  const postman = transport === undefined ? undefined : startPostman(open.db, transport, () => new Date())
  return {
    isRunning: () => running,
    stop: async () => {
      running = false
      await postman?.stop()
      await boss.stop({ graceful: true, timeout: 5000 })
    },
  }
}
