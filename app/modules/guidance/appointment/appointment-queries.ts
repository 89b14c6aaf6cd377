import { sql, type RawBuilder } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { Way } from '../availability/availability.ts'
import type { CancelReason, Canceller, ParticipantStatus } from './appointment.ts'

/** One person's part in an appointment, with what it is about. */
export interface Participation {
  readonly id: string
  readonly token: string
  /** Null while somebody waits for any time. */
  readonly appointmentId: string | null
  readonly kindId: string | null
  /** The kind's name, or the event's title. */
  readonly title: Localised
  readonly isEvent: boolean
  readonly coordinatorId: string | null
  readonly coordinatorName: string | null
  readonly coordinatorEmail: string | null
  readonly coordinatorLanguage: Language | null
  readonly coordinatorPhone: string | null
  readonly municipalityId: string
  readonly personId: string | null
  readonly name: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly language: Language
  readonly status: ParticipantStatus
  readonly offerExpiresAt: Date | null
  readonly channel: 'self' | 'coordinator' | 'list'
  readonly canceller: Canceller | null
  readonly cancelReason: CancelReason | null
  readonly way: Way | null
  readonly location: string | null
  readonly startsAt: Date | null
  readonly endsAt: Date | null
  readonly mostPeople: number | null
  readonly madeAt: Date
  readonly changedAt: Date
}

const selectParticipation = sql`
  select part.id, part.token, part.appointment_id as "appointmentId", part.kind_id as "kindId",
    coalesce(event.title, kind.name, '{}') as title, event.appointment_id is not null as "isEvent",
    part.coordinator_id as "coordinatorId", coordinator_called(part.coordinator_id) as "coordinatorName",
    coordinator.email as "coordinatorEmail", coordinator.language as "coordinatorLanguage",
    coordinator_phone(part.coordinator_id) as "coordinatorPhone", part.municipality_id as "municipalityId", part.person_id as "personId",
    coalesce(person.name, part.name) as name, coalesce(person.email, part.email) as email, part.phone,
    coalesce(person.language, part.language) as language, part.status, part.offer_expires_at as "offerExpiresAt",
    part.channel, part.canceller, part.cancel_reason as "cancelReason", appointment.way, appointment.location,
    appointment.starts_at as "startsAt", appointment.ends_at as "endsAt", appointment.most_people as "mostPeople",
    part.made_at as "madeAt", greatest(part.status_since, appointment.changed_at) as "changedAt"
  from appointment_participant as part
  left join appointment on appointment.id = part.appointment_id
  left join outreach_event as event on event.appointment_id = part.appointment_id
  left join appointment_kind as kind on kind.id = part.kind_id
  left join person on person.id = part.person_id
  left join person as coordinator on coordinator.id = part.coordinator_id`

function participations(db: Db, rest: RawBuilder<unknown>): Promise<Participation[]> {
  return rowsOf(db, sql<Participation>`${selectParticipation} ${rest}`)
}

export async function findParticipation(db: Db, id: string): Promise<Participation | undefined> {
  const [found] = await participations(db, sql`where part.id = ${id}`)
  return found
}

/** Whose link it is; asked as a machine, since nobody has signed in. */
export async function participationOfLink(db: Db, token: string): Promise<Participation | undefined> {
  const [found] = await participations(db, sql`where part.token = ${token}`)
  return found
}

/** The actor's own, those to come first. */
export function ownParticipations(db: Db, since: Date): Promise<Participation[]> {
  return participations(
    db,
    sql`
      where (part.person_id = actor_id() or part.email = actor_email())
        and coalesce(appointment.ends_at, part.status_since) >= ${since}
      order by coalesce(appointment.starts_at, part.made_at), part.id limit 200
    `,
  )
}

/** Somebody's, for their calendar; asked as a machine. */
export function participationsOf(db: Db, personId: string, since: Date): Promise<Participation[]> {
  return participations(
    db,
    sql`
      where part.appointment_id is not null and part.status not in ('waiting', 'offered')
        and (part.person_id = ${personId}
          or part.email = (select email from person where id = ${personId} and email_verified))
        and appointment.ends_at >= ${since}
      order by appointment.starts_at, part.id limit 500
    `,
  )
}

