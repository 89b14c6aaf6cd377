import { sql } from 'kysely'

import { rowOf, type Db } from '../../../shared/db/db.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { Day } from '../../../shared/time/day.ts'

/** A published figure of how much the region needs a group of occupations. */
export interface RegionalNeed {
  /** ISCO-08, one to four digits. */
  readonly groupCode: string
  readonly groupLabel: Localised
  /** 0–1. */
  readonly need: number
  readonly openingsPerYear: number | null
  /** Municipalities that name the shortage themselves. */
  readonly namedShortBy: readonly { readonly id: string; readonly name: Localised }[]
  readonly source: string
  readonly asOf: Day
  readonly demonstration: boolean
}

/** The figure of the narrowest group that has one; undefined is unknown, not "no need". */
export function regionalNeedOf(db: Db, groupCode: string): Promise<RegionalNeed | undefined> {
  return rowOf(
    db,
    sql<RegionalNeed>`
      select regional_need.group_code as "groupCode", occupation_group.label as "groupLabel", regional_need.need,
        regional_need.openings_per_year as "openingsPerYear", regional_need.source, regional_need.as_of as "asOf",
        regional_need.demonstration, coalesce(
          (select jsonb_agg(jsonb_build_object('id', municipality.id, 'name', municipality.name) order by municipality.id)
           from municipality
           where municipality.id = any(regional_need.named_short_by)), '[]') as "namedShortBy"
      from regional_need
      join reference.occupation_group on occupation_group.code = regional_need.group_code
      where starts_with(${groupCode}::text, regional_need.group_code)
      order by length(regional_need.group_code) desc
      limit 1
    `,
  )
}
