import { sql, type RawBuilder } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import { versionOf } from '../../vocabulary/index.ts'
import { conditionsOf, facetColumns, facetTables, isShown, matchesText } from './facet-conditions.ts'
import {
  facetNames,
  perFacet,
  unknown,
  type FacetName,
  type SearchFilter,
  type Reader,
} from './search-filter.ts'
import { withPlan } from './plan-memory.ts'
import type { TextPlan } from './text-plan.ts'
import { opportunityTexts } from './text-source.ts'

export interface FacetCount {
  readonly value: string
  /** Offers that say so, among those that meet the words and all other facets. */
  readonly count: number
}

export type FacetCounts = Readonly<Record<FacetName, readonly FacetCount[]>>

/** Counts of every value under the other facets, most frequent first; `unknown` is those that do not say. */
export async function countFacets(db: Db, filter: SearchFilter, reader: Reader): Promise<FacetCounts> {
  const { rows } = await withPlan(db, filter, reader, (plan) => rowsOf(db, countRows(plan, filter, reader)))
  const counts = perFacet(() => new Map<string, number>())
  for (const { facet, value, count } of rows) {
    for (const single of valuesOf(facet, value)) {
      counts[facet].set(single, (counts[facet].get(single) ?? 0) + count)
    }
  }
  return perFacet((facet) =>
    [...counts[facet]]
      .map(([value, count]) => ({ value, count }))
      .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1)),
  )
}

interface CountRow {
  readonly facet: FacetName
  readonly value: string | readonly string[] | null
  readonly count: number
  readonly version: string
}

/**
 * One pass over the offers: `failed` has a bit for each condition an offer fails. An offer that fails none
 * counts for all facets, one that fails a single facet still counts for that facet, all others are dropped.
 */
function countRows(
  plan: TextPlan | undefined,
  filter: SearchFilter,
  { today }: Reader,
): RawBuilder<CountRow> {
  const columns = facetColumns(today)
  const conditions = conditionsOf(filter, today)
  const failed = conditions.map(
    ({ fails }, bit) => sql`case when ${fails} then ${sql.lit(2 ** bit)} else 0 end`,
  )
  const names = facetNames.map((facet) => sql.ref(`of_${facet}`))
  const described = facetNames.map((facet, index) => sql`${columns[facet].value} as ${names[index]}`)
  const pick = (value: (facet: FacetName, index: number) => RawBuilder<unknown>) =>
    sql`case ${sql.join(
      facetNames.map((facet, index) => sql`when grouping(${names[index]}) = 0 then ${value(facet, index)}`),
      sql` `,
    )} end`
  const bitOf = (facet: FacetName) => {
    const bit = conditions.findIndex(({ name }) => name === facet)
    return sql.lit(bit < 0 ? 0 : 2 ** bit)
  }
  return sql<CountRow>`
    with described as (
      select ${failed.length === 0 ? sql`0` : sql.join(failed, sql` + `)} as failed, ${sql.join(described)}
      from ${facetTables}
      where ${isShown(filter, today)} and ${matchesText(plan)}
    ), counted as (
      select failed, ${pick((facet) => sql.lit(facet))} as facet, ${pick((facet) => bitOf(facet))} as own,
        ${pick((_, index) => sql`to_jsonb(${names[index]})`)} as value, count(*)::int as count
      from described
      where failed & (failed - 1) = 0
      group by grouping sets (${sql.join(names.map((name) => sql`(failed, ${name})`))})
    )
    select facet, value, sum(count)::int as count, ${versionOf(opportunityTexts.words)} as version
    from counted
    where failed = 0 or failed = own
    group by facet, value
  `
}

function valuesOf(facet: FacetName, value: CountRow['value']): readonly string[] {
  if (value === null) return [unknown]
  // Counted for the broad and the narrow field as well, which are prefixes of the detailed one.
  if (facet === 'field' && typeof value === 'string') return [value.slice(0, 2), value.slice(0, 3), value]
  return typeof value === 'string' ? [value] : value
}
