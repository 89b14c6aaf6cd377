import { sql } from 'kysely'

import { asActor } from '../../shared/db/as-actor.ts'
import type { Db, Tx } from '../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../shared/events/events.ts'
import type { Job } from '../../shared/jobs/job.ts'
import { removeOldMail } from '../../shared/mail/mail-commands.ts'

const janitor: Actor = { kind: 'machine', id: 'retention' }

/** Hours after which failed attempts to sign in no longer count. */
const attemptsKeptFor = 24

/** Takes away what is kept for a time only: old letters, sessions and links that are over, counts of failures. */
export const removeWhatIsOver: Job = {
  name: 'accounts-retention',
  cron: '17 3 * * *',
  run: async (db, now) => {
    await removeOver(db, now)
  },
}

export async function removeOver(db: Db, now: Date): Promise<void> {
  await asActor(db, janitor, now, async (tx) => {
    const attemptsBefore = new Date(now.getTime() - attemptsKeptFor * 3600 * 1000)
    const letters = await removeOldMail(tx, now)
    const sessions = await countOf(tx, sql`delete from session where expires_at <= ${now}`)
    const tokens = await countOf(tx, sql`delete from sign_in_token where expires_at <= ${now}`)
    const attempts = await countOf(tx, sql`delete from sign_in_attempt where last_at < ${attemptsBefore}`)
    const counts = { letters, sessions, tokens, attempts }
    if (Object.values(counts).some((count) => count > 0)) {
      await recordEvent(tx, 'accounts.retention.done', 'retention', janitor, now, counts)
    }
  })
}

async function countOf(tx: Tx, statement: ReturnType<typeof sql>): Promise<number> {
  const done = await statement.execute(tx)
  return Number(done.numAffectedRows ?? 0)
}
