import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { newId } from '../../../shared/identifier.ts'
import { queueMail } from '../../../shared/mail/mail-commands.ts'
import { daysBefore } from '../../../shared/time/day.ts'
import type { Way } from '../availability/availability.ts'
import { requestMinutes, type BookingRefusal } from './appointment.ts'
import { requestLetter } from './appointment-letter.ts'
import {
  addParticipant,
  appointmentKeeper,
  bookedBefore,
  bookWithin,
  takeSeat,
  type Booked,
  type Participant,
} from './booking-commands.ts'
import { waitWithin } from './waiting-commands.ts'
import { tellParticipant } from './appointment-letter-commands.ts'

/** What somebody asks for: a time, a place in a group or at an event, or to wait for any time. */
export interface WantedPlace {
  readonly kindId: string | null
  readonly coordinatorId: string
  readonly municipalityId: string
  readonly startsAt: Date | null
  readonly way: Way | null
  readonly appointmentId: string | null
}

export interface Guest {
  readonly name: string
  readonly email: string
  readonly phone: string | null
  readonly language: Language
}

/** Letters that one address gets in an hour at most: nobody is to be flooded in somebody else's name. */
const mostLetters = 4

/** Writes a link to somebody without an account; nothing is kept for them until they follow it. */
export async function askForBooking(
  db: Db,
  { key, wanted, guest }: { readonly key: string; readonly wanted: WantedPlace; readonly guest: Guest },
  by: Actor,
  baseUrl: string,
  now: Date,
): Promise<void> {
  await asActor(db, appointmentKeeper, now, async (tx) => {
    const hourAgo = new Date(now.getTime() - 3_600_000)
    const recent = await rowOf(
      tx,
      sql<{ count: number }>`
        select count(*)::int as count from booking_request where email = ${guest.email} and asked_at > ${hourAgo}
      `,
    )
    if ((recent?.count ?? 0) >= mostLetters) return
    const token = newId() + newId()
    const { kindId, coordinatorId, municipalityId, startsAt, way, appointmentId } = wanted
    const expiresAt = new Date(now.getTime() + requestMinutes * 60_000)
    const added = await sql`
      insert into booking_request (token, key, kind_id, coordinator_id, municipality_id, starts_at, way, appointment_id,
        name, email, phone, language, asked_at, expires_at)
      values (${token}, ${key}, ${kindId}, ${coordinatorId}, ${municipalityId}, ${startsAt}, ${way}, ${appointmentId},
        ${guest.name}, ${guest.email}, ${guest.phone}, ${guest.language}, ${now}, ${expiresAt})
      on conflict do nothing
    `.execute(tx)
    if (added.numAffectedRows !== 1n) return
    await recordEvent(tx, 'guidance.booking.asked', key, by, now, { coordinator: coordinatorId })
    const request = await findRequest(tx, token)
    if (request !== undefined) await queueMail(tx, requestLetter(request, baseUrl), now)
  })
}

export interface BookingRequest extends WantedPlace {
  readonly token: string
  readonly key: string
  readonly title: Localised
  readonly coordinatorName: string | null
  readonly location: string | null
  readonly name: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly language: Language
  readonly expiresAt: Date
  readonly isEvent: boolean
  /** The link of what came of it. */
  readonly participantToken: string | null
}

/** What a link asks for; asked as a machine, since nobody has signed in. */
export function findRequest(tx: Db, token: string): Promise<BookingRequest | undefined> {
  return rowOf(
    tx,
    sql<BookingRequest>`
      select request.token, request.key, request.kind_id as "kindId", request.coordinator_id as "coordinatorId",
        request.municipality_id as "municipalityId", coalesce(appointment.starts_at, request.starts_at) as "startsAt",
        coalesce(appointment.way, request.way) as way, request.appointment_id as "appointmentId",
        coalesce(event.title, kind.name, '{}') as title, coordinator_called(request.coordinator_id) as "coordinatorName",
        appointment.location, request.name, request.email, request.phone, request.language,
        request.expires_at as "expiresAt", event.appointment_id is not null as "isEvent",
        part.token as "participantToken"
      from booking_request as request
      left join appointment on appointment.id = request.appointment_id
      left join outreach_event as event on event.appointment_id = request.appointment_id
      left join appointment_kind as kind on kind.id = request.kind_id
      left join appointment_participant as part on part.id = request.participant_id
      where request.token = ${token}
    `,
  )
}

