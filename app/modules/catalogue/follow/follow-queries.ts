import { sql, type RawBuilder } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import { addDays } from '../../../shared/time/day.ts'
import { versionOf } from '../../vocabulary/index.ts'
import { cardColumns, cardTables, isOpen } from '../opportunity/opportunity-queries.ts'
import type { Opportunity, OpportunityCard } from '../opportunity/opportunity.ts'
import { conditionsOf, facetTables, matchesText } from '../search/facet-conditions.ts'
import { withPlan } from '../search/plan-memory.ts'
import type { Reader, SearchFilter } from '../search/search-filter.ts'
import { opportunityTexts } from '../search/text-source.ts'

/** An opportunity for those who follow it from elsewhere, in a calendar or a reader of news. */
export interface FollowedOpportunity extends OpportunityCard {
  readonly status: Opportunity['status']
  readonly homepage: string | null
  /** Whether its hours are known, lesson by lesson. */
  readonly hasLessons: boolean
  readonly firstSeenAt: Date
  readonly changedAt: Date
}

/** Bounds what a program that asks every few hours can cost. */
const mostNews = 50
const mostDated = 200

/** Days that what has begun or closed stays in a calendar, so that nothing vanishes under the reader's eyes. */
const keptDays = 31

/** The newest open opportunities that meet the filter: the same as in the search. */
export function newestOpportunities(db: Db, filter: SearchFilter, reader: Reader) {
  return followed(db, filter, reader, {
    condition: isOpen(reader.today),
    order: sql`opportunity.first_seen_at desc, opportunity.id`,
    limit: mostNews,
  })
}

/** Those that meet the filter and have a day, cancelled ones too: what comes first, then what has just passed. */
export function datedOpportunities(db: Db, filter: SearchFilter, reader: Reader) {
  const { today } = reader
  const since = addDays(today, -keptDays)
  return followed(db, filter, reader, {
    condition: sql`opportunity.status not in ('draft', 'merged')
      and greatest(opportunity.starts_on, ${applyBy}) >= ${since}::date`,
    order: sql`greatest(opportunity.starts_on, ${applyBy}) < ${today}::date,
      coalesce(opportunity.starts_on, ${applyBy}), opportunity.id`,
    limit: mostDated,
  })
}

const applyBy = sql`coalesce(
  (select apply_by from opportunity_admission where opportunity_id = opportunity.id), opportunity.apply_by)`

/** One opportunity by its id. */
export function followedOpportunity(db: Db, id: string): Promise<FollowedOpportunity | undefined> {
  return rowOf(
    db,
    sql<FollowedOpportunity>`
      select ${followedColumns} from ${cardTables}
      where opportunity.id = ${id} and opportunity.status not in ('draft', 'merged')
    `,
  )
}

const followedColumns = sql`${cardColumns}, opportunity.status, opportunity.homepage,
  exists (select from lesson where lesson.opportunity_id = opportunity.id and cancelled_at is null) as "hasLessons",
  opportunity.first_seen_at as "firstSeenAt",
  greatest(opportunity.changed_at, opportunity.withdrawn_at) as "changedAt"`

interface Selection {
  readonly condition: RawBuilder<unknown>
  readonly order: RawBuilder<unknown>
  readonly limit: number
}

async function followed(
  db: Db,
  filter: SearchFilter,
  reader: Reader,
  { condition, order, limit }: Selection,
): Promise<readonly FollowedOpportunity[]> {
  const meets = conditionsOf(filter, reader.today).map(({ fails }) => sql`(${fails}) is not true`)
  const { rows } = await withPlan(db, filter, reader, (plan) =>
    rowsOf(
      db,
      sql<FollowedOpportunity & { readonly version: string }>`
        with wanted as (
          select opportunity.id, row_number() over (order by ${order}) as position
          from ${facetTables}
          where ${sql.join([condition, matchesText(plan), ...meets], sql` and `)}
          order by ${order} limit ${limit}
        )
        select ${followedColumns}, ${versionOf(opportunityTexts.words)} as version
        from wanted
        join (${cardTables}) on opportunity.id = wanted.id
        order by wanted.position
      `,
    ),
  )
  return rows
}
