import { sql } from 'kysely'

import { rowOf, type Db } from '../../shared/db/db.ts'
import type { Localised } from '../../shared/i18n/localised.ts'
import type { Day } from '../../shared/time/day.ts'
import { isOpen } from './opportunity/opportunity-queries.ts'

/** The run of a specification to show for it: an open one before a past one, the soonest first. */
export function runOfSpecification(db: Db, specificationId: string, today: Day) {
  return rowOf(
    db,
    sql<{ id: string; title: Localised }>`
      select opportunity.id, specification.title
      from opportunity
      join learning_specification as specification on specification.id = opportunity.specification_id
      where specification.id = ${specificationId} and opportunity.status <> 'draft'
      order by coalesce(${isOpen(today)}, false) desc, opportunity.starts_on nulls last, opportunity.id
      limit 1
    `,
  )
}
