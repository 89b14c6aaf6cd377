import { sql, type RawBuilder } from 'kysely'

import type { SubQuery, TextPlan, Wish } from './text-plan.ts'
import type { Restriction, TextSource } from './text-source.ts'

type Sql = RawBuilder<unknown>

/** So many documents of each sub-query are ranked; beyond that a query is too common for the order to matter. */
const mostRanked = 2000

/** A document in which the words only stand further below counts this much of one that is about them. */
const asideFactor = 0.8

/** Below a page of documents with all words, those with some of them are taken too. */
const fewHits = 20

/**
 * Common table expressions: `hit (id, score, through, …)` has the documents of all sub-queries, each once, with the
 * columns of the restriction; `bound (reached)` says whether a sub-query had more than are ranked.
 */
export function hitsOf(plan: TextPlan, source: TextSource, restriction: Restriction): Sql {
  const { names } = restriction
  const columns = sql`id, ${names}, rank, score, through, scale, branch`
  const branches = plan.subQueries.map((subQuery, branch) =>
    found(subQuery, branch, plan, source, restriction),
  )
  const parts = branches.map((_, branch) => sql`select ${columns} from ${partOf(branch)}`)
  return sql`
    ${sql.join(branches)},
    part as (${sql.join(parts, sql` union all `)}),
    bound as (
      select exists (select 1 from part group by branch having count(*) >= ${sql.lit(mostRanked)}) as reached
    ),
    hit as (
      select id, ${names}, best[1] as score, best[2]::int as through
      from (
        select id, ${names}, max(array[score * rank / greatest(highest, 1e-9), through]) as best
        from (
          select id, ${names}, rank, score, through, max(rank) over (partition by scale, through) as highest
          from part
        ) as measured
        group by id, ${names}
      ) as merged
    )`
}

/** Ids of all documents of all sub-queries. */
export function foundIds(plan: TextPlan, source: TextSource): Sql {
  const ids = plan.subQueries.map((subQuery) => {
    const met =
      subQuery.wishes.length === 1
        ? sql`true`
        : sql`exists (select 1 from (${wishRows(subQuery)}) as wish where ${isMet})`
    return sql`select ${source.id} from ${source.texts} as found where ${mayMeet(subQuery, plan, source)} and ${met}`
  })
  return sql.join(ids, sql` union `)
}

function found(
  subQuery: SubQuery,
  branch: number,
  plan: TextPlan,
  source: TextSource,
  { joins, condition, columns }: Restriction,
): Sql {
  const { shares } = subQuery
  const share =
    shares.length === 0
      ? sql`1`
      : sql`(select sum(word.share)
          from unnest(${shares.map(({ query }) => query)}::tsquery[], ${shares.map(({ share }) => share)}::float8[])
            as word (query, share)
          where found.vector @@ word.query)`
  // An offer that is about the typed words has been ranked by them; its other languages can only cost time.
  const isNew =
    branch === 0 || subQuery.fallback
      ? sql`true`
      : sql`${source.id} not in (select id from ${partOf(0)} where score = 1)`
  return sql`${partOf(branch)} as materialized (
    select ${source.id} as id, ${columns}, ts_rank(found.vector, wish.ranked, 1) as rank,
      wish.score * ${share} * case when found.vector @@ wish.prominent then 1 else ${asideFactor}::float8 end as score,
      wish.through, wish.scale, ${sql.lit(branch)} as branch
    from ${source.texts} as found ${joins} cross join lateral (${metWish(subQuery)}) as wish
    where ${mayMeet(subQuery, plan, source)} and ${isNew} and ${condition}
    limit ${sql.lit(mostRanked)})`
}

const partOf = (branch: number) => sql.table(`part_${branch}`)

/** Whether the text row may be one of the sub-query's: one look into the index for all its wishes and languages. */
function mayMeet(subQuery: SubQuery, plan: TextPlan, source: TextSource): Sql {
  const { wishes, any, fallback } = subQuery
  const languages = [...new Set(wishes.map(({ language }) => language))]
  const own = sql`found.vector @@ any(${any}::tsquery[]) and found.language = any(${languages}::text[])`
  const [first] = plan.subQueries
  if (!fallback || first === undefined) return own
  return sql`${own} and (
    select count(*) from (
      select 1 from ${source.texts} as found where ${mayMeet(first, plan, source)} limit ${sql.lit(fewHits)}
    ) as enough) < ${sql.lit(fewHits)}`
}

/** The first wish that the text row meets. */
function metWish(subQuery: SubQuery): Sql {
  const [only] = subQuery.wishes
  if (subQuery.wishes.length > 1 || only === undefined) {
    return sql`select ranked, prominent, scale, score, through from (${wishRows(subQuery)}) as wish where ${isMet} limit 1`
  }
  return sql`select ${only.ranked}::tsquery as ranked, ${only.prominent}::tsquery as prominent,
    ${sql.lit(only.scale)} as scale, ${only.score}::float8 as score, ${sql.lit(only.through)} as through`
}

function wishRows({ wishes }: SubQuery): Sql {
  const column = <Value>(valueOf: (wish: Wish) => Value) => sql`${wishes.map(valueOf)}`
  return sql`
    select language, must, prominent, ranked, scale, score, through
    from unnest(${column(({ language }) => language)}::text[], ${column(({ must }) => must)}::tsquery[],
      ${column(({ prominent }) => prominent)}::tsquery[], ${column(({ ranked }) => ranked)}::tsquery[],
      ${column(({ scale }) => scale)}::text[], ${column(({ score }) => score)}::float8[], ${column(({ through }) => through)}::int[])
      as wish (language, must, prominent, ranked, scale, score, through)`
}

/** A wish is for one language; a case, so that the languages are compared before the words. */
const isMet = sql`case when wish.language = found.language then found.vector @@ wish.must else false end`
