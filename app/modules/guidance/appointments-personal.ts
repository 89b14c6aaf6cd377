import { sql, type RawBuilder } from 'kysely'

import { rowsOf, type Tx } from '../../shared/db/db.ts'
import type { PersonalData, PersonalRow } from '../../shared/personal/personal.ts'
import { daysBefore } from '../../shared/time/day.ts'
import { wholeCalendar } from './appointment/appointment-calendar.ts'
import { statusMessages, wayMessages } from './appointment/appointment-messages.ts'
import { appointmentsOf, participationsOf } from './appointment/appointment-queries.ts'
import { eraseAppointments } from './appointment/erase-appointments.ts'
import { removeOldAppointments } from './appointment/retention-commands.ts'
import { appointmentsPersonalMessages as words } from './appointments-personal-messages.ts'

const code = (label: (typeof words)[keyof typeof words]) => ({ label, kind: 'text' }) as const
const at = (label: (typeof words)[keyof typeof words]) => ({ label, kind: 'moment' }) as const

function rows(query: (personId: string) => RawBuilder<PersonalRow>) {
  return (tx: Tx, personId: string) => rowsOf(tx, query(personId))
}

/** What appointments keep about people: residents with an account and without, and coordinators. */
export const appointmentsPersonal: PersonalData = {
  purposes: [
    {
      code: 'guidance.appointments',
      title: words.appointments,
      what: words.appointmentsWhat,
      why: words.appointmentsWhy,
      howLong: words.appointmentsLong,
      basis: 'public-task',
      concernsVisitors: true,
    },
    {
      code: 'guidance.hours',
      title: words.hours,
      what: words.hoursWhat,
      why: words.hoursWhy,
      howLong: words.hoursLong,
      basis: 'public-task',
    },
  ],
  records: [
    {
      key: 'appointments',
      title: words.appointments,
      remains: words.remains,
      fields: {
        what: { label: words.what, kind: 'localised' },
        coordinator: code(words.coordinator),
        startsAt: at(words.startsAt),
        endsAt: at(words.endsAt),
        way: { label: words.way, kind: 'text', values: wayMessages },
        location: code(words.location),
        name: code(words.name),
        email: code(words.email),
        phone: code(words.phone),
        language: code(words.language),
        seat: { label: words.seat, kind: 'number' },
        status: { label: words.status, kind: 'text', values: statusMessages },
        since: at(words.since),
        offerExpiresAt: at(words.offerExpires),
        channel: code(words.channel),
        canceller: code(words.canceller),
        reason: code(words.reason),
        remindedAt: at(words.reminded),
        madeAt: at(words.made),
      },
      rows: rows(
        () => sql`
          select coalesce(event.title, kind.name, '{}') as what, coordinator_called(part.coordinator_id) as coordinator,
            appointment.starts_at as "startsAt", appointment.ends_at as "endsAt", appointment.way, appointment.location,
            part.name, part.email, part.phone, part.language, part.seat_number as seat, part.status,
            part.status_since as since, part.offer_expires_at as "offerExpiresAt", part.channel, part.canceller,
            part.cancel_reason as reason, part.reminded_at as "remindedAt", part.made_at as "madeAt"
          from appointment_participant as part
          left join appointment on appointment.id = part.appointment_id
          left join outreach_event as event on event.appointment_id = part.appointment_id
          left join appointment_kind as kind on kind.id = part.kind_id
          where part.person_id = actor_id() or part.email = actor_email() order by part.made_at, part.id`,
      ),
    },
    {
      key: 'requests',
      title: words.requests,
      fields: {
        name: code(words.name),
        email: code(words.email),
        phone: code(words.phone),
        startsAt: at(words.startsAt),
        madeAt: at(words.made),
      },
      rows: rows(
        () => sql`
          select name, email, phone, starts_at as "startsAt", asked_at as "madeAt" from booking_request
          where email = actor_email() order by asked_at, token`,
      ),
    },
    {
      key: 'held',
      title: words.held,
      remains: words.remains,
      fields: {
        startsAt: at(words.startsAt),
        endsAt: at(words.endsAt),
        municipality: code(words.municipality),
        way: { label: words.way, kind: 'text', values: wayMessages },
        location: code(words.location),
      },
      rows: rows(
        (id) => sql`
          select starts_at as "startsAt", ends_at as "endsAt", municipality_id as municipality, way, location
          from appointment where coordinator_id = ${id} order by starts_at, id`,
      ),
    },
    {
      key: 'hours',
      title: words.hours,
      fields: {
        weekday: { label: words.weekday, kind: 'number' },
        times: { label: words.times, kind: 'json' },
        way: { label: words.way, kind: 'text', values: wayMessages },
        location: code(words.location),
        fromDay: { label: words.startsAt, kind: 'day' },
        toDay: { label: words.endsAt, kind: 'day' },
        madeAt: at(words.made),
      },
      rows: rows(
        (id) => sql`
          select weekday, jsonb_build_array(from_time, break_from, break_to, to_time) as times, way, location,
            from_day as "fromDay", to_day as "toDay", made_at as "madeAt"
          from availability_rule where coordinator_id = ${id} order by weekday, from_time, id`,
      ),
    },
    {
      key: 'busyTimes',
      title: words.busy,
      fields: { origin: code(words.origin), startsAt: at(words.startsAt), endsAt: at(words.endsAt) },
      rows: rows(
        (id) => sql`
          select origin, starts_at as "startsAt", ends_at as "endsAt" from busy_time
          where coordinator_id = ${id} order by starts_at, origin`,
      ),
    },
    {
      key: 'busyCalendars',
      title: words.otherCalendar,
      fields: {
        address: code(words.address),
        readAt: at(words.readAt),
        fault: code(words.fault),
        changedAt: at(words.changed),
      },
      rows: rows(
        (id) => sql`
          select address, read_at as "readAt", fault, changed_at as "changedAt" from busy_calendar
          where person_id = ${id}`,
      ),
    },
    {
      key: 'calendarLinks',
      title: words.calendars,
      fields: { address: code(words.address), madeAt: at(words.made) },
      rows: rows(
        (id) => sql`
          select token as address, made_at as "madeAt" from appointment_calendar where person_id = ${id}`,
      ),
    },
  ],
  erase: eraseAppointments,
  removeExpired: removeOldAppointments,
  calendar: async (tx, personId, language) => {
    const since = new Date(0)
    const parts = await participationsOf(tx, personId, since)
    const held = await appointmentsOf(tx, personId, since, daysBefore(since, -365_000))
    if (parts.length + held.length === 0) return undefined
    // In a download nothing is asked for again; addresses are those of the site itself.
    return wholeCalendar(parts, held, {
      language,
      baseUrl: 'https://laipa.invalid',
      address: 'https://laipa.invalid',
    })
  },
  corrections: [{ text: words.appointments, path: '/account/appointments' }],
  accesses: { 'guidance.appointment': words.accessed },
}
