import { sql } from 'kysely'

import { asActor, becomeActor } from '../../../shared/db/as-actor.ts'
import { asJson, rowOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { newId } from '../../../shared/identifier.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { appointmentKeeper, insertAppointment } from '../appointment/booking-commands.ts'
import type { Way } from '../availability/availability.ts'
import { refuseEvent, type OutreachGroup, type OutreachRefusal } from './outreach.ts'
import { findOwnEvent } from './outreach-queries.ts'

export interface NewEvent {
  readonly title: Localised
  readonly about: Localised
  readonly groups: readonly OutreachGroup[]
  readonly municipalityId: string
  readonly way: Way
  readonly location: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly mostPeople: number
}

/** Plans a group event; nobody sees it before it is announced. It takes the coordinator's time as appointments do. */
export async function planEvent(
  db: Db,
  { key, event }: { readonly key: string; readonly event: NewEvent },
  actor: Actor,
  now: Date,
): Promise<{ readonly id: string } | { readonly field: string; readonly refusal: OutreachRefusal }> {
  const refusal = refuseEvent(event, now)
  if (refusal !== undefined) return refusal
  return asActor(db, appointmentKeeper, now, async (tx) => {
    const known = await rowOf(
      tx,
      sql<{ id: string }>`select appointment_id as id from outreach_event where key = ${key}`,
    )
    if (known !== undefined) return known
    const id = newId()
    const added = await insertEvent(tx, { id, key, coordinatorId: actor.id, event }, actor, now)
    if (!added) return { field: 'from', refusal: 'time-taken' }
    await recordEvent(tx, 'guidance.outreach.planned', id, actor, now, { municipality: event.municipalityId })
    return { id }
  })
}

export async function insertEvent(
  tx: Tx,
  planned: {
    readonly id: string
    readonly key: string
    readonly coordinatorId: string
    readonly event: NewEvent
  },
  by: Actor,
  now: Date,
): Promise<boolean> {
  const { id, key, coordinatorId, event } = planned
  const { title, about, groups, ...time } = event
  const added = await insertAppointment(
    tx,
    { ...time, id, coordinatorId, kindId: null, blockedUntil: event.endsAt },
    by,
    now,
  )
  if (added === undefined) return false
  await sql`
    insert into outreach_event (appointment_id, key, title, about, groups)
    values (${id}, ${key}, ${asJson(title)}, ${asJson(about)}, ${[...groups]}::text[])
  `.execute(tx)
  return true
}

/** From now on everybody sees it and may sign up. */
export async function announceEvent(
  db: Db,
  id: string,
  actor: Actor,
  now: Date,
): Promise<'done' | 'not-found'> {
  return ofOwnEvent(db, id, actor, now, async (tx) => {
    const announced = await sql`
      update outreach_event set announced_by = ${actor.id}, announced_at = ${now}
      where appointment_id = ${id} and announced_at is null
    `.execute(tx)
    if (announced.numAffectedRows === 1n) await recordEvent(tx, 'guidance.outreach.announced', id, actor, now)
  })
}

/** How many people were there, with those who had not signed up. */
export async function countPeople(
  db: Db,
  id: string,
  people: number,
  actor: Actor,
  now: Date,
): Promise<'done' | 'not-found' | 'not-yet'> {
  const event = await asActor(db, actor, now, (tx) => findOwnEvent(tx, id, actor.id))
  if (event !== undefined && (event.startsAt > now || event.cancelledAt !== null)) return 'not-yet'
  return ofOwnEvent(db, id, actor, now, async (tx) => {
    await sql`
      update outreach_event set people_reached = ${people}, counted_by = ${actor.id}, counted_at = ${now}
      where appointment_id = ${id}
    `.execute(tx)
    await recordEvent(tx, 'guidance.outreach.counted', id, actor, now, { people })
  })
}

async function ofOwnEvent(
  db: Db,
  id: string,
  actor: Actor,
  now: Date,
  change: (tx: Tx) => Promise<void>,
): Promise<'done' | 'not-found'> {
  return asActor(db, actor, now, async (tx) => {
    if ((await findOwnEvent(tx, id, actor.id)) === undefined) return 'not-found'
    await becomeActor(tx, appointmentKeeper, now)
    await change(tx)
    return 'done'
  })
}
