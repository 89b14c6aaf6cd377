import { sql } from 'kysely'

import { loadDemonstration, prepareRegion } from '../../app/region.ts'
import { asActor } from '../../app/shared/db/as-actor.ts'
import { rowOf, rowsOf } from '../../app/shared/db/db.ts'
import { openDatabase, type DatabasePlace, type OpenDatabase } from '../../app/shared/db/open-database.ts'
import { newId } from '../../app/shared/identifier.ts'
import { benchMachine, signPeopleIn, type SignedInPeople } from '../server/signed-in-people.ts'

/** People with accounts who have signed in, and where they apply. */
export interface Crowd extends SignedInPeople {
  readonly intakeId: string
  readonly path: string
}

export interface SeatCount {
  readonly confirmed: number
  readonly waiting: number
  readonly lost: number
  readonly barePerSecond: number
}

/** As many as the server has connections. */
const atOnce = 10

/** A region with an open intake of so many seats and so many people. */
export async function prepareIntake(
  place: DatabasePlace,
  { people, seats }: { readonly people: number; readonly seats: number },
): Promise<Crowd> {
  const now = new Date()
  const open = await openDatabase(place)
  try {
    await prepareRegion(open, now)
    await loadDemonstration(open.db, now)
    const signedIn = await signPeopleIn(open.db, people, now)
    const [intakeId, tomorrow] = [newId(), new Date(now.getTime() + 86_400_000)]
    const opportunityId = await asActor(open.db, benchMachine, now, async (tx) => {
      const made = await rowOf(
        tx,
        sql<{ opportunityId: string }>`
          insert into intake (id, opportunity_id, organisation_id, key, rule, opens_at, closes_at, seats_max, answer_hours,
            created_by, created_at, changed_at)
          select ${intakeId}, id, organisation_id, ${intakeId}, 'first-come', ${now}, ${tomorrow}, ${seats}, 24, 'bench',
            ${now}, ${now}
          from opportunity
          where status = 'published' and starts_on is null
            and not exists (select 1 from intake where opportunity_id = opportunity.id)
          order by id limit 1
          returning opportunity_id as "opportunityId"
        `,
      )
      await sql`insert into seat (intake_id, number) select ${intakeId}, generate_series(1, ${seats}::int)`.execute(
        tx,
      )
      return made?.opportunityId
    })
    if (opportunityId === undefined) throw new Error('The demonstration has no course without a day.')
    return { intakeId, path: `/en/learning/${opportunityId}/application`, ...signedIn }
  } finally {
    await open.close()
  }
}

/** What stands in the database once the dust has settled, beside what people were told. */
export async function countSeats(
  place: DatabasePlace,
  { intakeId, cookies }: Crowd,
  answered: ReadonlyMap<string, string>,
): Promise<SeatCount> {
  const open = await openDatabase(place)
  try {
    const applications = await asActor(open.db, benchMachine, new Date(), (tx) =>
      rowsOf(
        tx,
        sql<{ id: string; key: string; state: string; number: number }>`
          select id, key, state, number from application where intake_id = ${intakeId} order by number
        `,
      ),
    )
    const idOf = new Map(applications.map(({ key, id }) => [key, id]))
    const forgotten = [...answered].filter(([key, id]) => idOf.get(key) !== id).length
    const outOfOrder = applications.filter(({ number }, index) => number !== index + 1).length
    const inState = (wanted: string) => applications.filter(({ state }) => state === wanted).length
    return {
      confirmed: inState('confirmed'),
      waiting: inState('waitlisted'),
      lost: forgotten + outOfOrder + Math.abs(cookies.length - applications.length),
      barePerSecond: await bareUpdates(open, cookies.length),
    }
  } finally {
    await open.close()
  }
}

/** Updates one row so many times, each in a transaction of its own; gives how many a second. */
async function bareUpdates({ db }: OpenDatabase, count: number): Promise<number> {
  await sql`create table bench_counter (value integer not null)`.execute(db)
  await sql`insert into bench_counter values (0)`.execute(db)
  const begun = performance.now()
  const update = async () => {
    for (let done = 0; done < count / atOnce; done += 1) {
      await db.transaction().execute((tx) => sql`update bench_counter set value = value + 1`.execute(tx))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, update))
  return count / ((performance.now() - begun) / 1000)
}
