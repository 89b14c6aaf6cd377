import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowOf, type Db } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { newId } from '../../../shared/identifier.ts'
import { addDays, dayInRiga, type Day } from '../../../shared/time/day.ts'

/** Days that a link may lead to a credential; then its holder makes a new one. */
export const longestShare = 365

export const usualShare = 90

export type ShareRefusal = 'until-refused'

/** Makes a link to a credential of the actor's own. */
export async function shareCredential(
  db: Db,
  { credentialId, until, key }: { readonly credentialId: string; readonly until: Day; readonly key: string },
  actor: Actor,
  now: Date,
): Promise<'shared' | 'not-found' | ShareRefusal> {
  const today = dayInRiga(now)
  if (until < today || until > addDays(today, longestShare)) return 'until-refused'
  return asActor(db, actor, now, async (tx) => {
    const own = await rowOf(
      tx,
      sql`select 1 from credential where id = ${credentialId} and person_id = ${actor.id}`,
    )
    if (own === undefined) return 'not-found'
    const id = newId()
    const made = await sql`
      insert into credential_share (id, key, token, credential_id, until, made_at)
      values (${id}, ${key}, ${newId()}, ${credentialId}, ${until}, ${now}) on conflict (key) do nothing
    `.execute(tx)
    if (made.numAffectedRows === 1n) {
      await recordEvent(tx, 'credentials.share.made', credentialId, actor, now, { share: id, until })
    }
    return 'shared'
  })
}

/** Takes a link back at once. */
export async function endShare(
  db: Db,
  { credentialId, id }: { readonly credentialId: string; readonly id: string },
  actor: Actor,
  now: Date,
): Promise<'ended' | 'not-found'> {
  return asActor(db, actor, now, async (tx) => {
    const share = await rowOf(
      tx,
      sql<{ endedAt: Date | null }>`
        select ended_at as "endedAt" from credential_share
        where id = ${id} and credential_id = ${credentialId} for update
      `,
    )
    if (share === undefined) return 'not-found'
    if (share.endedAt !== null) return 'ended'
    await sql`update credential_share set ended_at = ${now} where id = ${id}`.execute(tx)
    await recordEvent(tx, 'credentials.share.ended', credentialId, actor, now, { share: id })
    return 'ended'
  })
}
