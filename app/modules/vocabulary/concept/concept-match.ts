import { sql, type RawBuilder } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { toQuery } from '../../../shared/text/vector.ts'
import { labelOf } from './concept-label.ts'
import type { QueryWord } from './query-words.ts'
import type { ReadQuery } from './read-query.ts'

export type ConceptKind = 'skill' | 'occupation' | 'field' | 'occupation-group'

/** A skill, occupation, occupation group or field that a query may mean. */
export interface MatchedConcept {
  readonly id: string
  readonly kind: ConceptKind
  /** 1 when the query is one of its labels, less the more words either has alone. */
  readonly score: number
  readonly label: Localised
  /** All its labels by language, the preferred one first. */
  readonly labels: Readonly<Partial<Record<string, readonly string[]>>>
}

/** So many labels are weighed: those with all words, and those with one of the rarest. */
const mostLabels = 2000
const rarestWords = 4

/** The concepts whose labels in the query's language are nearest to it. */
export async function matchConcepts(
  db: Db,
  { language, words }: ReadQuery,
  kinds: readonly ConceptKind[],
  limit: number,
  leastScore = 0.5,
): Promise<MatchedConcept[]> {
  const labelsWith = (query: string) => sql`(
    select concept_id, kind, preferred, words, vector from reference.concept_label
    where language = ${language} and vector @@ ${query}::tsquery and kind = any(${[...kinds]}::text[])
    limit ${sql.lit(mostLabels)})`
  const usable = words.filter((word) => word.labels > 0)
  if (usable.length === 0) return []
  const all = toQuery(
    usable.flatMap(({ lexemes }) => lexemes),
    '&',
  )
  const candidates = [...new Set([all, rarest(usable)])].map(labelsWith)
  const sum = words.reduce((sum, word) => sum + weightOf(word), 0)
  const found = sql.join(
    usable.map((word) => sql`case when vector @@ ${termOf(word)} then ${weightOf(word)}::float8 else 0 end`),
    sql` + `,
  )
  const shared = sql.join(
    usable.map((word) => sql`(vector @@ ${termOf(word)})::int`),
    sql` + `,
  )
  return rowsOf(
    db,
    sql<MatchedConcept>`
      with candidate as (
        ${sql.join(candidates, sql` union `)}
      ), label as (
        select concept_id, kind, preferred, (${found}) / ${sum}::float8 as of_query,
          least((${shared})::float8 / greatest(words, 1), 1) as of_label
        from candidate
      ), scored as (
        select concept_id, kind, 2 * of_query * of_label / greatest(of_query + of_label, 1e-9) as score, preferred
        from label
      ), best as (
        select concept_id as id, min(kind) as kind, max(score) as score,
          coalesce(max(score) filter (where preferred), 0) as preferred_score
        from scored
        group by concept_id
        having max(score) >= ${leastScore}::float8
        order by score desc, preferred_score desc, id
        limit ${limit}
      )
      select best.id, best.kind, best.score, ${labelOf(sql`best.id`)} as label, (
        select jsonb_object_agg(language, texts)
        from (
          select language, jsonb_agg(text order by preferred desc, text) as texts
          from reference.concept_label where concept_id = best.id group by language
        ) as labelled) as labels
      from best
      order by best.score desc, best.preferred_score desc, best.id
    `,
  )
}

const weightOf = (word: QueryWord) => 1 / (1 + Math.log2(1 + word.labels + word.documents))

const termOf = (word: QueryWord): RawBuilder<unknown> => sql`${toQuery(word.lexemes, '&')}::tsquery`

/** As many of the rarest words as stand in few enough labels, and at least the rarest. */
function rarest(words: readonly QueryWord[]): string {
  const [first, ...others] = [...words].sort((one, other) => one.labels - other.labels)
  let left = mostLabels - (first?.labels ?? 0)
  const rare = others.slice(0, rarestWords - 1).filter(({ labels }) => (left -= labels) >= 0)
  return [...(first === undefined ? [] : [first]), ...rare]
    .map((word) => toQuery(word.lexemes, '&'))
    .join(' | ')
}
