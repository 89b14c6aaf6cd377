import { sql, type RawBuilder } from 'kysely'

import type { Tx } from '../../../../shared/db/db.ts'
import { removeOldMail } from '../../../../shared/mail/mail-commands.ts'
import { addDays, dayInRiga } from '../../../../shared/time/day.ts'

/** Days; the purposes tell people the same, and that letters are kept for 30. */
const accessesKept = 730
const attemptsKept = 1

/** Removes what is past its term, and gives how many rows went. */
export async function removeExpiredAccounts(tx: Tx, now: Date): Promise<number> {
  const ago = (days: number) => new Date(now.getTime() - days * 24 * 3600 * 1000)
  const removals: readonly RawBuilder<unknown>[] = [
    sql`delete from session where expires_at <= ${now}`,
    sql`delete from sign_in_token where expires_at <= ${now}`,
    sql`delete from sign_in_attempt where last_at <= ${ago(attemptsKept)}`,
    sql`delete from personal_access where day <= ${addDays(dayInRiga(now), -accessesKept)}`,
  ]
  let removed = await removeOldMail(tx, now)
  for (const removal of removals) {
    const { numAffectedRows = 0n } = await removal.execute(tx)
    removed += Number(numAffectedRows)
  }
  return removed
}
