import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { findConcepts } from './concept-queries.ts'
import type { LabelledConcept } from './labelled-concept.ts'

interface ConceptListPart {
  readonly items: LabelledConcept[]
  readonly total: number
}

/** A search that matches more than this is too wide to be read to its end. */
const mostFound = 1000

const tables = { skill: sql.table('reference.skill'), occupation: sql.table('reference.occupation') } as const

/** A part of the skills or occupations that a text means, best first; all of them by id without a text. */
export async function listConcepts(
  db: Db,
  kind: keyof typeof tables,
  text: string,
  language: Language,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<ConceptListPart> {
  if (text !== '') {
    const found = await findConcepts(db, text, language, [kind], mostFound)
    return {
      items: found.slice(offset, offset + limit).map(({ id, label }) => ({ id, label })),
      total: found.length,
    }
  }
  const table = tables[kind]
  const items = await rowsOf(
    db,
    sql<LabelledConcept>`select id, label from ${table} order by id limit ${limit} offset ${offset}`,
  )
  const counted = await rowOf(db, sql<{ total: number }>`select count(*) as total from ${table}`)
  return { items, total: counted?.total ?? 0 }
}
