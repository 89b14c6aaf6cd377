import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Day } from '../../../shared/time/day.ts'

export interface NamedCoordinator {
  readonly personId: string
  readonly municipalityId: string
  readonly name: string
}

/** Coordinators of the day with their names, as an administrator may read them. */
export function namedCoordinators(db: Db, day: Day): Promise<NamedCoordinator[]> {
  return rowsOf(
    db,
    sql<NamedCoordinator>`
      select staff.person_id as "personId", staff.municipality_id as "municipalityId", person.name
      from routing_staff(${day}::date) as staff
      join person on person.id = staff.person_id
      where staff.municipality_id is not null
    `,
  )
}
