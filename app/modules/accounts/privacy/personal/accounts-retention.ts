import { sql, type RawBuilder } from 'kysely'

import type { Tx } from '../../../../shared/db/db.ts'
import { removeOldMail } from '../../../../shared/mail/mail-commands.ts'
import { addDays, dayInRiga, daysBefore } from '../../../../shared/time/day.ts'
import { forgottenAfter } from '../../sign-in/sign-in-attempts.ts'

/** Days; the purposes tell people the same, and that letters are kept for 30. */
const accessesKept = 730

/** Removes what is past its term, and gives how many rows went. */
export async function removeExpiredAccounts(tx: Tx, now: Date): Promise<number> {
  const removals: readonly RawBuilder<unknown>[] = [
    sql`delete from session where expires_at <= ${now}`,
    sql`delete from sign_in_token where expires_at <= ${now}`,
    sql`delete from sign_in_attempt where last_at <= ${daysBefore(now, forgottenAfter)}`,
    sql`delete from personal_access where day <= ${addDays(dayInRiga(now), -accessesKept)}`,
  ]
  let removed = await removeOldMail(tx, now)
  for (const removal of removals) {
    const { numAffectedRows = 0n } = await removal.execute(tx)
    removed += Number(numAffectedRows)
  }
  return removed
}
