import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowsOf, type Db } from '../../../shared/db/db.ts'
import { addDays, dayInRiga } from '../../../shared/time/day.ts'
import { startOfDayInRiga } from '../../../shared/time/riga-moment.ts'
import { noteReminded, tellParticipant } from './appointment-letter-commands.ts'
import { appointmentKeeper } from './booking-commands.ts'

/** Reminds of the appointments of tomorrow; once, however often it runs. Gives how many letters. */
export async function remindOfAppointments(db: Db, baseUrl: string, now: Date): Promise<number> {
  const tomorrow = addDays(dayInRiga(now), 1)
  return asActor(db, appointmentKeeper, now, async (tx) => {
    const due = await rowsOf(
      tx,
      sql<{ id: string }>`
        select part.id from appointment_participant as part
        join appointment on appointment.id = part.appointment_id
        where part.status = 'booked' and part.reminded_at is null and appointment.cancelled_at is null
          and starts_at >= ${startOfDayInRiga(tomorrow)}::timestamptz
          and starts_at < ${startOfDayInRiga(addDays(tomorrow, 1))}::timestamptz
        order by part.id
      `,
    )
    let sent = 0
    for (const { id } of due) {
      if ((await noteReminded(tx, id, now)) && (await tellParticipant(tx, id, 'reminder', baseUrl, now)))
        sent += 1
    }
    return sent
  })
}
