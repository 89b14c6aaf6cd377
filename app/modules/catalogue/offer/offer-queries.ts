import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Day } from '../../../shared/time/day.ts'

/** An offer of a source as the catalogue has it. */
export interface KnownOffer {
  readonly id: string
  readonly sourceId: string
  readonly fingerprint: string
  readonly status: 'draft' | 'published' | 'cancelled' | 'archived' | 'withdrawn' | 'merged'
  readonly startsOn: Day | null
  /** In which run it was last seen; null where nobody wrote that down yet. */
  readonly seenInRun: number | null
}

export function offersOfSource(db: Db, source: string): Promise<KnownOffer[]> {
  return rowsOf(
    db,
    sql<KnownOffer>`
      select opportunity.id, source_id as "sourceId", fingerprint, status, starts_on as "startsOn",
        sighting.run_id as "seenInRun"
      from opportunity
      left join offer_sighting as sighting on sighting.opportunity_id = opportunity.id
      where source = ${source}
      order by source_id
    `,
  )
}
