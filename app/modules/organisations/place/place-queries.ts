import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'

export interface Municipality {
  readonly id: string
  readonly kind: 'state city' | 'municipality'
  readonly name: Localised
  /** The place the municipality is run from, which may lie outside it. */
  readonly centrePlaceId: string | null
}

export interface Place {
  readonly id: string
  readonly geonameid: number | null
  readonly municipalityId: string
  readonly name: Localised
  readonly latitude: number
  readonly longitude: number
}

export function allMunicipalities(db: Db): Promise<Municipality[]> {
  return rowsOf(
    db,
    sql<Municipality>`
      select id, kind, name,
        (select min(place.id) from place where place.name -> 'lv' ->> 'text' = municipality.centre) as "centrePlaceId"
      from municipality
      order by kind desc, id
    `,
  )
}

export function allPlaces(db: Db): Promise<Place[]> {
  return rowsOf(
    db,
    sql<Place>`
      select id, geonameid, municipality_id as "municipalityId", name, latitude, longitude
      from place order by population desc nulls last, id
    `,
  )
}

/** For a lateral join: the place that the row `incoming` names in Latvian, in its municipality where it states one. */
export const statedPlace = sql`(
  select place.id, place.municipality_id from place
  where place.name -> 'lv' ->> 'text' = incoming.place
    and (incoming.municipality_id is null or place.municipality_id = incoming.municipality_id)
  order by place.id limit 1
)`
