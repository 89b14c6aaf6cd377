import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowsOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { newId } from '../../../shared/identifier.ts'
import {
  refuseAbsence,
  refuseHours,
  type AbsenceRefusal,
  type HoursRefusal,
  type TimeSpan,
  type WeeklyHours,
} from './availability.ts'

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
  return removeOwn(db, 'availability_rule', id, actor, now)
}

export async function addAbsence(
  db: Db,
  { key, span }: { readonly key: string; readonly span: TimeSpan },
  actor: Actor,
  now: Date,
): Promise<{ readonly appointments: number } | AbsenceRefusal> {
  return asActor(db, actor, now, async (tx) => {
    const absences = await rowsOf(
      tx,
      sql`select 1 from coordinator_absence where coordinator_id = actor_id() and ends_at > ${now}`,
    )
    const refusal = refuseAbsence(span, absences.length, now)
    if (refusal !== undefined) return refusal
    const id = newId()
    const added = await sql`
      insert into coordinator_absence (id, key, coordinator_id, starts_at, ends_at, noted_at)
      values (${id}, ${key}, ${actor.id}, ${span.startsAt}, ${span.endsAt}, ${now}) on conflict do nothing
    `.execute(tx)
    if (added.numAffectedRows === 1n) await recordEvent(tx, 'guidance.absence.noted', id, actor, now)
    const inside = await rowsOf(
      tx,
      sql`
        select 1 from appointment
        where coordinator_id = ${actor.id} and cancelled_at is null
          and starts_at < ${span.endsAt} and ends_at > ${span.startsAt} and ends_at > ${now}
      `,
    )
    return { appointments: inside.length }
  })
}

export async function removeAbsence(
  db: Db,
  id: string,
  actor: Actor,
  now: Date,
): Promise<'removed' | 'not-found'> {
  return removeOwn(db, 'coordinator_absence', id, actor, now)
}

/** The number at which residents reach the actor; null takes it away. */
export async function savePhone(db: Db, phone: string | null, actor: Actor, now: Date): Promise<void> {
  await asActor(db, actor, now, async (tx) => {
    await sql`
      insert into appointment_setting (person_id, phone, changed_at) values (${actor.id}, ${phone}, ${now})
      on conflict (person_id) do update set phone = excluded.phone, changed_at = excluded.changed_at
    `.execute(tx)
    await recordEvent(tx, 'guidance.phone.changed', actor.id, actor, now)
  })
}

async function removeOwn(
  db: Db,
  table: 'availability_rule' | 'coordinator_absence',
  id: string,
  actor: Actor,
  now: Date,
): Promise<'removed' | 'not-found'> {
  return asActor(db, actor, now, async (tx) => {
    const removed = await sql`
      delete from ${sql.table(table)} where id = ${id} and coordinator_id = ${actor.id}
    `.execute(tx)
    if (removed.numAffectedRows !== 1n) return 'not-found'
    const noun = table === 'availability_rule' ? 'hours' : 'absence'
    await recordEvent(tx, `guidance.${noun}.removed`, id, actor, now)
    return 'removed'
  })
}
