import type { Db } from '../db/db.ts'
import type { Settings } from '../settings.ts'

/** Work that a worker does by the clock. */
export interface Job {
  readonly name: string
  /** Cron expression in Riga's time. */
  readonly cron: string
  run(db: Db, now: Date, settings: Settings): Promise<void>
}
