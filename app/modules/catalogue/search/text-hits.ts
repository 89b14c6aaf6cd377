import { sql, type RawBuilder } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { QueryReader } from '../../vocabulary/index.ts'
import { planText, type SubQuery, type TextPlan } from './text-plan.ts'
import { anyDocument, type Restriction, type TextSource } from './text-source.ts'

type Sql = RawBuilder<unknown>

/** So many documents of each sub-query are ranked; beyond that a query is too common for the order to matter. */
const mostRanked = 2000

/** Below a page of documents with all words, those with some of them are taken too. */
const fewHits = 20

export interface TextHit {
  readonly id: string
  readonly score: number
  /** Place of the concept in the plan's `concepts`, from 1; 0 when the words themselves were found. */
  readonly through: number
}

/** The documents found by a query, best first. */
export async function rankText(db: Db, source: TextSource, reader: QueryReader, limit: number): Promise<TextHit[]> {
  const plan = await planText(db, source, reader)
  if (plan.subQueries.length === 0) return []
  return rowsOf(
    db,
    sql<TextHit>`
      with ${hitsOf(plan, source, anyDocument)}
      select id, score, through from hit order by score desc, id limit ${limit}
    `,
  )
}

/**
 * A common table expression `hit (id, score, through)`: the documents of all sub-queries, each once. Ranks
 * are measured by the highest for the same words or the same concept, so that languages can be compared.
 */
export function hitsOf(plan: TextPlan, source: TextSource, restriction: Restriction): Sql {
  const parts = plan.subQueries.map((subQuery) => sql`(${found(subQuery, plan, source, restriction)})`)
  return sql`
    hit as (
      select id, best[1] as score, best[2]::int as through
      from (
        select id, max(array[score * rank / greatest(highest, 1e-9), through]) as best
        from (
          select id, rank, score, through, max(rank) over (partition by through, is_own) as highest
          from (${sql.join(parts, sql` union all `)}) as part
        ) as measured
        group by id
      ) as merged
    )`
}

/** Whether the text row `found` is one of the sub-query's. */
export function isFound(subQuery: SubQuery, plan: TextPlan, source: TextSource): Sql {
  const must = subQuery.wishes.map((wish) => `(${wish.must})`).join(' | ')
  const own = meets(subQuery, must)
  const [first] = plan.subQueries
  const [whole] = first?.wishes ?? []
  if (!subQuery.fallback || first === undefined || whole === undefined) return own
  return sql`${own} and (
    select count(*) from (
      select 1 from ${source.texts} as found where ${meets(first, whole.must)} limit ${sql.lit(fewHits)}
    ) as enough) < ${sql.lit(fewHits)}`
}

const meets = ({ language }: SubQuery, must: string) =>
  sql`found.language = ${sql.lit(language)} and found.vector @@ ${must}::tsquery`

function found(subQuery: SubQuery, plan: TextPlan, source: TextSource, { joins, condition }: Restriction): Sql {
  const { wishes, shares } = subQuery
  const isOnly = wishes.length === 1
  const ranked = wishes.map(({ must, ranked, score, through }) => {
    const rank = sql`ts_rank(found.vector, ${ranked}::tsquery, 1)`
    const met = isOnly ? rank : sql`case when found.vector @@ ${must}::tsquery then ${rank} else 0 end`
    return { rank: met, score: sql`${score}::float8`, through: sql.lit(through) }
  })
  const share = shares.map(({ query, share }) => sql`case when found.vector @@ ${query}::tsquery then ${share}::float8 else 0 end`)
  const best = isOnly
    ? sql`select ${ranked[0]?.rank} as rank, ${ranked[0]?.score} as score, ${ranked[0]?.through} as through`
    : sql`select rank, score, through
        from (values ${sql.join(ranked.map((one) => sql`(${one.rank}, ${one.score}, ${one.through})`))}) as wish (rank, score, through)
        order by rank * score desc, through limit 1`
  return sql`
    select ${source.id} as id, best.rank, best.score * ${share.length === 0 ? sql`1` : sql`(${sql.join(share, sql` + `)})`} as score,
      best.through, ${sql.lit(subQuery.language === plan.language)} as is_own
    from ${source.texts} as found ${joins} cross join lateral (${best}) as best
    where ${isFound(subQuery, plan, source)} and ${condition}
    limit ${sql.lit(mostRanked)}`
}
