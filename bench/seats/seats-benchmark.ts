import type { DatabasePlace } from '../../app/shared/db/open-database.ts'
import type { Benchmark, Target } from '../benchmark.ts'
import { rounded, type Row } from '../row.ts'
import { onBothDatabases } from '../server/both-databases.ts'
import { buildOnce, startBuilt } from '../server/server-process.ts'
import { countSeats, prepareIntake, type Crowd } from './crowd.ts'
import { applicantsOf, type Applicants } from './applicants.ts'

const people = 1000
const seats = 20
/** Answers after which the server is killed. */
const killedAfter = [people / 3, (people * 2) / 3]

/** Everybody wants the same few seats at once, and the server dies twice meanwhile. */
export const seatsBenchmark: Benchmark = {
  sizes: [],
  databases: ['none'],
  needsCheckout: true,
  measure: ({ server, checkout }) =>
    onBothDatabases(server, (database, place) => rush(database, place, checkout)),
}

async function rush(database: Target['database'], place: DatabasePlace, checkout: string): Promise<Row> {
  await buildOnce(checkout)
  const crowd = await prepareIntake(place, { people, seats })
  const applicants = applicantsOf(crowd)
  const begun = performance.now()
  const down = await serveThroughKills(crowd, applicants, place, checkout)
  const seconds = (performance.now() - begun) / 1000
  const counted = await countSeats(place, crowd, applicants.answered)
  return {
    database,
    size: people,
    seats,
    kills: killedAfter.length,
    confirmed: counted.confirmed,
    waiting: counted.waiting,
    lost: counted.lost,
    perSecond: rounded(people / (seconds - down)),
    barePerSecond: rounded(counted.barePerSecond),
    seconds: rounded(seconds),
  }
}

/** Gives the seconds in which no server was there to answer. */
async function serveThroughKills(
  crowd: Crowd,
  applicants: Applicants,
  place: DatabasePlace,
  checkout: string,
): Promise<number> {
  process.env['LAIPA_SECRET'] = crowd.secret
  let down = 0
  const start = async () => {
    const from = performance.now()
    const server = await startBuilt(checkout, place)
    down += (performance.now() - from) / 1000
    return server
  }
  let server = await start()
  const all = applicants.apply(() => server.baseUrl)
  for (const count of killedAfter) {
    await applicants.whenAnswered(count)
    await server.kill()
    server = await start()
  }
  await all
  await server.stop()
  return down
}