/** Everybody in an appointment: who came in order of coming, the cancelled last. */
export function participantsIn(db: Db, appointmentId: string): Promise<Participation[]> {
  return participations(
    db,
    sql`
      where part.appointment_id = ${appointmentId}
      order by part.status = 'cancelled', part.seat_number nulls last, part.made_at, part.id
    `,
  )
}

/** Who waits for any time with the actor. */
export function waitingFor(db: Db, coordinatorId: string): Promise<Participation[]> {
  return participations(
    db,
    sql`
      where part.coordinator_id = ${coordinatorId} and part.status = 'waiting' and part.appointment_id is null
      order by part.made_at, part.id limit 200
    `,
  )
}

/** An appointment as its coordinator sees it. */
export interface KeptAppointment {
  readonly id: string
  readonly coordinatorId: string | null
  readonly title: Localised
  readonly isEvent: boolean
  readonly kindId: string | null
  readonly municipalityId: string
  readonly way: Way
  readonly location: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly mostPeople: number
  readonly createdAt: Date
  readonly changedAt: Date
  readonly cancelledAt: Date | null
  readonly canceller: Canceller | null
  readonly cancelReason: CancelReason | null
  readonly booked: number
  readonly waiting: number
  /** Of a talk between two. */
  readonly names: readonly string[]
}

const selectKept = sql`
  select appointment.id, appointment.coordinator_id as "coordinatorId", coalesce(event.title, kind.name, '{}') as title,
    event.appointment_id is not null as "isEvent", appointment.kind_id as "kindId",
    appointment.municipality_id as "municipalityId", way, location, starts_at as "startsAt", ends_at as "endsAt",
    appointment.most_people as "mostPeople", appointment.created_at as "createdAt", appointment.changed_at as "changedAt",
    cancelled_at as "cancelledAt", canceller, cancel_reason as "cancelReason", coalesce(part.booked, 0) as booked,
    coalesce(part.waiting, 0) as waiting, coalesce(part.names, '{}') as names
  from appointment
  left join outreach_event as event on event.appointment_id = appointment.id
  left join appointment_kind as kind on kind.id = appointment.kind_id
  left join lateral (
    select count(seat_number)::int as booked, count(*) filter (where status = 'waiting')::int as waiting,
      array_remove(array_agg(coalesce(person.name, part.name) order by seat_number), null) as names
    from appointment_participant as part left join person on person.id = part.person_id
    where part.appointment_id = appointment.id and (appointment.most_people = 1 or status <> 'cancelled')
  ) as part on true`

/** The coordinator's appointments from one moment to another. */
export function appointmentsOf(
  db: Db,
  coordinatorId: string,
  from: Date,
  to: Date,
): Promise<KeptAppointment[]> {
  return rowsOf(
    db,
    sql<KeptAppointment>`
      ${selectKept}
      where appointment.coordinator_id = ${coordinatorId} and ends_at >= ${from} and starts_at < ${to}
      order by starts_at, appointment.id limit 1000
    `,
  )
}

export function findAppointment(db: Db, id: string): Promise<KeptAppointment | undefined> {
  return rowOf(db, sql<KeptAppointment>`${selectKept} where appointment.id = ${id}`)
}

/** The secret end of somebody's calendar address; undefined while they have none. */
export async function calendarTokenOf(db: Db, personId: string): Promise<string | undefined> {
  const row = await rowOf(
    db,
    sql<{ token: string }>`select token from appointment_calendar where person_id = ${personId}`,
  )
  return row?.token
}

/** Whose calendar it is; asked as a machine. */
export async function personOfCalendar(
  db: Db,
  token: string,
): Promise<{ readonly personId: string } | undefined> {
  return rowOf(
    db,
    sql<{
      personId: string
    }>`select person_id as "personId" from appointment_calendar where token = ${token}`,
  )
}
