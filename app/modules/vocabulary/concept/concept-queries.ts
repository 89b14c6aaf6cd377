import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { labelOf } from './concept-label.ts'
import { matchConcepts, type ConceptKind } from './concept-match.ts'
import type { LabelledConcept } from './labelled-concept.ts'
import { prefixQuery } from './prefix-query.ts'
import { readQuery } from './read-query.ts'
import { conceptWords } from './word-list.ts'

/** Its id is `skill/…`, `occupation/…`, `isco08/…` or `field/…`. */
export interface Concept extends LabelledConcept {
  readonly kind: ConceptKind
}

/**
 * The concepts that a text in the reader's language most likely means, best first. A word that no label holds
 * is taken for the beginning of one before it is taken for a typing error: people stop typing when they think it is enough.
 */
export async function findConcepts(
  db: Db,
  text: string,
  language: Language,
  kinds: readonly ConceptKind[],
  limit: number,
): Promise<Concept[]> {
  const query = await readQuery(db, conceptWords, { text, language })
  if (query.correction !== undefined || query.words.every((word) => word.documents === 0)) {
    const begun = await conceptsBegun(db, text, language, kinds, limit)
    if (begun.length > 0) return begun
  }
  const matched = await matchConcepts(db, query, kinds, limit, 0)
  return matched.map(({ id, kind, label }) => ({ id, kind, label }))
}

/** Concepts with a label that begins like the text, short labels first; for suggestions while typing. */
export async function suggestConcepts(
  db: Db,
  text: string,
  language: Language,
  kinds: readonly ConceptKind[],
  limit: number,
): Promise<Concept[]> {
  const begun = await conceptsBegun(db, text, language, kinds, limit)
  return begun.length === 0 ? findConcepts(db, text, language, kinds, limit) : begun
}

async function conceptsBegun(
  db: Db,
  text: string,
  language: Language,
  kinds: readonly ConceptKind[],
  limit: number,
): Promise<Concept[]> {
  const query = prefixQuery(text, language)
  if (query === '') return []
  return rowsOf(
    db,
    sql<Concept>`
      select id, kind, ${labelOf(sql`begun.id`)} as label
      from (
        select concept_id as id, min(kind) as kind, bool_or(preferred) as preferred, min(words) as words,
          min(length(text)) as letters
        from reference.concept_label
        where language = ${language} and vector @@ ${query}::tsquery and kind = any(${[...kinds]}::text[])
        group by concept_id
        order by preferred desc, words, letters, id
        limit ${limit}
      ) as begun
      order by preferred desc, words, letters, id
    `,
  )
}
