import { sql, type RawBuilder } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { Way } from '../availability/availability.ts'
import type { OutreachCell, OutreachGroup } from './outreach.ts'

/** A group event with its time and place. */
export interface OutreachEvent {
  readonly id: string
  readonly title: Localised
  readonly about: Localised
  readonly groups: readonly OutreachGroup[]
  readonly coordinatorId: string | null
  readonly coordinatorName: string | null
  readonly coordinatorPhone: string | null
  readonly municipalityId: string
  readonly municipality: Localised
  readonly way: Way
  readonly location: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly mostPeople: number
  readonly taken: number
  readonly peopleReached: number | null
  readonly announcedAt: Date | null
  readonly cancelledAt: Date | null
  readonly createdAt: Date
  readonly changedAt: Date
}

function events(db: Db, rest: RawBuilder<unknown>): Promise<OutreachEvent[]> {
  return rowsOf(
    db,
    sql<OutreachEvent>`
      select appointment.id, title, about, groups, coordinator_id as "coordinatorId",
        coordinator_called(coordinator_id) as "coordinatorName", coordinator_phone(coordinator_id) as "coordinatorPhone",
        municipality_id as "municipalityId", municipality.name as municipality, way, location,
        starts_at as "startsAt", ends_at as "endsAt", most_people as "mostPeople", (
          select count(seat_number)::int from appointment_participant where appointment_id = appointment.id
        ) as taken, people_reached as "peopleReached", announced_at as "announcedAt", cancelled_at as "cancelledAt",
        created_at as "createdAt", greatest(changed_at, announced_at) as "changedAt"
      from outreach_event
      join appointment on appointment.id = outreach_event.appointment_id
      join municipality on municipality.id = appointment.municipality_id
      ${rest}
    `,
  )
}

/** Announced events to come, cancelled ones too, so that nobody goes there in vain. Asked as a machine. */
export function announcedEvents(
  db: Db,
  municipalityId: string | undefined,
  now: Date,
): Promise<OutreachEvent[]> {
  return events(
    db,
    sql`
      where announced_at is not null and ends_at > ${now}
        and (${municipalityId ?? null}::text is null or municipality_id = ${municipalityId ?? null})
      order by starts_at, appointment.id limit 200
    `,
  )
}

/** One that has been announced; asked as a machine. */
export async function findAnnounced(db: Db, id: string): Promise<OutreachEvent | undefined> {
  const [found] = await events(db, sql`where appointment.id = ${id} and announced_at is not null`)
  return found
}

/** The coordinator's own, the newest first. */
export function eventsOf(db: Db, coordinatorId: string): Promise<OutreachEvent[]> {
  return events(
    db,
    sql`where coordinator_id = ${coordinatorId} order by starts_at desc, appointment.id limit 200`,
  )
}

export async function findOwnEvent(
  db: Db,
  id: string,
  coordinatorId: string,
): Promise<OutreachEvent | undefined> {
  const [found] = await events(db, sql`where appointment.id = ${id} and coordinator_id = ${coordinatorId}`)
  return found
}

/** People who came, by month, municipality and kind: what is kept of old appointments with what is newer. */
export function reachedCells(db: Db): Promise<OutreachCell[]> {
  return rowsOf(
    db,
    sql<OutreachCell>`
      select month, municipality_id as "municipalityId", kind, sum(people)::int as people
      from (
        select date_trunc('month', starts_at at time zone 'Europe/Riga')::date as month, appointment.municipality_id,
          coalesce(appointment.kind_id, 'event') as kind, count(*) as people
        from appointment_participant as part join appointment on appointment.id = part.appointment_id
        left join outreach_event as event on event.appointment_id = appointment.id
        -- Who counted a whole event has counted those on the list too.
        where status = 'came' and event.people_reached is null
        group by 1, 2, 3
        union all
        select date_trunc('month', starts_at at time zone 'Europe/Riga')::date, municipality_id, 'event', people_reached
        from outreach_event join appointment on appointment.id = outreach_event.appointment_id
        where people_reached is not null
        union all
        select month, municipality_id, kind, people from appointment_month where status in ('came', 'reached')
      ) as counted
      group by month, municipality_id, kind order by month desc, municipality_id, kind
    `,
  )
}
