import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import { versionOf } from '../../vocabulary/index.ts'
import { cardsById } from '../opportunity/opportunity-queries.ts'
import type { OpportunityCard } from '../opportunity/opportunity.ts'
import {
  conditionsOf,
  facetTables,
  isShown,
  isWanted,
  matchesText,
  type Condition,
} from './facet-conditions.ts'
import type { SearchFilter, Reader } from './search-filter.ts'
import { withPlan } from './plan-memory.ts'
import type { TextPlan } from './text-plan.ts'
import { opportunityTexts } from './text-source.ts'

/** A condition to give up, and how many offers there would be without it. */
export interface Relaxation {
  readonly drop: Condition['name'] | 'text'
  readonly filter: SearchFilter
  readonly total: number
}

export interface Relaxations {
  /** The condition that costs the most first; only those whose loss alone helps. */
  readonly ways: readonly Relaxation[]
  /** Offers that fail one condition only, each way's soonest in turn. */
  readonly nearMisses: readonly OpportunityCard[]
}

const mostMisses = 6

/** What to give up when nothing is found. */
export async function relaxations(db: Db, filter: SearchFilter, reader: Reader): Promise<Relaxations> {
  const conditions = conditionsOf(filter, reader.today)
  const failures = await failuresOfOne(db, filter, reader, conditions)
  const ways: Relaxation[] = failures.map(({ condition, total }) => ({
    drop: condition,
    filter: without(filter, condition),
    total,
  }))
  if (filter.text !== undefined) {
    const total = await countWithoutText(db, filter, reader)
    if (total > 0 && conditions.length > 0)
      ways.push({ drop: 'text', filter: without(filter, 'text'), total })
  }
  const inTurn = Array.from({ length: mostMisses }, (_, place) =>
    failures.flatMap(({ ids }) => ids[place] ?? []),
  ).flat()
  const nearMisses = await cardsById(db, inTurn.slice(0, mostMisses))
  return { ways: ways.sort((one, other) => other.total - one.total), nearMisses }
}

async function failuresOfOne(db: Db, filter: SearchFilter, reader: Reader, conditions: readonly Condition[]) {
  if (conditions.length === 0) return []
  const failed = conditions.map(
    ({ fails }, bit) => sql`case when ${fails} then ${sql.lit(2 ** bit)} else 0 end`,
  )
  const query = (plan: TextPlan | undefined) =>
    sql<{ failed: number; total: number; ids: string[]; version: string }>`
      with judged as (
        select opportunity.id, opportunity.starts_on, ${sql.join(failed, sql` + `)} as failed
        from ${facetTables}
        where ${isShown(filter, reader.today)} and ${matchesText(plan)}
      )
      select failed, count(*)::int as total,
        (array_agg(id order by starts_on nulls last, id))[1:${sql.lit(mostMisses)}] as ids,
        ${versionOf(opportunityTexts.words)} as version
      from judged
      where failed <> 0 and failed & (failed - 1) = 0
      group by failed
    `
  const { rows } = await withPlan(db, filter, reader, (plan) => rowsOf(db, query(plan)))
  return rows.flatMap(({ failed, total, ids }) => {
    const condition = conditions[Math.log2(failed)]
    return condition === undefined ? [] : [{ condition: condition.name, total, ids }]
  })
}

async function countWithoutText(db: Db, filter: SearchFilter, { today }: Reader): Promise<number> {
  const row = await rowOf(
    db,
    sql<{
      total: number
    }>`select count(*)::int as total from ${facetTables} where ${isWanted(filter, today)}`,
  )
  return row?.total ?? 0
}

function without(filter: SearchFilter, condition: Relaxation['drop']): SearchFilter {
  const { text, near, ...others } = filter
  const chosen = Object.fromEntries(Object.entries(filter.chosen).filter(([facet]) => facet !== condition))
  return {
    ...others,
    ...(text === undefined || condition === 'text' ? {} : { text }),
    ...(near === undefined || condition === 'near' ? {} : { near }),
    chosen,
    page: 1,
  }
}
