import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Day } from '../../../shared/time/day.ts'
import { cardColumns, cardTables, isOpen } from './opportunity-queries.ts'
import type { OpportunityCard } from './opportunity.ts'

/** The soonest open opportunity of each specification, in the order of the specifications given. */
export async function soonestOpenRuns(
  db: Db,
  specificationIds: readonly string[],
  today: Day,
): Promise<OpportunityCard[]> {
  if (specificationIds.length === 0) return []
  return rowsOf(
    db,
    sql<OpportunityCard>`
      with soonest as (
        select distinct on (opportunity.specification_id) opportunity.id, wanted.position
        from opportunity
        join unnest(${[...specificationIds]}::text[]) with ordinality as wanted (id, position)
          on wanted.id = opportunity.specification_id
        where ${isOpen(today)}
        order by opportunity.specification_id, opportunity.starts_on nulls last, opportunity.id
      )
      select ${cardColumns}
      from ${cardTables}
      join soonest on soonest.id = opportunity.id
      order by soonest.position
    `,
  )
}
