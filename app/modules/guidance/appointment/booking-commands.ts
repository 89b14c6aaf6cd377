import { sql } from 'kysely'

import { asActor, becomeActor } from '../../../shared/db/as-actor.ts'
import { rowOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { newId } from '../../../shared/identifier.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import type { Way } from '../availability/availability.ts'
import { refuseBooking, type AppointmentKind, type BookingRefusal } from './appointment.ts'
import { tellCoordinator, tellParticipant } from './appointment-letter-commands.ts'
import { municipalityOf } from './coordinator-queries.ts'
import { findKind } from './kind-queries.ts'
import { findSlot, type OfferedSlot } from './slot-queries.ts'

/** Looks into calendars and writes what people ask for: they themselves see only what is theirs. */
export const appointmentKeeper: Actor = { kind: 'machine', id: 'appointment-keeper' }

/** Somebody with an account, or what somebody without one said of themselves. */
export type Participant =
  | { readonly personId: string; readonly language: Language }
  | {
      readonly personId?: undefined
      readonly name: string
      readonly email: string | null
      readonly phone: string | null
      readonly language: Language
    }

export interface WantedTime {
  readonly kindId: string
  readonly coordinatorId: string
  readonly startsAt: Date
  readonly way: Way
}

export interface Booking extends WantedTime {
  /** The form's own key: sent twice, it books once. */
  readonly key: string
  readonly who: Participant
  readonly channel: 'self' | 'coordinator'
  readonly caseId?: string | null
}

export interface Booked {
  readonly participantId: string
  /** Null for a place on the waiting list. */
  readonly appointmentId: string | null
  readonly token: string
}

/** Books a time and writes to both sides. */
export async function bookTime(
  db: Db,
  booking: Booking,
  by: Actor,
  baseUrl: string,
  now: Date,
): Promise<Booked | BookingRefusal> {
  return asActor(db, appointmentKeeper, now, (tx) => bookWithin(tx, booking, by, baseUrl, now))
}

export async function bookWithin(
  tx: Tx,
  booking: Booking,
  by: Actor,
  baseUrl: string,
  now: Date,
): Promise<Booked | BookingRefusal> {
  await becomeActor(tx, appointmentKeeper, now)
  const known = await bookedBefore(tx, booking.key)
  if (known !== undefined) return known
  const kind = await findKind(tx, booking.kindId)
  const isByCoordinator = booking.channel === 'coordinator'
  const ahead = isByCoordinator ? 0 : await countAhead(tx, booking.who, now)
  const refusal = refuseBooking(kind, { isByCoordinator, ahead })
  if (kind === undefined || refusal !== undefined) return refusal ?? 'not-bookable'
  const place = await takeTime(tx, booking, isByCoordinator ? { ...kind, noticeHours: 0 } : kind, by, now)
  if (typeof place === 'string') return place
  const booked = await addParticipant(tx, booking, place, by, now)
  if (booked === undefined) {
    await releaseUnused(tx, place.appointmentId)
    return 'already-there'
  }
  await tellParticipant(tx, booked.participantId, 'booked', baseUrl, now)
  if (!isByCoordinator) await tellCoordinator(tx, booked.participantId, 'booked', baseUrl, now)
  return booked
}

export interface TakenPlace {
  readonly appointmentId: string
  readonly seatNumber: number
  readonly coordinatorId: string
  readonly municipalityId: string
  readonly kindId: string | null
}

/**
 * Finds the time again and takes it. Whoever comes second finds the coordinator's time taken, by the constraint that
 * no two appointments of one coordinator overlap, or a seat of the group less.
 */
export async function takeTime(
  tx: Tx,
  wanted: WantedTime,
  kind: AppointmentKind,
  by: Actor,
  now: Date,
): Promise<TakenPlace | 'taken' | 'full' | 'not-bookable'> {
  const municipalityId = await municipalityOf(tx, wanted.coordinatorId, dayInRiga(now))
  if (municipalityId === undefined) return 'not-bookable'
  const slot = await findSlot(tx, wanted, kind, now)
  if (slot === undefined) return 'taken'
  if (slot.appointmentId !== null) return takeSeat(tx, slot.appointmentId)
  const appointmentId = await addAppointment(tx, slot, { kind, municipalityId }, by, now)
  if (appointmentId !== undefined) return takeSeat(tx, appointmentId)
  // Somebody else was first; in a group there is room beside them.
  const again = kind.mostPeople > 1 ? await findSlot(tx, wanted, kind, now) : undefined
  return again === undefined || again.appointmentId === null ? 'taken' : takeSeat(tx, again.appointmentId)
}

/** The lowest free seat of a group, or why there is none. Locks the appointment until the end of the transaction. */
export async function takeSeat(tx: Tx, appointmentId: string): Promise<TakenPlace | 'full' | 'taken'> {
  const appointment = await rowOf(
    tx,
    sql<Omit<TakenPlace, 'seatNumber'>>`
      select id as "appointmentId", coordinator_id as "coordinatorId", municipality_id as "municipalityId",
        kind_id as "kindId"
      from appointment where id = ${appointmentId} and cancelled_at is null and coordinator_id is not null for update
    `,
  )
  if (appointment === undefined) return 'taken'
  const seat = await rowOf(
    tx,
    sql<{ seatNumber: number }>`
      select number as "seatNumber" from appointment_seat as seat
      where appointment_id = ${appointmentId} and not exists (
        select 1 from appointment_participant
        where appointment_id = seat.appointment_id and seat_number = seat.number
      )
      order by number limit 1
    `,
  )
  return seat === undefined ? 'full' : { ...appointment, ...seat }
}

async function addAppointment(
  tx: Tx,
  slot: OfferedSlot,
  { kind, municipalityId }: { readonly kind: AppointmentKind; readonly municipalityId: string },
  by: Actor,
  now: Date,
): Promise<string | undefined> {
  const { coordinatorId, way, location, startsAt, endsAt } = slot
  const { mostPeople, bufferMinutes } = kind
  const blockedUntil = new Date(endsAt.getTime() + bufferMinutes * 60_000)
  const id = newId()
  return insertAppointment(
    tx,
    {
      id,
      coordinatorId,
      kindId: kind.id,
      municipalityId,
      way,
      location,
      startsAt,
      endsAt,
      blockedUntil,
      mostPeople,
    },
    by,
    now,
  )
}

export interface NewAppointment {
  readonly id: string
  readonly coordinatorId: string
  readonly kindId: string | null
  readonly municipalityId: string
  readonly way: Way
  readonly location: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly blockedUntil: Date
  readonly mostPeople: number
}

/** With its seats; undefined where the coordinator has something else at that time. */
export async function insertAppointment(
  tx: Tx,
  appointment: NewAppointment,
  by: Actor,
  now: Date,
): Promise<string | undefined> {
  const { id, coordinatorId, kindId, municipalityId, way, location, startsAt, endsAt, mostPeople } =
    appointment
  const added = await sql`
    insert into appointment (id, coordinator_id, kind_id, municipality_id, way, location, starts_at, ends_at,
      blocked_until, most_people, created_by, created_at, changed_at)
    values (${id}, ${coordinatorId}, ${kindId}, ${municipalityId}, ${way}, ${location}, ${startsAt}, ${endsAt},
      ${appointment.blockedUntil}, ${mostPeople}, ${by.id}, ${now}, ${now})
    on conflict do nothing
  `.execute(tx)
  if (added.numAffectedRows !== 1n) return undefined
  await sql`
    insert into appointment_seat (appointment_id, number) select ${id}, generate_series(1, ${mostPeople}::int)
  `.execute(tx)
  return id
}

/** Undefined where the same person has a place in the appointment already. */
export async function addParticipant(
  tx: Tx,
  { key, who, channel, caseId = null }: Pick<Booking, 'key' | 'who' | 'channel' | 'caseId'>,
  place: TakenPlace,
  by: Actor,
  now: Date,
): Promise<Booked | undefined> {
  const [id, token] = [newId(), newId() + newId()]
  const { appointmentId, seatNumber, coordinatorId, municipalityId, kindId } = place
  const guest = who.personId === undefined ? who : { name: null, email: null, phone: null }
  const added = await sql`
    insert into appointment_participant (id, key, token, appointment_id, seat_number, kind_id, coordinator_id,
      municipality_id, person_id, name, email, phone, language, status, status_since, channel, booked_by, case_id, made_at)
    values (${id}, ${key}, ${token}, ${appointmentId}, ${seatNumber}, ${kindId}, ${coordinatorId}, ${municipalityId},
      ${who.personId ?? null}, ${guest.name}, ${guest.email}, ${guest.phone}, ${who.language}, 'booked', ${now},
      ${channel}, ${by.id}, ${caseId}, ${now})
    on conflict do nothing
  `.execute(tx)
  if (added.numAffectedRows !== 1n) return undefined
  await recordEvent(tx, 'guidance.appointment.booked', id, by, now, {
    appointment: appointmentId,
    coordinator: coordinatorId,
    channel,
  })
  return { participantId: id, appointmentId, token }
}

/** What the same form, sent before, has made. */
export async function bookedBefore(tx: Tx, key: string): Promise<Booked | undefined> {
  return rowOf(
    tx,
    sql<Booked>`
      select id as "participantId", appointment_id as "appointmentId", token from appointment_participant
      where key = ${key}
    `,
  )
}

/** Appointments to come, and places on waiting lists, of one person. */
export async function countAhead(tx: Tx, who: Participant, now: Date): Promise<number> {
  const email = who.personId === undefined ? who.email : null
  const row = await rowOf(
    tx,
    sql<{ count: number }>`
      select count(*)::int as count
      from appointment_participant as part left join appointment on appointment.id = part.appointment_id
      where (part.person_id = ${who.personId ?? null} or part.email = ${email})
        and part.status in ('booked', 'offered', 'waiting') and part.channel <> 'coordinator'
        and coalesce(appointment.starts_at, ${now}) >= ${now}
        and not exists (select 1 from outreach_event where appointment_id = part.appointment_id)
    `,
  )
  return row?.count ?? 0
}

/** Takes away an appointment that nobody came to have. */
async function releaseUnused(tx: Tx, appointmentId: string): Promise<void> {
  await sql`
    delete from appointment where id = ${appointmentId}
      and not exists (select 1 from appointment_participant where appointment_id = appointment.id)
      and not exists (select 1 from outreach_event where appointment_id = appointment.id)
  `.execute(tx)
}
