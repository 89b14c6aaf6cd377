import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../../shared/db/db.ts'
import type { Concession } from './concession.ts'

/** The least first. */
export function concessionsOf(db: Db, opportunityId: string): Promise<Concession[]> {
  return rowsOf(
    db,
    sql<Concession>`
      select target_group as "targetGroup", price_eur as "priceEur" from price_concession
      where opportunity_id = ${opportunityId} order by price_eur, target_group
    `,
  )
}
