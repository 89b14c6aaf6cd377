import { sql } from 'kysely'

import { asActor } from '../../shared/db/as-actor.ts'
import { rowsOf, type Db } from '../../shared/db/db.ts'
import type { Job } from '../../shared/jobs/job.ts'
import { logFault } from '../../shared/log/log.ts'
import { draw } from './allocation/allocation-commands.ts'
import { fillSeats, lapseOffers, seatKeeper } from './application/seat-commands.ts'
import { cancelIntake } from './intake/intake-commands.ts'
import { lockIntake } from './intake/intake-lock.ts'

export const enrolmentJobs: readonly Job[] = [
  {
    name: 'enrolment.keep-seats',
    cron: '* * * * *',
    run: async (db, now, settings) => {
      await keepSeats(db, settings.BASE_URL ?? `http://${settings.HOST}:${settings.PORT}`, now)
    },
  },
]

/**
 * Does what is due: calls off intakes whose course is cancelled, draws, lets offers lapse and offers free seats on.
 * What is due stands in the tables and not in a list of tasks, so it is right however late or often this runs. Each
 * intake is a transaction of its own.
 */
export async function keepSeats(db: Db, baseUrl: string, now: Date): Promise<void> {
  for (const id of await intakesOfCancelled(db)) {
    const isCancelled = (intake: { opportunityStatus: string }) => intake.opportunityStatus === 'cancelled'
    await cancelIntake(db, id, 'opportunity-cancelled', isCancelled, seatKeeper, baseUrl, now)
  }
  await turnWindows(db, now)
  for (const id of await intakesWithWork(db, now)) {
    // What goes wrong with one intake must not keep the others waiting; the next minute tries again.
    await keepSeatsOf(db, id, baseUrl, now).catch((error: unknown) => logFault('seats-not-kept', error))
  }
}

async function keepSeatsOf(db: Db, id: string, baseUrl: string, now: Date): Promise<void> {
  await asActor(db, seatKeeper, now, async (tx) => {
    const intake = await lockIntake(tx, id)
    if (intake === undefined) return
    const work = { intake, baseUrl, now }
    if (await draw(tx, work)) return
    await lapseOffers(tx, work)
    await fillSeats(tx, work)
  })
}

/** Opens and closes what the catalogue says of intakes whose window has begun or ended. */
async function turnWindows(db: Db, now: Date): Promise<void> {
  await sql`
    select refresh_admission(opportunity_id, ${now}) from opportunity_admission
    where phase = 'announced' and opens_at <= ${now} or phase = 'open' and closes_at <= ${now}
    order by opportunity_id
  `.execute(db)
}

async function intakesOfCancelled(db: Db): Promise<string[]> {
  const rows = await rowsOf(
    db,
    sql<{ id: string }>`
      select intake.id from intake join opportunity on opportunity.id = intake.opportunity_id
      where intake.cancelled_at is null and opportunity.status = 'cancelled' order by intake.id
    `,
  )
  return rows.map(({ id }) => id)
}

/** Intakes with a draw that is due, an offer that has lapsed, or a free seat while somebody waits. */
async function intakesWithWork(db: Db, now: Date): Promise<string[]> {
  return asActor(db, seatKeeper, now, async (tx) => {
    const rows = await rowsOf(
      tx,
      sql<{ id: string }>`
        select intake_id as id from application where state = 'offered' and offer_expires_at <= ${now}
        union
        select intake.id from intake left join allocation on allocation.intake_id = intake.id
        where rule = 'fair-allocation' and cancelled_at is null and closes_at <= ${now} and allocation.id is null
        union
        select intake.id from intake
        where cancelled_at is null and id in (select intake_id from application where state = 'waitlisted')
          and exists (
            select 1 from seat where seat.intake_id = intake.id and not exists (
              select 1 from application where intake_id = seat.intake_id and seat_number = seat.number)
          )
        order by id
      `,
    )
    return rows.map(({ id }) => id)
  })
}
