import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowsOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { newId } from '../../../shared/identifier.ts'
import { refuseHours, type HoursRefusal, type WeeklyHours } from './availability.ts'

/** Adds to the actor's hours; the same form sent twice adds once. */
export async function addHours(
  db: Db,
  { key, hours }: { readonly key: string; readonly hours: WeeklyHours },
  actor: Actor,
  now: Date,
): Promise<'added' | { readonly field: string; readonly refusal: HoursRefusal }> {
  return asActor(db, actor, now, async (tx) => {
    const rules = await rowsOf(tx, sql`select 1 from availability_rule where coordinator_id = actor_id()`)
    const refusal = refuseHours(hours, rules.length)
    if (refusal !== undefined) return refusal
    const id = newId()
    const added = await insertHours(tx, { id, key, coordinatorId: actor.id, hours }, now)
    if (added) await recordEvent(tx, 'guidance.hours.added', id, actor, now, { weekday: hours.weekday })
    return 'added'
  })
}

export async function insertHours(
  tx: Tx,
  rule: {
    readonly id: string
    readonly key: string
    readonly coordinatorId: string
    readonly hours: WeeklyHours
  },
  now: Date,
): Promise<boolean> {
  const { weekday, fromTime, toTime, breakFrom, breakTo, way, location, kindId, fromDay, toDay } = rule.hours
  const added = await sql`
    insert into availability_rule (id, key, coordinator_id, weekday, from_time, to_time, break_from, break_to, way,
      location, kind_id, from_day, to_day, made_at)
    values (${rule.id}, ${rule.key}, ${rule.coordinatorId}, ${weekday}, ${fromTime}, ${toTime}, ${breakFrom},
      ${breakTo}, ${way}, ${location}, ${kindId}, ${fromDay}, ${toDay}, ${now})
    on conflict do nothing
  `.execute(tx)
  return added.numAffectedRows === 1n
}

/** Nothing new is booked in these hours; what has been booked stays. */
export async function removeHours(
  db: Db,
  id: string,
  actor: Actor,
  now: Date,
): Promise<'removed' | 'not-found'> {
  return asActor(db, actor, now, async (tx) => {
    const removed = await sql`
      delete from availability_rule where id = ${id} and coordinator_id = ${actor.id}
    `.execute(tx)
    if (removed.numAffectedRows !== 1n) return 'not-found'
    await recordEvent(tx, 'guidance.hours.removed', id, actor, now)
    return 'removed'
  })
}
