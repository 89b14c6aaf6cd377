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
  await recordAccesses(tx, [personId], what, by, now)
}

/** The same of everybody on a list, at once. */
export async function recordAccesses(
  tx: Tx,
  personIds: readonly string[],
  what: string,
  by: Actor,
  now: Date,
): Promise<void> {
  if (by.kind !== 'person') return
  const others = [...new Set(personIds)].filter((id) => id !== by.id).sort()
  if (others.length === 0) return
  await sql`
    select note_access(id, ${by.id}, ${asJson(by.roles ?? [])}, person_id, ${what}, ${now})
    from unnest(${others.map(() => newId())}::text[], ${others}::text[]) as read (id, person_id)
  `.execute(tx)
}
