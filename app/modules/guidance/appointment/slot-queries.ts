import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import { addDays, dayInRiga, type Day } from '../../../shared/time/day.ts'
import { startOfDayInRiga } from '../../../shared/time/riga-moment.ts'
import type { AvailabilityRule, TimeSpan, Way } from '../availability/availability.ts'
import { freeSlots } from '../availability/free-slots.ts'
import type { AppointmentKind } from './appointment.ts'

/** A time that can be booked, or a group that can be joined or waited for. */
export interface OfferedSlot extends TimeSpan {
  readonly coordinatorId: string
  readonly way: Way
  readonly location: string
  /** The group there is at this time. */
  readonly appointmentId: string | null
  /** None in a full group. */
  readonly seatsLeft: number
}

export interface SlotSearch {
  readonly kind: AppointmentKind
  readonly coordinatorIds: readonly string[]
  readonly from: Day
  readonly to: Day
  readonly now: Date
}

type Owned<Row> = Row & { readonly coordinatorId: string }

/** What the coordinators still have free, the earliest first. Asked as a machine, since it looks into calendars. */
export async function findSlots(db: Db, search: SlotSearch): Promise<OfferedSlot[]> {
  const { kind, now, from, to } = search
  const ids = [...search.coordinatorIds]
  const [begin, end] = [startOfDayInRiga(from), startOfDayInRiga(addDays(to, 1))]
  const rules = await rowsOf(
    db,
    sql<Owned<AvailabilityRule>>`
      select id, coordinator_id as "coordinatorId", weekday, from_time as "fromTime", to_time as "toTime",
        break_from as "breakFrom", break_to as "breakTo", way, location, kind_id as "kindId", from_day as "fromDay",
        to_day as "toDay"
      from availability_rule
      where coordinator_id = any(${ids}::text[]) and (kind_id is null or kind_id = ${kind.id})
      order by from_time, id
    `,
  )
  const spans = await rowsOf(
    db,
    sql<Owned<TimeSpan>>`
      select person_id as "coordinatorId", from_day::timestamp at time zone 'Europe/Riga' as "startsAt",
        (to_day + 1)::timestamp at time zone 'Europe/Riga' as "endsAt"
      from coordinator_absence
      where person_id = any(${ids}::text[]) and cancelled_at is null and from_day <= ${to}::date and to_day >= ${from}::date
      union all
      select coordinator_id, starts_at, ends_at from busy_time
      where coordinator_id = any(${ids}::text[]) and starts_at < ${end}::timestamptz and ends_at > ${begin}::timestamptz
      union all
      select coordinator_id, starts_at, blocked_until from appointment
      where coordinator_id = any(${ids}::text[]) and cancelled_at is null
        and starts_at < ${end}::timestamptz and blocked_until > ${begin}::timestamptz
    `,
  )
  const groups = kind.mostPeople > 1 ? await groupsOf(db, search) : []
  const slots = ids.flatMap((coordinatorId) => {
    const own = <Row extends { readonly coordinatorId: string }>(rows: readonly Row[]) =>
      rows.filter((row) => row.coordinatorId === coordinatorId)
    return freeSlots({ kind, rules: own(rules), away: own(spans), taken: [], from, to, now }).map((slot) => ({
      ...slot,
      coordinatorId,
      appointmentId: null,
      seatsLeft: kind.mostPeople,
    }))
  })
  return [...slots, ...groups].sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime())
}

/** The one time that is meant, while it is still to be had. */
export async function findSlot(
  db: Db,
  wanted: Pick<OfferedSlot, 'coordinatorId' | 'startsAt' | 'way'>,
  kind: AppointmentKind,
  now: Date,
): Promise<OfferedSlot | undefined> {
  const day = dayInRiga(wanted.startsAt)
  const slots = await findSlots(db, { kind, coordinatorIds: [wanted.coordinatorId], from: day, to: day, now })
  return slots.find(
    ({ startsAt, way }) => startsAt.getTime() === wanted.startsAt.getTime() && way === wanted.way,
  )
}

function groupsOf(db: Db, { kind, coordinatorIds, from, to, now }: SlotSearch): Promise<OfferedSlot[]> {
  return rowsOf(
    db,
    sql<OfferedSlot>`
      select coordinator_id as "coordinatorId", starts_at as "startsAt", ends_at as "endsAt", way, location,
        id as "appointmentId", most_people - (
          select count(seat_number)::int from appointment_participant where appointment_id = appointment.id
        ) as "seatsLeft"
      from appointment
      where kind_id = ${kind.id} and coordinator_id = any(${[...coordinatorIds]}::text[]) and cancelled_at is null
        and starts_at > ${now} and starts_at >= ${startOfDayInRiga(from)}::timestamptz
        and starts_at < ${startOfDayInRiga(addDays(to, 1))}::timestamptz
    `,
  )
}
