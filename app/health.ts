import { sql } from 'kysely'

import type { Health } from './server.ts'
import type { Db } from './shared/db/db.ts'
import type { RunningJobs } from './worker.ts'

/** What an operator's monitor asks: does the process answer, does the database, do the jobs run. */
export async function checkHealth(db: Db, jobs: RunningJobs | undefined): Promise<Health> {
  const database = await answers(db)
  const running = jobs?.isRunning() ?? false
  return {
    ok: database,
    process: 'ok',
    database: database ? 'ok' : 'no answer',
    jobs: running ? 'ok' : 'not running',
  }
}

async function answers(db: Db): Promise<boolean> {
  try {
    await sql`select 1`.execute(db)
    return true
  } catch {
    return false
  }
}
