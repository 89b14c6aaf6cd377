import { sql, type RawBuilder } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Day } from '../../../shared/time/day.ts'
import { cardColumns, cardTables, isOpen } from '../opportunity/opportunity-queries.ts'
import type { OpportunityCard } from '../opportunity/opportunity.ts'

/** Open opportunities of an organisation, soonest first. */
export function openOffersOf(
  db: Db,
  organisationId: string,
  today: Day,
  page: { readonly limit: number; readonly offset: number },
): Promise<OpportunityCard[]> {
  return rowsOf(
    db,
    sql<OpportunityCard>`
      select ${cardColumns}
      from ${cardTables}
      where ${isOfferedBy(organisationId)} and ${isOpen(today)}
      order by opportunity.starts_on nulls last, opportunity.id
      limit ${page.limit} offset ${page.offset}
    `,
  )
}

export async function countOpenOffers(db: Db, organisationId: string, today: Day): Promise<number> {
  const row = await rowOf(
    db,
    sql<{ total: number }>`
      select count(*)::int as total from opportunity
      where ${isOfferedBy(organisationId)} and ${isOpen(today)}
    `,
  )
  return row?.total ?? 0
}

/** Also where the record that is shown comes from another organisation. */
function isOfferedBy(organisationId: string): RawBuilder<unknown> {
  return sql`(opportunity.organisation_id = ${organisationId} or opportunity.id in (
    select merged.shown_as from opportunity as merged
    where merged.organisation_id = ${organisationId} and merged.status = 'merged'))`
}
