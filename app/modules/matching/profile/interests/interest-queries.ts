import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../../shared/db/db.ts'
import type { Localised } from '../../../../shared/i18n/localised.ts'
import type { InterestType } from '../../../vocabulary/index.ts'

export interface Statement {
  readonly id: string
  readonly text: Localised
}

/** One of the five answers, 1 strongly dislike to 5 strongly like. */
export interface ScalePoint {
  readonly value: number
  readonly label: Localised
}

export interface InterestTypeText {
  readonly code: InterestType
  readonly label: Localised
  readonly description: Localised
}

export function statementsById(db: Db, ids: readonly string[]): Promise<Statement[]> {
  return rowsOf(
    db,
    sql<Statement>`
      select statement.id, statement.text
      from reference.interest_statement as statement
      join unnest(${[...ids]}::text[]) with ordinality as wanted (id, position) on wanted.id = statement.id
      order by wanted.position
    `,
  )
}

export function allInterestTypes(db: Db): Promise<InterestTypeText[]> {
  return rowsOf(
    db,
    sql<InterestTypeText>`select code, label, description from reference.interest_type order by position`,
  )
}

export function interestScale(db: Db): Promise<ScalePoint[]> {
  return rowsOf(db, sql<ScalePoint>`select value, label from reference.interest_scale_point order by value`)
}
