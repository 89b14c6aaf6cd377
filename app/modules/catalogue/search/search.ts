import { sql, type RawBuilder } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { Day } from '../../../shared/time/day.ts'
import { versionOf } from '../../vocabulary/index.ts'
import { cardColumns, cardTables } from '../opportunity/opportunity-queries.ts'
import type { OpportunityCard } from '../opportunity/opportunity.ts'
import { conditionsOf, distance, facetTables, isWanted } from './facet-conditions.ts'
import { pageSize, type SearchFilter, type SortOrder, type Reader } from './search-filter.ts'
import { withPlan } from './plan-memory.ts'
import { hitsOf } from './text-hits.ts'
import type { TextPlan } from './text-plan.ts'
import { opportunityTexts } from './text-source.ts'

export interface FoundOpportunity {
  readonly card: OpportunityCard
  /** Straight from the chosen place; null without one, or when the offer's place is unknown. */
  readonly km: number | null
  /** The skill, occupation or field by which it was found, when not by the words themselves. */
  readonly through?: { readonly id: string; readonly label: Localised }
}

export interface SearchResult {
  readonly total: number
  /** Counting stopped at `total`: so common are the words that there are more. */
  readonly isLeast: boolean
  /** Those that state everything that was chosen; the others come after them. */
  readonly certain: number
  readonly cards: readonly FoundOpportunity[]
  /** The query with its typing errors put right; the results are already those of the correction. */
  readonly correction?: string
  readonly corrected: boolean
}

/** A part of the results; `limit` and `offset` count cards. */
export interface Window {
  readonly limit: number
  readonly offset: number
}

export async function searchOpportunities(
  db: Db,
  filter: SearchFilter,
  reader: Reader,
  window: Window = { limit: pageSize, offset: (filter.page - 1) * pageSize },
): Promise<SearchResult> {
  const { plan, rows } = await withPlan(db, filter, reader, (plan) =>
    rowsOf(db, foundRows(plan, filter, reader.today, window)),
  )
  const found = rows.filter((row) => row.position !== null)
  const correction = plan?.correction
  return {
    total: rows[0]?.total ?? 0,
    isLeast: rows[0]?.isLeast ?? false,
    certain: rows[0]?.certain ?? 0,
    cards: found.map((row) => {
      const concept = plan?.concepts[row.through - 1]
      const through = concept === undefined ? {} : { through: { id: concept.id, label: concept.label } }
      return { card: row, km: row.km, ...through }
    }),
    corrected: correction !== undefined,
    ...(correction === undefined ? {} : { correction }),
  }
}

/** A card in its place; past the end of the results one row without, for the count. */
interface FoundRow extends OpportunityCard {
  readonly position: number | null
  readonly through: number
  readonly km: number | null
  readonly total: number
  readonly isLeast: boolean
  readonly certain: number
  readonly version: string
}

function foundRows(
  plan: TextPlan | undefined,
  filter: SearchFilter,
  today: Day,
  { limit, offset }: Window,
): RawBuilder<FoundRow> {
  const unknowns = conditionsOf(filter, today).map(({ isUnknown }) => sql`(${isUnknown})::int`)
  const columns = sql`${distance(filter)} as km, opportunity.starts_on, opportunity.price_eur,
    opportunity.first_seen_at, ${unknowns.length === 0 ? sql`0` : sql.join(unknowns, sql` + `)} as unknowns`
  const order = orderOf(filter.sort ?? (filter.text === undefined ? 'start' : 'relevance'))
  if (plan === undefined || plan.subQueries.length === 0) {
    const none = plan === undefined ? sql`true` : sql`false`
    return sql<FoundRow>`
      with wanted as (
        select opportunity.id, ${columns}, 0::float8 as score, 0 as through
        from ${facetTables} where ${none} and ${isWanted(filter, today)}
      ), bound as (select false as reached)
      ${windowOf(order, limit, offset)}`
  }
  const joins =
    unknowns.length === 0
      ? sql``
      : sql`
    left join learning_specification as specification on specification.id = opportunity.specification_id
    left join place on place.id = opportunity.place_id`
  const restriction = {
    joins: sql`join opportunity on opportunity.id = found.opportunity_id ${joins}`,
    condition: isWanted(filter, today),
    columns,
    names: sql`km, starts_on, price_eur, first_seen_at, unknowns`,
  }
  return sql<FoundRow>`
    with ${hitsOf(plan, opportunityTexts, restriction)},
    wanted as (select id, ${restriction.names}, score, through from hit)
    ${windowOf(order, limit, offset)}`
}

function windowOf(order: RawBuilder<unknown>, limit: number, offset: number): RawBuilder<unknown> {
  return sql`
    select counted.total, counted.certain, bound.reached as "isLeast", ${versionOf(opportunityTexts.words)} as version, page.*
    from (select count(*) as total, count(*) filter (where unknowns = 0) as certain from wanted) as counted
    cross join bound
    left join (
      select chosen.position, chosen.through, chosen.km, ${cardColumns}
      from (
        select id, through, km, row_number() over (order by unknowns, ${order}, id) as position
        from wanted order by unknowns, ${order}, id limit ${limit} offset ${offset}
      ) as chosen
      join (${cardTables}) on opportunity.id = chosen.id
    ) as page on true
    order by page.position`
}

function orderOf(sort: SortOrder): RawBuilder<unknown> {
  if (sort === 'relevance') return sql`score desc, starts_on nulls last`
  if (sort === 'price') return sql`price_eur nulls last, starts_on nulls last`
  if (sort === 'newest') return sql`first_seen_at desc, starts_on nulls last`
  if (sort === 'distance') return sql`km nulls last, starts_on nulls last`
  return sql`starts_on nulls last`
}