export type RequestAnswer =
  | { readonly kind: 'booked'; readonly token: string }
  | { readonly kind: 'refused'; readonly refusal: BookingRefusal; readonly request: BookingRequest }

/** Follows the link of the letter: the address is proved, and what was asked for is booked if it is still there. */
export async function confirmRequest(
  db: Db,
  token: string,
  by: Actor,
  baseUrl: string,
  now: Date,
): Promise<RequestAnswer | undefined> {
  return asActor(db, appointmentKeeper, now, async (tx): Promise<RequestAnswer | undefined> => {
    await sql`select 1 from booking_request where token = ${token} for update`.execute(tx)
    const request = await findRequest(tx, token)
    if (request === undefined) return undefined
    if (request.participantToken !== null) return { kind: 'booked', token: request.participantToken }
    const { name, email, phone, language } = request
    if (name === null || email === null || request.expiresAt <= now) {
      return { kind: 'refused', refusal: 'expired', request }
    }
    const who = await accountOf(tx, { name, email, phone, language })
    const booked = await placeOf(tx, request, who, by, baseUrl, now)
    if (typeof booked === 'string') return { kind: 'refused', refusal: booked, request }
    await sql`
      update booking_request set participant_id = ${booked.participantId}, name = null, email = null, phone = null
      where token = ${token}
    `.execute(tx)
    return { kind: 'booked', token: booked.token }
  })
}

/** Removes what nobody followed; gives how many. */
export async function removeOldRequests(tx: Tx, now: Date): Promise<number> {
  const removed = await sql`delete from booking_request where expires_at < ${daysBefore(now, 1)}`.execute(tx)
  return Number(removed.numAffectedRows ?? 0)
}

export async function placeOf(
  tx: Tx,
  wanted: WantedPlace & { readonly key: string },
  who: Participant,
  by: Actor,
  baseUrl: string,
  now: Date,
): Promise<Booked | BookingRefusal> {
  const { key, kindId, coordinatorId, startsAt, way, appointmentId } = wanted
  if (kindId !== null && appointmentId === null && startsAt !== null && way !== null) {
    const booking = { key, kindId, coordinatorId, startsAt, way, who, channel: 'self' } as const
    return bookWithin(tx, booking, by, baseUrl, now)
  }
  if (appointmentId === null) {
    return waitWithin(tx, { key, who, coordinatorId, kindId, appointmentId }, by, baseUrl, now)
  }
  const known = await bookedBefore(tx, key)
  if (known !== undefined) return known
  const seat = await takeSeat(tx, appointmentId)
  if (seat === 'taken') return 'taken'
  if (seat === 'full') {
    return waitWithin(tx, { key, who, coordinatorId, kindId, appointmentId }, by, baseUrl, now)
  }
  const booked = await addParticipant(tx, { key, who, channel: 'self' }, seat, by, now)
  if (booked === undefined) return 'already-there'
  await tellParticipant(tx, booked.participantId, 'booked', baseUrl, now)
  return booked
}

/** Whoever has proved an address with an account is that account's person. */
async function accountOf(tx: Tx, guest: Guest): Promise<Participant> {
  const person = await rowOf(
    tx,
    sql<{ personId: string; language: Language }>`
      select id as "personId", language from person where email = ${guest.email} and email_verified
    `,
  )
  return person ?? guest
}

/** Whoever has signed in needs no link. */
export async function bookSignedIn(
  db: Db,
  wanted: WantedPlace & { readonly key: string },
  language: Language,
  by: Actor,
  baseUrl: string,
  now: Date,
): Promise<Booked | BookingRefusal> {
  return asActor(db, appointmentKeeper, now, (tx) =>
    placeOf(
      tx,
      { ...wanted, key: `${by.id} ${wanted.key}` },
      { personId: by.id, language },
      by,
      baseUrl,
      now,
    ),
  )
}
