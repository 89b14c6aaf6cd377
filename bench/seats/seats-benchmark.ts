import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { DatabasePlace } from '../../app/shared/db/open-database.ts'
import { addressOf, runOnServer } from '../../tests/support/postgresql.ts'
import type { Benchmark, Target } from '../benchmark.ts'
import { newDatabaseName } from '../catalogue/catalogue-databases.ts'
import { rounded, type Row } from '../row.ts'
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
  measure: async ({ server, checkout }) => [
    ...(await onEmbedded(checkout)),
    ...(server === '' ? [] : await onServer(checkout, server)),
  ],
}

async function onEmbedded(checkout: string): Promise<Row[]> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'laipa-bench-data-'))
  try {
    return [await rush('embedded', { dataFolder, region: 'latgale' }, checkout)]
  } finally {
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

async function onServer(checkout: string, server: string): Promise<Row[]> {
  const name = newDatabaseName()
  await runOnServer(server, `create database ${name} template template0`)
  try {
    return [await rush('postgresql', { url: addressOf(server, name), region: 'latgale' }, checkout)]
  } finally {
    await runOnServer(server, `drop database if exists ${name} with (force)`)
  }
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
