import { sql } from 'kysely'

import { rowOf, type Db } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import { newId } from '../../../shared/identifier.ts'
import {
  refuseNeed,
  refuseNeedState,
  type NeedRefusal,
  type NeedState,
  type NeedToChange,
  type NewNeed,
} from './need.ts'

export async function enterNeed(
  db: Db,
  need: NewNeed,
  actor: Actor,
  now: Date,
): Promise<'entered' | NeedRefusal> {
  const refusal = refuseNeed(need, actor, dayInRiga(now))
  if (refusal !== undefined) return refusal
  return db.transaction().execute(async (tx): Promise<'entered' | NeedRefusal> => {
    const id = newId()
    const { key, organisationId, municipalityId, topic, people, neededBy } = need
    const saved = await sql`
      insert into demand_need (id, key, organisation_id, municipality_id, topic, people, needed_by, entered_by,
        entered_at)
      values (${id}, ${key}, ${organisationId}, ${municipalityId}, ${topic}, ${people}, ${neededBy}, ${actor.id}, ${now})
      on conflict (key) do nothing
    `.execute(tx)
    if (saved.numAffectedRows === 1n) {
      await recordEvent(tx, 'demand.need.entered', id, actor, now, {
        organisation: organisationId,
        municipality: municipalityId,
        topic,
        people,
        neededBy,
      })
    }
    return 'entered'
  })
}

/** Verifies a need, or says that it is met or withdrawn. */
export async function changeNeed(
  db: Db,
  id: string,
  to: NeedState,
  actor: Actor,
  now: Date,
): Promise<'changed' | 'not-found' | NeedRefusal> {
  return db.transaction().execute(async (tx) => {
    const need = await rowOf(
      tx,
      sql<NeedToChange>`
        select organisation_id as "organisationId", municipality_id as "municipalityId", state,
          entered_by as "enteredBy"
        from demand_need where id = ${id} for update
      `,
    )
    if (need === undefined) return 'not-found'
    // Sent twice: it is done already.
    if (need.state === to) return 'changed'
    const refusal = refuseNeedState(need, to, actor)
    if (refusal === 'not-yours' || refusal === 'not-a-verifier') return 'not-found'
    if (refusal !== undefined) return refusal
    const who =
      to === 'verified'
        ? sql`verified_by = ${actor.id}, verified_at = ${now}`
        : sql`ended_by = ${actor.id}, ended_at = ${now}`
    await sql`update demand_need set state = ${to}, ${who} where id = ${id}`.execute(tx)
    await recordEvent(tx, `demand.need.${to}`, id, actor, now)
    return 'changed'
  })
}
