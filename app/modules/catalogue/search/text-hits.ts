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

/** A common table expression `hit (id, score, through)`: the documents of all sub-queries, each once. */
export function hitsOf(plan: TextPlan, source: TextSource, restriction: Restriction): Sql {
  const parts = plan.subQueries.map((subQuery) => sql`(${found(subQuery, plan, source, restriction)})`)
  return sql`
    hit as (
      select id, best[1] as score, best[2]::int as through
      from (
        select id, max(array[score * rank / greatest(highest, 1e-9), through]) as best
        from (
          select id, rank, score, through, max(rank) over (partition by scale, through) as highest
          from (${sql.join(parts, sql` union all `)}) as part
        ) as measured
        group by id
      ) as merged
    )`
}

/** Whether the text row `found` is one of the sub-query's. */
export function isFound(subQuery: SubQuery, plan: TextPlan, source: TextSource): Sql {
  const own = meets(subQuery)
  const [first] = plan.subQueries
  if (!subQuery.fallback || first === undefined) return own
  return sql`${own} and (
    select count(*) from (
      select 1 from ${source.texts} as found where ${meets(first)} limit ${sql.lit(fewHits)}
    ) as enough) < ${sql.lit(fewHits)}`
}

function meets({ language, wishes }: SubQuery): Sql {
  const must = wishes.map((wish) => `(${wish.must})`).join(' | ')
  return sql`found.language = ${sql.lit(language)} and found.vector @@ ${must}::tsquery`
}

function found(subQuery: SubQuery, plan: TextPlan, source: TextSource, { joins, condition }: Restriction): Sql {
  const { shares, scale } = subQuery
  const share = shares.map(({ query, share }) => sql`case when ${holds(query)} then ${share}::float8 else 0 end`)
  return sql`
    select ${source.id} as id, ts_rank(found.vector, wish.ranked, 1) as rank,
      wish.score * ${share.length === 0 ? sql`1` : sql`(${sql.join(share, sql` + `)})`} as score, wish.through,
      ${sql.lit(scale)} as scale
    from ${source.texts} as found ${joins} cross join lateral (${metWish(subQuery)}) as wish
    where ${isFound(subQuery, plan, source)} and ${condition}
    limit ${sql.lit(mostRanked)}`
}

/** The first wish that the text row meets. */
function metWish({ wishes }: SubQuery): Sql {
  const [only] = wishes
  if (wishes.length === 1 && only !== undefined) {
    return sql`select ${only.ranked}::tsquery as ranked, ${only.score}::float8 as score, ${sql.lit(only.through)} as through`
  }
  const rows = wishes.map(({ must, ranked, score, through }) => sql`(${must}::tsquery, ${ranked}::tsquery, ${score}::float8, ${sql.lit(through)})`)
  return sql`
    select ranked, score, through from (values ${sql.join(rows)}) as wish (must, ranked, score, through)
    where found.vector @@ wish.must limit 1`
}

const holds = (query: string) => sql`found.vector @@ ${query}::tsquery`
