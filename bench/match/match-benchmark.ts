import { matchProfileOfRequest, placeOfRequest } from '../../app/modules/matching/result/match-request.ts'
import { loadMatchRows } from '../../app/modules/matching/result/match-queries.ts'
import { buildMatchIndex } from '../../app/modules/matching/ranking/match-index.ts'
import type { MatchProfile } from '../../app/modules/matching/ranking/match-profile.ts'
import { rankOpportunities } from '../../app/modules/matching/ranking/rank.ts'
import { allMunicipalities, allPlaces } from '../../app/modules/organisations/index.ts'
import type { Db } from '../../app/shared/db/db.ts'
import { openDatabase } from '../../app/shared/db/open-database.ts'
import { dayInRiga } from '../../app/shared/time/day.ts'
import { testServer } from '../../tests/support/server.ts'
import type { Benchmark, Target } from '../benchmark.ts'
import { bounded, rounded, type Row } from '../row.ts'
import { sampleInTurn, timeColumns, timed } from '../sample.ts'
import { people } from './people.ts'

/** Of the issue: milliseconds at the 95th percentile, by the size of the catalogue. */
const longest: ReadonlyMap<number, number> = new Map([
  [10_000, 50],
  [100_000, 400],
])

const limits = { least: 60, most: 300, milliseconds: 15_000 }

export const matchBenchmark: Benchmark = {
  sizes: [10_000, 100_000],
  databases: ['embedded', 'postgresql'],
  needsCheckout: false,
  measure,
}

async function measure({ database, size, place }: Target): Promise<Row[]> {
  const now = new Date()
  const today = dayInRiga(now)
  const open = await openDatabase(place)
  const server = await testServer(open, { now })
  const requests = people(limits.most)
  const profiles = await profilesOf(open.db, requests)
  const answer = async (run: number) => {
    const body = JSON.stringify(requests[run % requests.length])
    const headers = { 'content-type': 'application/json' }
    const response = await server.request('/api/v1/match', { method: 'POST', body, headers })
    if (response.status !== 200)
      throw new Error(`The match answered ${response.status}: ${await response.text()}`)
    await response.text()
  }
  const first = await timed(() => answer(0))
  const index = buildMatchIndex(await loadMatchRows(open.db))
  const times = await sampleInTurn(
    { ranking: (run) => rankOpportunities(index, profiles[run % profiles.length] ?? {}, today), answer },
    limits,
  )
  await open.close()
  const rows = [...times].map(([what, measured]) => {
    const columns = timeColumns(measured)
    return { database, size, what, ...columns, ...bounded(columns.p95, longest.get(size) ?? Infinity) }
  })
  return [...rows, { database, size, what: 'first answer', runs: 1, p50: rounded(first) }]
}

/** The same people as ranking reads them. */
export async function profilesOf(db: Db, requests: ReturnType<typeof people>): Promise<MatchProfile[]> {
  const [places, municipalities] = [await allPlaces(db), await allMunicipalities(db)]
  return requests.map((request) => {
    const place = placeOfRequest(request, places, municipalities)
    return matchProfileOfRequest(request, place === 'unknown' ? undefined : place)
  })
}
