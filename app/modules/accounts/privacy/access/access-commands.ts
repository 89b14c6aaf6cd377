import { sql } from 'kysely'

import { asJson, type Tx } from '../../../../shared/db/db.ts'
import type { Actor } from '../../../../shared/events/events.ts'
import { dayInRiga } from '../../../../shared/time/day.ts'
import { newId } from '../../sign-in/sign-in-library.ts'

/**
 * Notes that somebody reads what is kept about somebody else, in the transaction that reads it. `what` is a code of
 * the module's `personal.accesses`. Once a day for each reader, with a count; what is one's own is not noted.
 */
export async function recordAccess(
  tx: Tx,
  personId: string,
  what: string,
  by: Actor,
  now: Date,
): Promise<void> {
  if (by.kind !== 'person' || by.id === personId) return
  await sql`
    insert into personal_access (id, person_id, reader_id, reader_roles, what, day, last_at)
    values (${newId()}, ${personId}, ${by.id}, ${asJson(by.roles ?? [])}, ${what}, ${dayInRiga(now)}, ${now})
    on conflict (person_id, reader_id, what, day)
      do update set times = personal_access.times + 1, last_at = excluded.last_at
  `.execute(tx)
}
