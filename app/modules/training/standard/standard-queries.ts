import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Day } from '../../../shared/time/day.ts'
import type { CompetenceUnit, Standard, StandardKind } from './standard.ts'

/** Every version, published or not, the latest first. */
export function allStandards(db: Db): Promise<Standard[]> {
  return rowsOf(
    db,
    sql<Standard>`
      select id, kind, version, published_at as "publishedAt" from competence_standard order by kind, version desc
    `,
  )
}

/** The latest published version, which new evidence is for. */
export function currentStandard(db: Db, kind: StandardKind): Promise<Standard | undefined> {
  return rowOf(
    db,
    sql<Standard>`
      select id, kind, version, published_at as "publishedAt" from competence_standard
      where kind = ${kind} and published_at is not null order by version desc limit 1
    `,
  )
}

export function unitsOf(db: Db, standardId: string): Promise<CompetenceUnit[]> {
  return rowsOf(
    db,
    sql<CompetenceUnit>`
      select id, code, title, criteria from competence_unit where standard_id = ${standardId} order by position
    `,
  )
}

export interface FoundUnit extends CompetenceUnit {
  readonly kind: StandardKind
  readonly standardId: string
}

export function findUnit(db: Db, unitId: string): Promise<FoundUnit | undefined> {
  return rowOf(
    db,
    sql<FoundUnit>`
      select unit.id, unit.code, unit.title, unit.criteria, standard.kind, standard.id as "standardId"
      from competence_unit as unit join competence_standard as standard on standard.id = unit.standard_id
      where unit.id = ${unitId} and standard.published_at is not null
    `,
  )
}

/** How many people hold each unit on the day. */
export async function peopleByUnit(db: Db, day: Day): Promise<ReadonlyMap<string, number>> {
  const rows = await rowsOf(
    db,
    sql<{
      unitId: string
      people: number
    }>`select unit_id as "unitId", people from unit_counts(${day}::date)`,
  )
  return new Map(rows.map(({ unitId, people }) => [unitId, people]))
}
