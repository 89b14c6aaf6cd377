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

/** Common table expressions that end in `hit (id, score, through)`: the documents of all sub-queries, each once. */
export function hitsOf(plan: TextPlan, source: TextSource, restriction: Restriction): Sql {
  const parts = plan.subQueries.map((subQuery, index) => found(subQuery, index, plan, source, restriction))
  return sql`
    wish as (${wishRows(plan.subQueries)}),
    part as (${sql.join(parts, sql` union all `)}),
    hit as (
      select id, best[1] as score, best[2]::int as through
      from (
        select id, max(array[score * rank / greatest(highest, 1e-9), through]) as best
        from (
          select id, rank, score, through, max(rank) over (partition by scale, through) as highest from part
        ) as measured
        group by id
      ) as merged
    )`
}

/** Ids of all documents of all sub-queries. */
export function foundIds(plan: TextPlan, source: TextSource): Sql {
  const ids = plan.subQueries.map((subQuery, index) => {
    const found = sql`select ${source.id} from ${source.texts} as found where ${meetsAny(subQuery, plan, source)}`
    return isSimple(subQuery) ? found : sql`${found} and exists (select 1 from (${wishRows([subQuery])}) as wish where ${meetsWish(0)})`
  })
  return sql.join(ids, sql` union `)
}

function found(
  subQuery: SubQuery,
  index: number,
  plan: TextPlan,
  source: TextSource,
  { joins, condition }: Restriction,
): Sql {
  const { shares } = subQuery
  const share = sql`(
    select sum(word.share)
    from unnest(${shares.map(({ query }) => query)}::tsquery[], ${shares.map(({ share }) => share)}::float8[]) as word (query, share)
    where found.vector @@ word.query)`
  return sql`(
    select ${source.id} as id, ts_rank(found.vector, wish.ranked, 1) as rank,
      wish.score * ${shares.length === 0 ? sql`1` : share} as score, wish.through, wish.scale
    from ${source.texts} as found ${joins}
    cross join lateral (
      select ranked, score, through, scale from wish where ${meetsWish(index)} order by position limit 1
    ) as wish
    where ${meetsAny(subQuery, plan, source)} and ${condition}
    limit ${sql.lit(mostRanked)})`
}

/** Whether the text row may be one of the sub-query's: one look into the index for all its wishes and languages. */
function meetsAny(subQuery: SubQuery, plan: TextPlan, source: TextSource): Sql {
  const must = subQuery.wishes.map((wish) => `(${wish.must})`).join(' | ')
  const own = sql`found.vector @@ ${must}::tsquery and found.language = any(${languagesOf(subQuery)}::text[])`
  const [first] = plan.subQueries
  if (!subQuery.fallback || first === undefined) return own
  return sql`${own} and (
    select count(*) from (
      select 1 from ${source.texts} as found where ${meetsAny(first, plan, source)} limit ${sql.lit(fewHits)}
    ) as enough) < ${sql.lit(fewHits)}`
}

const languagesOf = ({ wishes }: SubQuery) => [...new Set(wishes.map(({ language }) => language))]

/** Whether the wish is of the sub-query and the text row `found` meets it, in its own language. */
function meetsWish(index: number): Sql {
  return sql`wish.part = ${sql.lit(index)} and wish.language = found.language and found.vector @@ wish.must`
}

function wishRows(subQueries: readonly SubQuery[]): Sql {
  const rows = subQueries.flatMap(({ wishes, scale }, part) => wishes.map((wish) => ({ ...wish, scale, part })))
  return sql`
    select part, language, must, ranked, score, through, scale, position
    from unnest(${rows.map(({ part }) => part)}::int[], ${rows.map(({ language }) => language)}::text[],
      ${rows.map(({ must }) => must)}::tsquery[], ${rows.map(({ ranked }) => ranked)}::tsquery[],
      ${rows.map(({ score }) => score)}::float8[], ${rows.map(({ through }) => through)}::int[],
      ${rows.map(({ scale }) => scale)}::text[])
      with ordinality as wish (part, language, must, ranked, score, through, scale, position)`
}

/** One wish of one language is met by all that the index finds. */
const isSimple = ({ wishes }: SubQuery) => wishes.length === 1
