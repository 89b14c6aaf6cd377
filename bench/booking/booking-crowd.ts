import { sql } from 'kysely'

import { demonstrationPersonId } from '../../app/modules/accounts/index.ts'
import { contestedTimes, type ContestedTimes } from '../../app/modules/guidance/index.ts'
import { loadDemonstration, prepareRegion } from '../../app/region.ts'
import { asActor } from '../../app/shared/db/as-actor.ts'
import { rowOf } from '../../app/shared/db/db.ts'
import { openDatabase, type DatabasePlace } from '../../app/shared/db/open-database.ts'
import { benchMachine, signPeopleIn, type SignedInPeople } from '../server/signed-in-people.ts'

/** People who have signed in, and the times they all want. */
export type BookingCrowd = ContestedTimes & SignedInPeople

/** A region with so many people and the next free times of one coordinator. */
export async function prepareCrowd(
  place: DatabasePlace,
  { people, times }: { readonly people: number; readonly times: number },
): Promise<BookingCrowd> {
  const now = new Date()
  const open = await openDatabase(place)
  try {
    await prepareRegion(open, now)
    await loadDemonstration(open.db, now)
    const signedIn = await signPeopleIn(open.db, people, now)
    const wanted = await contestedTimes(open.db, demonstrationPersonId('ilze'), times, now)
    return { ...wanted, ...signedIn }
  } finally {
    await open.close()
  }
}

/** What stands in the database afterwards: who has a time, and times that were given twice. */
export async function countBooked(
  place: DatabasePlace,
  { coordinatorId, slots }: ContestedTimes,
): Promise<{ readonly booked: number; readonly double: number }> {
  const open = await openDatabase(place)
  try {
    const counted = await asActor(open.db, benchMachine, new Date(), (tx) =>
      rowOf(
        tx,
        sql<{ booked: number; double: number }>`
          select count(*)::int as booked, (
            select count(*)::int from appointment as one join appointment as other
              on other.coordinator_id = one.coordinator_id and other.id > one.id
              and other.starts_at < one.blocked_until and one.starts_at < other.blocked_until
            where one.coordinator_id = ${coordinatorId} and one.cancelled_at is null and other.cancelled_at is null
          ) as double
          from appointment_participant as part join appointment on appointment.id = part.appointment_id
          where part.status = 'booked' and appointment.coordinator_id = ${coordinatorId}
            and starts_at = any(${slots.map(({ startsAt }) => startsAt)}::timestamptz[])
        `,
      ),
    )
    return counted ?? { booked: 0, double: 0 }
  } finally {
    await open.close()
  }
}
