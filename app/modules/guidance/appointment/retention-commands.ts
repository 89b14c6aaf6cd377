import { sql } from 'kysely'

import type { Tx } from '../../../shared/db/db.ts'
import { daysBefore } from '../../../shared/time/day.ts'
import { removeOldRequests } from './request-commands.ts'

/** Days after which only counts are left of an appointment. */
const keptFor = 365

/** Turns appointments of more than a year ago into counts by month, and removes them; gives how many rows went. */
export async function removeOldAppointments(tx: Tx, now: Date): Promise<number> {
  const before = daysBefore(now, keptFor)
  await sql`
    insert into appointment_month (month, municipality_id, kind, status, people)
    select month, municipality_id, kind, status, sum(people)::int
    from (
      select date_trunc('month', starts_at at time zone 'Europe/Riga')::date as month, appointment.municipality_id,
        coalesce(appointment.kind_id, 'event') as kind, part.status, count(*) as people
      from appointment_participant as part join appointment on appointment.id = part.appointment_id
      left join outreach_event as event on event.appointment_id = appointment.id
      where ends_at < ${before} and part.status in ('came', 'absent', 'excused', 'cancelled', 'booked')
        and (part.status <> 'came' or event.people_reached is null)
      group by 1, 2, 3, 4
      union all
      select date_trunc('month', starts_at at time zone 'Europe/Riga')::date, municipality_id, 'event', 'reached',
        people_reached
      from outreach_event join appointment on appointment.id = outreach_event.appointment_id
      where ends_at < ${before} and people_reached is not null
    ) as counted
    group by month, municipality_id, kind, status
    on conflict (month, municipality_id, kind, status) do update
    set people = appointment_month.people + excluded.people
  `.execute(tx)
  const removed = await sql`delete from appointment where ends_at < ${before}`.execute(tx)
  const left = await sql`
    delete from appointment_participant
    where appointment_id is null and status = 'cancelled' and status_since < ${before}
  `.execute(tx)
  const busy = await sql`delete from busy_time where ends_at < ${now}`.execute(tx)
  const requests = await removeOldRequests(tx, now)
  return [removed, left, busy].reduce(
    (sum, { numAffectedRows }) => sum + Number(numAffectedRows ?? 0),
    requests,
  )
}
