import { sql } from 'kysely'

import { rowOf, type Db } from '../../../../shared/db/db.ts'
import type { Ending } from './ending.ts'

export function endingOf(db: Db, opportunityId: string): Promise<Ending | undefined> {
  return rowOf(
    db,
    sql<Ending>`
      select ending, because, note, ended_at as "endedAt" from opportunity_ending
      where opportunity_id = ${opportunityId}
    `,
  )
}
