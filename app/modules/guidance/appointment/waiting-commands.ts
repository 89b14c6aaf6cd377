import { sql } from 'kysely'

import { asActor, becomeActor } from '../../../shared/db/as-actor.ts'
import { rowOf, rowsOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { newId } from '../../../shared/identifier.ts'
import { addDays, dayInRiga, daysBefore } from '../../../shared/time/day.ts'
import {
  horizonDays,
  nearestOffer,
  offerExpiry,
  refuseBooking,
  type BookingRefusal,
  type ParticipantStatus,
} from './appointment.ts'
import { tellCoordinator, tellParticipant } from './appointment-letter-commands.ts'
import {
  appointmentKeeper,
  bookedBefore,
  countAhead,
  takeSeat,
  takeTime,
  type Booked,
  type Participant,
} from './booking-commands.ts'
import { municipalityOf } from './coordinator-queries.ts'
import { findKind } from './kind-queries.ts'
import { findSlots } from './slot-queries.ts'

/** Days after which a place on the list lapses: who still wants to come asks again. */
const waitDays = 90

export interface Waiting {
  readonly key: string
  readonly who: Participant
  readonly coordinatorId: string
  /** For any time of this kind, or for a place in the full group. */
  readonly kindId: string | null
  readonly appointmentId: string | null
}

/** Puts somebody on the waiting list of a coordinator or of a full group. */
export async function waitWithin(
  tx: Tx,
  waiting: Waiting,
  by: Actor,
  baseUrl: string,
  now: Date,
): Promise<Booked | BookingRefusal> {
  const { key, who, appointmentId, kindId, coordinatorId } = waiting
  const known = await bookedBefore(tx, key)
  if (known !== undefined) return known
  if (kindId !== null) {
    const kind = await findKind(tx, kindId)
    const refusal = refuseBooking(kind, { isByCoordinator: false, ahead: await countAhead(tx, who, now) })
    if (refusal !== undefined) return refusal
  }
  if (appointmentId === null && (await waitsAlready(tx, waiting))) return 'already-there'
  const municipalityId = await municipalityOf(tx, coordinatorId, dayInRiga(now))
  if (municipalityId === undefined) return 'not-bookable'
  const [id, token] = [newId(), newId() + newId()]
  const guest = who.personId === undefined ? who : { name: null, email: null, phone: null }
  const added = await sql`
    insert into appointment_participant (id, key, token, appointment_id, kind_id, coordinator_id, municipality_id,
      person_id, name, email, phone, language, status, status_since, channel, booked_by, made_at)
    values (${id}, ${key}, ${token}, ${appointmentId}, ${kindId}, ${coordinatorId}, ${municipalityId},
      ${who.personId ?? null}, ${guest.name}, ${guest.email}, ${guest.phone}, ${who.language}, 'waiting', ${now},
      'list', ${by.id}, ${now})
    on conflict do nothing
  `.execute(tx)
  if (added.numAffectedRows !== 1n) return 'already-there'
  await recordEvent(tx, 'guidance.waiting.begun', id, by, now, { coordinator: coordinatorId })
  await tellParticipant(tx, id, 'waiting', baseUrl, now)
  await offerFreed(tx, [coordinatorId], baseUrl, now)
  return { participantId: id, appointmentId, token }
}

interface InLine {
  readonly id: string
  readonly appointmentId: string | null
  readonly kindId: string | null
  readonly coordinatorId: string
}

/**
 * Keeps each seat and each time that is free for whoever waits for it longest, and writes to them. Gives how many
 * offers were made.
 */
export async function offerFreed(
  tx: Tx,
  coordinatorIds: readonly string[],
  baseUrl: string,
  now: Date,
): Promise<number> {
  await becomeActor(tx, appointmentKeeper, now)
  const line = await rowsOf(
    tx,
    sql<InLine>`
      select id, appointment_id as "appointmentId", kind_id as "kindId", coordinator_id as "coordinatorId"
      from appointment_participant
      where status = 'waiting' and coordinator_id = any(${[...coordinatorIds]}::text[])
      order by made_at, id for update skip locked
    `,
  )
  let offered = 0
  for (const next of line) if (await offerTo(tx, next, baseUrl, now)) offered += 1
  return offered
}

/** Every minute: what lapsed is offered on, and what came free in the meantime is offered. */
export async function keepWaitingLists(db: Db, baseUrl: string, now: Date): Promise<void> {
  const coordinators = await asActor(db, appointmentKeeper, now, (tx) =>
    rowsOf(
      tx,
      sql<{ id: string }>`
        select distinct coordinator_id as id from appointment_participant
        where status = 'waiting' and coordinator_id is not null order by id
      `,
    ),
  )
  for (const { id } of coordinators) {
    await asActor(db, appointmentKeeper, now, async (tx) => {
      await sql`
        update appointment_participant set status = 'cancelled', status_since = ${now}, canceller = 'machine',
          cancelled_by = ${appointmentKeeper.id}, cancel_reason = 'offer-lapsed'
        where status = 'waiting' and coordinator_id = ${id} and made_at < ${daysBefore(now, waitDays)}
      `.execute(tx)
      await offerFreed(tx, [id], baseUrl, now)
    })
  }
}

/** Takes what was offered. */
export async function acceptOffer(
  db: Db,
  id: string,
  by: Actor,
  baseUrl: string,
  now: Date,
): Promise<'done' | 'expired'> {
  return asActor(db, appointmentKeeper, now, async (tx) => {
    const part = await rowOf(
      tx,
      sql<{ status: ParticipantStatus; expiresAt: Date | null }>`
        select status, offer_expires_at as "expiresAt" from appointment_participant where id = ${id} for update
      `,
    )
    if (part?.status === 'booked') return 'done'
    if (part?.status !== 'offered' || part.expiresAt === null || part.expiresAt <= now) return 'expired'
    await sql`
      update appointment_participant set status = 'booked', status_since = ${now}, offer_expires_at = null
      where id = ${id}
    `.execute(tx)
    await recordEvent(tx, 'guidance.offer.accepted', id, by, now)
    await tellParticipant(tx, id, 'booked', baseUrl, now)
    await tellCoordinator(tx, id, 'booked', baseUrl, now)
    return 'done'
  })
}

/** Offers that nobody answered in time. */
export function lapsedOffers(db: Db, now: Date): Promise<{ readonly id: string }[]> {
  return asActor(db, appointmentKeeper, now, (tx) =>
    rowsOf(
      tx,
      sql<{ id: string }>`
        select id from appointment_participant where status = 'offered' and offer_expires_at <= ${now} order by id
      `,
    ),
  )
}

async function offerTo(tx: Tx, next: InLine, baseUrl: string, now: Date): Promise<boolean> {
  const place = await placeFor(tx, next, now)
  if (place === undefined) return false
  const expiresAt = offerExpiry(place.startsAt, now)
  if (expiresAt === undefined) return false
  await sql`
    update appointment_participant set status = 'offered', status_since = ${now}, offer_expires_at = ${expiresAt},
      appointment_id = ${place.appointmentId}, seat_number = ${place.seatNumber}
    where id = ${next.id}
  `.execute(tx)
  await recordEvent(tx, 'guidance.offer.made', next.id, appointmentKeeper, now, {
    appointment: place.appointmentId,
  })
  await tellParticipant(tx, next.id, 'offered', baseUrl, now)
  return true
}

async function placeFor(tx: Tx, { appointmentId, kindId, coordinatorId }: InLine, now: Date) {
  if (appointmentId !== null) {
    const seat = await takeSeat(tx, appointmentId)
    if (typeof seat === 'string') return undefined
    const row = await rowOf(
      tx,
      sql<{ startsAt: Date }>`select starts_at as "startsAt" from appointment where id = ${appointmentId}`,
    )
    return row === undefined ? undefined : { ...seat, ...row }
  }
  const kind = kindId === null ? undefined : await findKind(tx, kindId)
  if (kind === undefined || kind.endedAt !== null) return undefined
  const from = dayInRiga(now)
  const noticed = { ...kind, noticeHours: Math.max(kind.noticeHours, nearestOffer) }
  const search = { kind: noticed, coordinatorIds: [coordinatorId], from, to: addDays(from, horizonDays), now }
  const slot = (await findSlots(tx, search)).find(({ seatsLeft }) => seatsLeft > 0)
  if (slot === undefined) return undefined
  const taken = await takeTime(tx, { ...slot, kindId: kind.id }, noticed, appointmentKeeper, now)
  return typeof taken === 'string' ? undefined : { ...taken, startsAt: slot.startsAt }
}

async function waitsAlready(tx: Tx, { who, coordinatorId, kindId }: Waiting): Promise<boolean> {
  const email = who.personId === undefined ? who.email : null
  const rows = await rowsOf(
    tx,
    sql`
      select 1 from appointment_participant
      where coordinator_id = ${coordinatorId} and kind_id = ${kindId} and status in ('waiting', 'offered')
        and appointment_id is null and (person_id = ${who.personId ?? null} or email = ${email}) limit 1
    `,
  )
  return rows.length > 0
}
