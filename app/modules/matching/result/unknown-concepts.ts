import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { MatchRequest } from './match-request.ts'

export interface UnknownConcept {
  /** Where in the request the id stands. */
  readonly path: string
  readonly id: string
}

/** The skills, occupation and fields of a request that no vocabulary holds. */
export async function unknownConcepts(db: Db, request: MatchRequest): Promise<UnknownConcept[]> {
  const { skills = [], goal, fields = [] } = request
  const named: UnknownConcept[] = [
    ...skills.map((id) => ({ path: 'skills', id })),
    ...fields.map((id) => ({ path: 'fields', id })),
    ...(goal !== undefined && 'occupation' in goal ? [{ path: 'goal.occupation', id: goal.occupation }] : []),
    ...(goal !== undefined && 'field' in goal ? [{ path: 'goal.field', id: goal.field }] : []),
  ]
  const ids = named.map((concept) => concept.id)
  const known = await rowsOf(
    db,
    sql<{ id: string }>`
      select id from reference.skill where id = any(${ids}::text[])
      union all
      select id from reference.occupation where id = any(${ids}::text[])
      union all
      select code from reference.field_of_education where code = any(${ids}::text[])
    `,
  )
  const knownIds = new Set(known.map((row) => row.id))
  return named.filter((concept) => !knownIds.has(concept.id))
}
