import { loadMatchRows } from '../../app/modules/matching/result/match-queries.ts'
import { buildMatchIndex } from '../../app/modules/matching/ranking/match-index.ts'
import { rankIds } from '../../app/modules/matching/ranking/rank.ts'
import { scoreAll } from '../../app/modules/matching/ranking/score-all.ts'
import { openDatabase } from '../../app/shared/db/open-database.ts'
import { dayInRiga } from '../../app/shared/time/day.ts'
import type { Benchmark, Target } from '../benchmark.ts'
import { rounded, type Row } from '../row.ts'
import { profilesOf } from './match-benchmark.ts'
import { people } from './people.ts'

import { plainPass } from './plain-pass.ts'

const profileCount = 10_000

/** After so many milliseconds a pass stops, and the profiles done until then count. */
const longest = 40_000

/** So many profiles are done by one way before the other has its turn. */
const turn = 250

/** All profiles against all opportunities, in one thread. */
export const batchBenchmark: Benchmark = {
  sizes: [10_000],
  databases: ['embedded'],
  needsCheckout: false,
  measure,
}

async function measure({ database, size, place }: Target): Promise<Row[]> {
  const today = dayInRiga(new Date())
  const open = await openDatabase(place)
  const index = buildMatchIndex(await loadMatchRows(open.db))
  const profiles = await profilesOf(open.db, people(profileCount))
  await open.close()
  const ways = [
    {
      what: 'plain pass',
      work: (number: number) => plainPass(index, profiles[number] ?? {}),
      done: 0,
      taken: 0,
    },
    { what: 'scores', work: (number: number) => scoreAll(index, profiles[number] ?? {}), done: 0, taken: 0 },
    {
      what: 'ranked list',
      work: (number: number) => rankIds(index, profiles[number] ?? {}, today),
      done: 0,
      taken: 0,
    },
  ]
  while (ways.some(({ done, taken }) => done < profileCount && taken < longest)) {
    for (const way of ways.filter(({ done, taken }) => done < profileCount && taken < longest)) {
      const start = performance.now()
      const end = Math.min(way.done + turn, profileCount)
      while (way.done < end) way.work(way.done++)
      way.taken += performance.now() - start
    }
  }
  const pairsPerSecond = ({ done, taken }: { done: number; taken: number }) => (done * size * 1000) / taken
  const [plain] = ways
  return ways.map((way) => ({
    database,
    size,
    what: way.what,
    profiles: way.done,
    millionPairsPerSecondPerCore: rounded(pairsPerSecond(way) / 1e6),
    timesPlain: rounded(plain === undefined ? Number.NaN : pairsPerSecond(plain) / pairsPerSecond(way)),
  }))
}
