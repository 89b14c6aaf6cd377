import { sql } from 'kysely'

import { asJson, type Tx } from '../../../../shared/db/db.ts'
import type { Actor } from '../../../../shared/events/events.ts'
import { newId } from '../../../../shared/identifier.ts'

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
    select note_access(${newId()}, ${by.id}, ${asJson(by.roles ?? [])}, ${personId}, ${what}, ${now})
  `.execute(tx)
}
