import { sql, type RawBuilder } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { Day } from '../../../shared/time/day.ts'
import { isOpen } from './opportunity-queries.ts'

/** When the last of each `size` opportunities changed, in the order of `listedOpportunities`. */
export async function changesOfListed(db: Db, today: Day, size: number): Promise<Date[]> {
  const rows = await rowsOf(
    db,
    sql<{ changedAt: Date }>`
      select max(changed_at) as "changedAt"
      from (
        select changed_at, (row_number() over (order by id) - 1) / ${size}::int as file
        from opportunity where ${isListed(today)}
      ) as listed
      group by file order by file
    `,
  )
  return rows.map(({ changedAt }) => changedAt)
}

/** A part of what search engines may show; the titles are read for that part only. */
export function listedOpportunities(
  db: Db,
  today: Day,
  { offset, limit }: { readonly offset: number; readonly limit: number },
) {
  return rowsOf(
    db,
    sql<{ id: string; title: Localised; changedAt: Date }>`
      select listed.id, specification.title, listed.changed_at as "changedAt"
      from (
        select id, specification_id, changed_at from opportunity
        where ${isListed(today)} order by id limit ${limit} offset ${offset}
      ) as listed
      join learning_specification as specification on specification.id = listed.specification_id
      order by listed.id
    `,
  )
}

/** Invented offers must not be taken for real ones, and nobody is helped by those that are over. */
function isListed(today: Day): RawBuilder<unknown> {
  return sql`not opportunity.demonstration and ${isOpen(today)}`
}
