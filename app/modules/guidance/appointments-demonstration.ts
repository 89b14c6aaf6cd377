import { sql } from 'kysely'

import { becomeActor } from '../../shared/db/as-actor.ts'
import { rowOf, type Tx } from '../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../shared/events/events.ts'
import { identifierOf } from '../../shared/identifier.ts'
import { localised } from '../../shared/i18n/localised-text.ts'
import { momentByClock } from '../../shared/time/clock-in-riga.ts'
import { addDays, dayInRiga } from '../../shared/time/day.ts'
import { demonstrationPersonId } from '../accounts/index.ts'
import { demonstrationLoader, demonstrationSource } from '../organisations/index.ts'
import { insertAppointment, type NewAppointment } from './appointment/booking-commands.ts'
import { usualKindId } from './appointment/usual-kinds.ts'
import { insertHours } from './availability/availability-commands.ts'
import {
  demonstrationEvents,
  demonstrationHours,
  demonstrationTalks,
  type DemonstrationTalk,
} from './demonstration-appointments.ts'
import { insertEvent } from './outreach/outreach-commands.ts'

const ilze = () => demonstrationPersonId('ilze')
const municipality = 'LV-058'
const office = 'Ludza, Stacijas iela 00'

/** Ilze's hours, some talks past and to come, a group and two events; done once. */
export async function loadDemonstrationAppointments(tx: Tx, now: Date): Promise<void> {
  await becomeActor(tx, demonstrationLoader, now)
  for (const [index, hours] of demonstrationHours.entries()) {
    const id = idOf(`hours:${index}`)
    const rule = { ...hours, fromDay: dayInRiga(now), toDay: null, breakFrom: null, breakTo: null }
    await insertHours(tx, { id, key: id, coordinatorId: ilze(), hours: rule }, now)
  }
  await load(tx, now)
}

export async function refreshDemonstrationAppointments(tx: Tx, by: Actor, now: Date): Promise<number> {
  await becomeActor(tx, by, now)
  const ahead = await rowOf(
    tx,
    sql`select 1 from appointment where demonstration and starts_at > ${now} and cancelled_at is null limit 1`,
  )
  if (ahead !== undefined) return 0
  const removed = await removeRows(tx)
  await load(tx, now)
  return removed
}

/** Hours, links and what people booked themselves go with the people of the demonstration. */
export async function removeDemonstrationAppointments(tx: Tx, by: Actor, now: Date): Promise<number> {
  await becomeActor(tx, by, now)
  const guests = await sql`
    delete from appointment using person
    where person.id = appointment.coordinator_id and person.demonstration
  `.execute(tx)
  const count = (await removeRows(tx)) + Number(guests.numAffectedRows ?? 0)
  await sql`
    delete from appointment_participant using person
    where person.id in (appointment_participant.coordinator_id, appointment_participant.person_id) and person.demonstration
  `.execute(tx)
  await recordEvent(tx, 'guidance.demonstration.removed', demonstrationSource, by, now, { count })
  return count
}

async function load(tx: Tx, now: Date): Promise<void> {
  for (const talk of demonstrationTalks) await addTalk(tx, talk, now)
  for (const { code, days, at, minutes, isAnnounced, reached, title, about, groups } of demonstrationEvents) {
    const id = idOf(`event:${code}`)
    const startsAt = momentByClock(addDays(dayInRiga(now), days), at) ?? now
    const event = {
      title: localised(title, 'own'),
      about: localised(about, 'own'),
      groups,
      municipalityId: municipality,
      way: 'place',
      location: 'Ludza, Raiņa iela 00, tautas nams',
      startsAt,
      endsAt: new Date(startsAt.getTime() + minutes * 60_000),
      mostPeople: 30,
    } as const
    const added = await insertEvent(
      tx,
      { id, key: id, coordinatorId: ilze(), event },
      demonstrationLoader,
      now,
    )
    if (!added) continue
    await sql`
      update outreach_event set announced_at = case when ${isAnnounced} then ${now}::timestamptz end,
        announced_by = case when ${isAnnounced} then ${ilze()} end, people_reached = ${reached},
        counted_at = case when ${reached}::int is not null then ${now}::timestamptz end,
        counted_by = case when ${reached}::int is not null then ${ilze()} end
      where appointment_id = ${id}
    `.execute(tx)
    await sql`update appointment set demonstration = true where id = ${id}`.execute(tx)
  }
}

async function addTalk(tx: Tx, talk: DemonstrationTalk, now: Date): Promise<void> {
  const id = idOf(`talk:${talk.code}`)
  const startsAt = momentByClock(addDays(dayInRiga(now), talk.days), talk.at) ?? now
  const endsAt = new Date(startsAt.getTime() + talk.minutes * 60_000)
  const appointment: NewAppointment = {
    id,
    coordinatorId: ilze(),
    kindId: usualKindId(talk.kind),
    municipalityId: municipality,
    way: talk.kind === 'question' ? 'phone' : 'place',
    location: talk.kind === 'question' ? '+371 60000101' : office,
    startsAt,
    endsAt,
    blockedUntil: new Date(endsAt.getTime() + 15 * 60_000),
    mostPeople: talk.kind === 'group' ? 8 : 1,
  }
  const added = await insertAppointment(tx, appointment, demonstrationLoader, now)
  if (added === undefined) return
  await sql`update appointment set demonstration = true where id = ${id}`.execute(tx)
  for (const [index, { person, name, phone, status, isOnBehalf }] of talk.people.entries()) {
    const partId = idOf(`part:${talk.code}:${index}`)
    const email = name === undefined || isOnBehalf ? null : `viesis-${talk.code}@iedzivotaji.example`
    await sql`
      insert into appointment_participant (id, key, token, appointment_id, seat_number, kind_id, coordinator_id,
        municipality_id, person_id, name, email, phone, language, status, status_since, channel, booked_by, made_at)
      values (${partId}, ${partId}, ${partId + idOf(`token:${talk.code}:${index}`)}, ${id}, ${index + 1},
        ${appointment.kindId}, ${ilze()}, ${municipality}, ${person === undefined ? null : demonstrationPersonId(person)},
        ${name ?? null}, ${email}, ${phone ?? null}, 'lv', ${status}, ${now}, ${isOnBehalf ? 'coordinator' : 'self'},
        ${isOnBehalf ? ilze() : 'demonstration'}, ${now})
      on conflict do nothing
    `.execute(tx)
  }
}

async function removeRows(tx: Tx): Promise<number> {
  const removed = await sql`delete from appointment where demonstration`.execute(tx)
  return Number(removed.numAffectedRows ?? 0)
}

function idOf(text: string): string {
  return identifierOf(demonstrationSource, text) + identifierOf(demonstrationSource, `again:${text}`)
}
