import { sql, type RawBuilder } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { Day } from '../../../shared/time/day.ts'
import { labelledConcepts } from '../../vocabulary/index.ts'
import { cardsById } from '../opportunity/opportunity-queries.ts'
import type { OpportunityCard } from '../opportunity/opportunity.ts'
import { conditionsOf, distance, facetTables, isWanted } from './facet-conditions.ts'
import { pageSize, type SearchFilter, type SortOrder } from './search-filter.ts'
import { hitsOf } from './text-hits.ts'
import { planText, type TextPlan } from './text-plan.ts'
import { opportunityTexts } from './text-source.ts'

export interface Reader {
  readonly language: Language
  readonly today: Day
}

export interface FoundOpportunity {
  readonly card: OpportunityCard
  /** Straight from the chosen place; null without one, or when the offer's place is unknown. */
  readonly km: number | null
  /** The skill, occupation or field by which it was found, when not by the words themselves. */
  readonly through?: { readonly id: string; readonly label: Localised }
}

export interface SearchResult {
  readonly total: number
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
  const plan = await planOf(db, filter, reader)
  const rows = await rowsOf(db, foundRows(plan, filter, reader.today, window))
  const { total, certain } = rows[0] ?? { total: 0, certain: 0 }
  const ids = rows.flatMap((row) => (row.id === null ? [] : [row.id]))
  const conceptIds = [...new Set(rows.flatMap(({ through }) => plan?.concepts[through - 1]?.id ?? []))]
  const [cards, concepts] = await Promise.all([cardsById(db, ids), labelledConcepts(db, conceptIds)])
  const found = cards.map((card) => {
    const row = rows.find((candidate) => candidate.id === card.id)
    const concept = concepts.get(plan?.concepts[(row?.through ?? 0) - 1]?.id ?? '')
    const through = concept === undefined ? {} : { through: { id: concept.id, label: concept.label } }
    return { card, km: row?.km ?? null, ...through }
  })
  const correction = plan?.correction
  return { total, certain, cards: found, corrected: correction !== undefined, ...(correction === undefined ? {} : { correction }) }
}

/** What the words mean; undefined when there are none, or none that could be searched for. */
export async function planOf(db: Db, filter: SearchFilter, reader: Reader): Promise<TextPlan | undefined> {
  if (filter.text === undefined) return undefined
  return planText(db, opportunityTexts, { text: filter.text, language: reader.language })
}

interface FoundRow {
  readonly id: string | null
  readonly through: number
  readonly km: number | null
  readonly total: number
  readonly certain: number
}

/** The ids of a window of the results with the count of all; past the end one row with the count alone. */
function foundRows(
  plan: TextPlan | undefined,
  filter: SearchFilter,
  today: Day,
  { limit, offset }: Window,
): RawBuilder<FoundRow> {
  const unknowns = conditionsOf(filter, today).map(({ isUnknown }) => sql`(${isUnknown})::int`)
  const columns = sql`opportunity.id, ${distance(filter)} as km, opportunity.starts_on, opportunity.price_eur,
    opportunity.first_seen_at, ${unknowns.length === 0 ? sql`0` : sql.join(unknowns, sql` + `)} as unknowns`
  const order = orderOf(filter.sort ?? (filter.text === undefined ? 'start' : 'relevance'))
  if (plan === undefined || plan.subQueries.length === 0) {
    const none = plan === undefined ? sql`true` : sql`false`
    return sql<FoundRow>`
      with wanted as (
        select ${columns}, 0::float8 as score, 0 as through
        from ${facetTables} where ${none} and ${isWanted(filter, today)}
      )
      ${windowOf(order, limit, offset)}`
  }
  const joins = unknowns.length === 0 ? sql`` : sql`
    left join learning_specification as specification on specification.id = opportunity.specification_id
    left join place on place.id = opportunity.place_id`
  const restriction = {
    joins: sql`join opportunity on opportunity.id = found.opportunity_id ${joins}`,
    condition: isWanted(filter, today),
  }
  return sql<FoundRow>`
    with ${hitsOf(plan, opportunityTexts, restriction)}, wanted as (
      select ${columns}, hit.score, hit.through
      from hit join (${facetTables}) on opportunity.id = hit.id
    )
    ${windowOf(order, limit, offset)}`
}

function windowOf(order: RawBuilder<unknown>, limit: number, offset: number): RawBuilder<unknown> {
  return sql`
    select page.id, coalesce(page.through, 0) as through, page.km, counted.total, counted.certain
    from (select count(*) as total, count(*) filter (where unknowns = 0) as certain from wanted) as counted
    left join (
      select id, through, km, row_number() over (order by unknowns, ${order}, id) as position
      from wanted order by unknowns, ${order}, id limit ${limit} offset ${offset}
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
