import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { matchConcepts, type ConceptKind } from './concept-match.ts'
import { prefixQuery } from './prefix-query.ts'
import { readQuery } from './query-words.ts'
import { conceptWords } from './word-list.ts'

export interface Concept {
  /** `skill/…`, `occupation/…`, `isco08/…` or `field/…`. */
  readonly id: string
  readonly kind: ConceptKind
  readonly label: Localised
}

/** The concepts that a text in the reader's language most likely means, best first; typing errors are put right. */
export async function findConcepts(
  db: Db,
  text: string,
  language: Language,
  kinds: readonly ConceptKind[],
  limit: number,
): Promise<Concept[]> {
  const query = await readQuery(db, conceptWords, { text, language })
  const matched = await matchConcepts(db, query, kinds, limit, 0)
  const labelled = await labelledConcepts(db, matched.map(({ id }) => id))
  return matched.flatMap(({ id }) => labelled.get(id) ?? [])
}

/** The concepts of the given ids with their labels; unknown ids are left out. */
export async function labelledConcepts(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Concept>> {
  if (ids.length === 0) return new Map()
  const wanted = sql`(${[...ids]}::text[])`
  const rows = await rowsOf(
    db,
    sql<Concept>`
      select id, 'skill' as kind, label from reference.skill where id = any ${wanted}
      union all select id, 'occupation', label from reference.occupation where id = any ${wanted}
      union all select 'isco08/' || code, 'occupation-group', label from reference.occupation_group
        where 'isco08/' || code = any ${wanted}
      union all select 'field/' || code, 'field', label from reference.field_of_education
        where 'field/' || code = any ${wanted}
    `,
  )
  return new Map(rows.map((row) => [row.id, row]))
}

/** Concepts with a label that begins like the text, short labels first; for suggestions while typing. */
export async function suggestConcepts(
  db: Db,
  text: string,
  language: Language,
  kinds: readonly ConceptKind[],
  limit: number,
): Promise<Concept[]> {
  const query = prefixQuery(text, language)
  if (query === '') return []
  const rows = await rowsOf(
    db,
    sql<{ id: string }>`
      select concept_id as id
      from reference.concept_label
      where language = ${language} and vector @@ ${query}::tsquery and kind = any(${[...kinds]}::text[])
      group by concept_id
      order by bool_or(preferred) desc, min(words), min(length(text)), concept_id
      limit ${limit}
    `,
  )
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return findConcepts(db, text, language, kinds, limit)
  const labelled = await labelledConcepts(db, ids)
  return ids.flatMap((id) => labelled.get(id) ?? [])
}
