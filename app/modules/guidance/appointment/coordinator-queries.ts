import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { Day } from '../../../shared/time/day.ts'

/** Somebody who guides, as residents see them. */
export interface Guide {
  readonly id: string
  readonly name: string
  readonly municipalityId: string
  readonly municipality: Localised
  readonly phone: string | null
  /** Between the centres of the two municipalities; 0 for the resident's own. */
  readonly km: number
}

/** Everybody who guides today, those of the municipality first and then the nearest. Asked as a machine. */
export function guidesFor(db: Db, municipalityId: string, today: Day): Promise<Guide[]> {
  return rowsOf(
    db,
    sql<Guide>`
      with centre as (
        select municipality.id, place.latitude, place.longitude
        from municipality left join lateral (
          select latitude, longitude from place
          where place.name -> 'lv' ->> 'text' = municipality.centre order by place.id limit 1
        ) as place on true
      )
      select person.id, person.name, role_grant.municipality_id as "municipalityId", municipality.name as municipality,
        coordinator_phone(person.id) as phone,
        -- In Latgale a degree is 111 km to the north and 61 km to the east.
        case when centre.id = own.id then 0 else coalesce(round(sqrt(
          ((centre.latitude - own.latitude) * 111) ^ 2 + ((centre.longitude - own.longitude) * 61) ^ 2
        ))::int, 999) end as km
      from role_grant
      join person on person.id = role_grant.person_id
      join municipality on municipality.id = role_grant.municipality_id
      join centre on centre.id = role_grant.municipality_id
      join centre as own on own.id = ${municipalityId}
      where role_grant.role = 'coordinator' and role_grant.ended_at is null
        and ${today}::date between role_grant.from_day and coalesce(role_grant.to_day, 'infinity')
      order by km, person.name, person.id
    `,
  )
}

/** Where an appointment with the coordinator is counted: their own municipality. */
export async function municipalityOf(db: Db, coordinatorId: string, today: Day): Promise<string | undefined> {
  const row = await rowOf(
    db,
    sql<{ municipalityId: string }>`
      select municipality_id as "municipalityId" from role_grant
      where person_id = ${coordinatorId} and role = 'coordinator' and ended_at is null
        and ${today}::date between from_day and coalesce(to_day, 'infinity')
      order by granted_at, id limit 1
    `,
  )
  return row?.municipalityId
}
