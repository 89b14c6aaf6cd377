import { sql } from 'kysely'

import { rowOf, type Db } from '../../shared/db/db.ts'
import type { Localised } from '../../shared/i18n/localised.ts'
import type { Day } from '../../shared/time/day.ts'
import { isOpen } from './opportunity/opportunity-queries.ts'

/** The opportunity to show for an id: another one where two records of the same offer were put together. */
export function shownOpportunity(db: Db, id: string) {
  return rowOf(
    db,
    sql<{ id: string; title: Localised }>`
      select shown.id, specification.title
      from opportunity
      join opportunity as shown on shown.id = coalesce(opportunity.shown_as, opportunity.id)
      join learning_specification as specification on specification.id = shown.specification_id
      where opportunity.id = ${id} and opportunity.status <> 'draft'
    `,
  )
}

/** The run of a specification to show for it: an open one before a past one, the soonest first. */
export function runOfSpecification(db: Db, specificationId: string, today: Day) {
  return rowOf(
    db,
    sql<{ id: string; title: Localised }>`
      select shown.id, shown_specification.title
      from opportunity
      join opportunity as shown on shown.id = coalesce(opportunity.shown_as, opportunity.id)
      join learning_specification as shown_specification on shown_specification.id = shown.specification_id
      where opportunity.specification_id = ${specificationId} and opportunity.status <> 'draft'
      order by opportunity.status in ('withdrawn', 'merged'), coalesce(${isOpen(today)}, false) desc,
        opportunity.starts_on nulls last, opportunity.id
      limit 1
    `,
  )
}
