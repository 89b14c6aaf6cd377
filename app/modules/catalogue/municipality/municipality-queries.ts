import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { Day } from '../../../shared/time/day.ts'
import { isOpen } from '../opportunity/opportunity-queries.ts'

interface FieldCount {
  /** Broad field of ISCED-F; null where the offer states none. */
  readonly code: string | null
  readonly label: Localised | null
  readonly count: number
}

export function openOffersByField(db: Db, municipalityId: string, today: Day): Promise<FieldCount[]> {
  return rowsOf(
    db,
    sql<FieldCount>`
      select field.code, field.label, count(*) as count
      from opportunity
      join learning_specification as specification on specification.id = opportunity.specification_id
      left join reference.field_of_education as field on field.code = substr(specification.field_code, 1, 2)
      where opportunity.municipality_id = ${municipalityId} and ${isOpen(today)}
      group by field.code, field.label
      order by count(*) desc, field.code
    `,
  )
}
