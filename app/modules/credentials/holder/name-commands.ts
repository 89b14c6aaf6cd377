import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import type { Db } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'

/**
 * The holder agrees to have their name in the credential, or takes it out. It is signed anew under the same number and
 * place in the lists, so whoever has the earlier one sees it revoked when this one is.
 */
export async function setName(
  db: Db,
  id: string,
  isNamed: boolean,
  actor: Actor,
  now: Date,
): Promise<'saved' | 'not-found'> {
  return asActor(db, actor, now, async (tx) => {
    const changed = await sql`
      update credential set named_at = ${isNamed ? now : null}, document = null, signed_at = null
      where id = ${id} and person_id = ${actor.id}
    `.execute(tx)
    if (changed.numAffectedRows !== 1n) return 'not-found'
    await recordEvent(tx, isNamed ? 'credentials.name.added' : 'credentials.name.removed', id, actor, now)
    return 'saved'
  })
}
