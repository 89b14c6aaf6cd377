import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../../shared/db/db.ts'
import type { Localised } from '../../../../shared/i18n/localised.ts'
import type { Day } from '../../../../shared/time/day.ts'
import type { Role } from '../../role/role.ts'

export interface Access {
  readonly what: string
  readonly day: Day
  readonly times: number
  readonly lastAt: Date
  /** What the reader was that day, and for whom. */
  readonly roles: readonly AccessRole[]
}

export interface AccessRole {
  readonly role: Role
  readonly place: Localised | null
}

export const accessesShown = 500

/** Who has read what is kept about the person, the newest first. */
export async function accessesOf(db: Db, personId: string): Promise<Access[]> {
  return rowsOf(
    db,
    sql<Access>`
      select what, day, times, last_at as "lastAt",
        (
          select coalesce(jsonb_agg(jsonb_build_object('role', held ->> 'role',
            'place', coalesce(organisation.name, municipality.name))), '[]')
          from jsonb_array_elements(reader_roles) as held
          left join organisation on organisation.id = held ->> 'organisationId'
          left join municipality on municipality.id = held ->> 'municipalityId'
        ) as roles
      from personal_access where person_id = ${personId}
      order by last_at desc, id limit ${accessesShown}
    `,
  )
}
