import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { LabelledConcept } from '../concept/labelled-concept.ts'

/** A group of ISCO-08: one digit major, two sub-major, three minor, four unit. */
export interface OccupationGroup {
  readonly code: string
  readonly label: Localised
}

export interface CountedGroup extends OccupationGroup {
  /** How many occupations it holds, its own groups' included. */
  readonly occupations: number
}

/** The group and those it lies in, the widest first; empty for an unknown code. */
export function groupWithParents(db: Db, code: string): Promise<OccupationGroup[]> {
  return rowsOf(
    db,
    sql<OccupationGroup>`
      select code, label
      from reference.occupation_group
      where starts_with(${code}::text, code) and exists (select 1 from reference.occupation_group where code = ${code})
      order by level
    `,
  )
}

export function majorGroups(db: Db): Promise<CountedGroup[]> {
  return countedGroups(db, 1, '')
}

/** The unit groups within a group that hold occupations. */
export function unitGroupsIn(db: Db, code: string): Promise<CountedGroup[]> {
  return countedGroups(db, 4, code)
}

function countedGroups(db: Db, level: number, within: string): Promise<CountedGroup[]> {
  return rowsOf(
    db,
    sql<CountedGroup>`
      select occupation_group.code, occupation_group.label, count(*) as occupations
      from reference.occupation_group
      join reference.occupation on starts_with(occupation.group_code, occupation_group.code)
      where occupation_group.level = ${level} and starts_with(occupation_group.code, ${within}::text)
      group by occupation_group.code
      order by occupation_group.code
    `,
  )
}

/** Groups of two digits within a wider one, by which a long list of unit groups is divided. */
export function subMajorGroupsIn(db: Db, code: string): Promise<OccupationGroup[]> {
  return rowsOf(
    db,
    sql<OccupationGroup>`
      select code, label
      from reference.occupation_group
      where level = 2 and starts_with(code, ${code}::text)
      order by code
    `,
  )
}

export function occupationsInGroup(db: Db, code: string): Promise<LabelledConcept[]> {
  return rowsOf(
    db,
    sql<LabelledConcept>`
      select id, label from reference.occupation where group_code = ${code} order by id
    `,
  )
}
