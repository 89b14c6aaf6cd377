import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { AppointmentKind } from './appointment.ts'

const selectKind = sql`
  select id, name, minutes, ways, most_people as "mostPeople", notice_hours as "noticeHours",
    buffer_minutes as "bufferMinutes", booked_by as "bookedBy", ended_at as "endedAt"
  from appointment_kind`

/** Kinds that can be booked today, in the order in which they were made. */
export function currentKinds(db: Db): Promise<AppointmentKind[]> {
  return rowsOf(db, sql<AppointmentKind>`${selectKind} where ended_at is null order by created_at, id`)
}

export function findKind(db: Db, id: string): Promise<AppointmentKind | undefined> {
  return rowOf(db, sql<AppointmentKind>`${selectKind} where id = ${id}`)
}

/** Also those that can no longer be booked, for what was. */
export function allKinds(db: Db): Promise<AppointmentKind[]> {
  return rowsOf(db, sql<AppointmentKind>`${selectKind} order by created_at, id`)
}
