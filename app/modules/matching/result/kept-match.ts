import { sql } from 'kysely'

import { rowOf, type Db } from '../../../shared/db/db.ts'
import type { Day } from '../../../shared/time/day.ts'
import { allPlaces } from '../../organisations/index.ts'
import { matchProfileOf } from '../profile/profile-match.ts'
import type { Answers } from '../profile/profile-answers.ts'
import type { MatchResult } from '../ranking/rank.ts'
import { matchDataVersion } from './match-queries.ts'
import { runMatch, type MatchRun } from './match-run.ts'

/** What of a result is kept, so that it can be made again and compared: everything it was made of, and its scores. */
export interface KeptMatch {
  readonly modelVersion: string
  readonly dataVersion: string
  readonly needVersion: string
  readonly asOf: Day
  readonly results: readonly KeptResult[]
}

export type KeptResult = Pick<MatchResult, 'id' | 'scores'>

/** Matches for answers, in their own name or filled in for somebody, as of a day. */
export async function matchFor(
  db: Db,
  answers: Answers,
  asOf: Day,
): Promise<{ readonly kept: KeptMatch; readonly run: MatchRun }> {
  const run = await runMatch(db, matchProfileOf(answers, await allPlaces(db)), asOf)
  const [dataVersion, need] = await Promise.all([
    matchDataVersion(db),
    rowOf(
      db,
      sql<{ version: string }>`
        select coalesce(string_agg(distinct source || ' ' || as_of, ', ' order by source || ' ' || as_of), '–') as version
        from regional_need
      `,
    ),
  ])
  const { modelVersion, results } = run.ranking
  return {
    run,
    kept: {
      modelVersion,
      dataVersion,
      needVersion: need?.version ?? '–',
      asOf,
      results: results.map(({ id, scores }) => ({ id, scores })),
    },
  }
}
