import { sql, type RawBuilder } from 'kysely'

import type { Day } from '../../../shared/time/day.ts'
import { isOpen } from '../opportunity/opportunity-queries.ts'
import { facetNames, unknown, type FacetName, type SearchFilter } from './search-filter.ts'
import { foundIds } from './text-hits.ts'
import type { TextPlan } from './text-plan.ts'
import { opportunityTexts } from './text-source.ts'

type Sql = RawBuilder<unknown>

interface FacetColumn {
  readonly value: Sql
  /** Whether an offer may have several values at once. */
  readonly many: boolean
}

/** What an offer says for each facet; null, or an empty list, where it does not say. */
export function facetColumns(today: Day): Readonly<Record<FacetName, FacetColumn>> {
  return {
    municipality: one(sql`opportunity.municipality_id`),
    instruction: several(sql`nullif(opportunity.languages, '{}')`),
    mode: one(sql`opportunity.mode`),
    schedule: one(sql`opportunity.schedule`),
    start: one(sql`case
      when opportunity.starts_on <= ${today}::date + interval '1 month' then 'within-month'
      when opportunity.starts_on <= ${today}::date + interval '3 months' then 'within-quarter'
      when opportunity.starts_on is not null then 'later' end`),
    price: one(sql`case
      when opportunity.price_eur = 0 then 'free' when opportunity.price_eur <= 50 then 'to-50'
      when opportunity.price_eur <= 200 then 'to-200' when opportunity.price_eur is not null then 'above-200' end`),
    funding: one(sql`opportunity.funding`),
    level: one(sql`specification.eqf::text`),
    field: one(sql`specification.field_code`),
    kind: one(sql`specification.kind`),
    purpose: several(sql`nullif(specification.purposes, '{}')`),
    target: several(sql`nullif(specification.target_groups, '{}')`),
    // An empty list says that nothing is provided, so it is no gap.
    accessibility: several(sql`opportunity.accessibility`),
  }
}

/** The tables that facets and conditions read; outer joins, so that a query which reads none of one skips it. */
export const facetTables = sql`
  opportunity
  left join learning_specification as specification on specification.id = opportunity.specification_id
  left join place on place.id = opportunity.place_id
`

/** Kilometres in a straight line from the chosen place; an online offer is everywhere, an unknown place is null. */
export function distance(filter: SearchFilter): Sql {
  if (filter.near === undefined) return sql`null::float8`
  const from = sql`(select origin.latitude, origin.longitude from place as origin where origin.id = ${filter.near.place})`
  return sql`case when opportunity.mode = 'online' then 0::float8 else (
    select 12742 * asin(sqrt(
      power(sin(radians(place.latitude - origin.latitude) / 2), 2) + cos(radians(origin.latitude))
      * cos(radians(place.latitude)) * power(sin(radians(place.longitude - origin.longitude) / 2), 2)))
    from ${from} as origin) end`
}

export interface Condition {
  readonly name: FacetName | 'near'
  /** The offer says something else than what was chosen. */
  readonly fails: Sql
  /** The offer does not say. */
  readonly isUnknown: Sql
}

/** The conditions somebody set, apart from words and time. */
export function conditionsOf(filter: SearchFilter, today: Day): Condition[] {
  const columns = facetColumns(today)
  const conditions: Condition[] = facetNames.flatMap((name) => {
    const values = filter.chosen[name]
    if (values === undefined || values.length === 0) return []
    const { value, many } = columns[name]
    return [{ name, fails: fails(name, value, many, values), isUnknown: sql`${value} is null` }]
  })
  if (filter.near !== undefined) {
    const km = distance(filter)
    conditions.push({
      name: 'near',
      fails: sql`${km} > ${filter.near.km}::float8`,
      isUnknown: sql`${km} is null`,
    })
  }
  return conditions
}

/** Everything but the words: still open unless past ones are wanted, and no condition failed. */
export function isWanted(filter: SearchFilter, today: Day): Sql {
  const conditions = conditionsOf(filter, today).map(({ fails }) => sql`(${fails}) is not true`)
  return sql.join([isShown(filter, today), ...conditions], sql` and `)
}

/** Whether any sub-query finds the offer: the same offers as in the results. */
export function matchesText(plan: TextPlan | undefined): Sql {
  if (plan === undefined) return sql`true`
  if (plan.subQueries.length === 0) return sql`false`
  return sql`opportunity.id in (${foundIds(plan, opportunityTexts)})`
}

/** Drafts and what was withdrawn or merged never; what has started, closed or was cancelled only when past ones are wanted. */
export function isShown(filter: SearchFilter, today: Day): Sql {
  return filter.past ? sql`opportunity.status not in ('draft', 'withdrawn', 'merged')` : isOpen(today)
}

function fails(name: FacetName, value: Sql, many: boolean, chosen: readonly string[]): Sql {
  const values = chosen.filter((one) => one !== unknown)
  if (values.length === 0) return sql`${value} is not null`
  if (many) return sql`not (${value} && ${values}::text[])`
  // A broad or narrow field stands for all detailed ones below it.
  if (name === 'field') return sql`not (${value} ^@ any (${values}::text[]))`
  return sql`${value} <> all (${values}::text[])`
}

const one = (value: Sql): FacetColumn => ({ value, many: false })
const several = (value: Sql): FacetColumn => ({ value, many: true })
