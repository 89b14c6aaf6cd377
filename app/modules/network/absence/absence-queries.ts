import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Day } from '../../../shared/time/day.ts'

export interface Absence {
  readonly id: string
  readonly personId: string
  readonly fromDay: Day
  readonly toDay: Day
}

/** Absences that are not over, of those whom the actor may see. */
export function absencesFrom(db: Db, personIds: readonly string[], today: Day): Promise<Absence[]> {
  return rowsOf(
    db,
    sql<Absence>`
      select id, person_id as "personId", from_day as "fromDay", to_day as "toDay" from coordinator_absence
      where person_id = any(${[...personIds]}::text[]) and cancelled_at is null and to_day >= ${today}
      order by from_day, id
    `,
  )
}
