import type { Db } from '../db/db.ts'

/** Work that a worker does by the clock. */
export interface Job {
  readonly name: string
  /** Cron expression in Riga's time. */
  readonly cron: string
  run(db: Db, now: Date): Promise<void>
}
