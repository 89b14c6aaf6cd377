import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { Day } from '../../../shared/time/day.ts'
import { fold, tokens } from '../../../shared/text/tokens.ts'
import { spellingsOf } from '../../organisations/index.ts'
import { prefixQuery, suggestConcepts } from '../../vocabulary/index.ts'
import { isOpen } from '../opportunity/opportunity-queries.ts'

export interface Suggestion {
  readonly kind: 'opportunity' | 'skill' | 'occupation' | 'field' | 'place'
  /** Of the opportunity, concept or place; the code of a field. */
  readonly id: string
  readonly label: Localised
}

const mostSuggestions = 8
const mostPlaces = 2
const mostOpportunities = 4
/** A few letters begin very many words; ranking some of them is enough. */
const mostRanked = 300

/** What somebody may be about to type, at most eight: places, fields, skills and occupations, open offers. */
export async function suggest(db: Db, text: string, language: Language, today?: Day): Promise<Suggestion[]> {
  const [places, concepts, opportunities] = await Promise.all([
    suggestPlaces(db, text),
    suggestConcepts(db, text, language, ['skill', 'occupation', 'field'], mostSuggestions),
    suggestOpportunities(db, text, language, today),
  ])
  const first = [...places, ...opportunities]
  const named = concepts.flatMap(({ id, kind, label }): Suggestion[] => {
    if (kind === 'field') return [{ kind, id: id.replace('field/', ''), label }]
    return kind === 'occupation-group' ? [] : [{ kind, id, label }]
  })
  return [...places, ...named.slice(0, mostSuggestions - first.length), ...opportunities]
}

/** A place is known by its name in any spelling, with or without diacritics. */
async function suggestPlaces(db: Db, text: string): Promise<Suggestion[]> {
  const begun = plain(text)
  if (begun.length < 2) return []
  const rows = await rowsOf(
    db,
    sql<{
      id: string
      label: Localised
    }>`select id, name as label from place order by population desc nulls last, id`,
  )
  return rows
    .filter(({ label }) => spellingsOf(label).some((name) => plain(name.text).startsWith(begun)))
    .slice(0, mostPlaces)
    .map((place) => ({ kind: 'place', ...place }))
}

async function suggestOpportunities(
  db: Db,
  text: string,
  language: Language,
  today?: Day,
): Promise<Suggestion[]> {
  const query = prefixQuery(text, language)
  if (query === '') return []
  const rows = await rowsOf(
    db,
    sql<{ id: string; label: Localised }>`
      select id, label
      from (
        select opportunity.id, specification.title as label, ts_rank(found.vector, ${query}::tsquery, 1) as rank
        from opportunity_text as found
        join opportunity on opportunity.id = found.opportunity_id
        join learning_specification as specification on specification.id = opportunity.specification_id
        where found.language = ${sql.lit(language)} and found.vector @@ ${query}::tsquery
          and ${today === undefined ? sql`opportunity.status = 'published'` : isOpen(today)}
        limit ${sql.lit(mostRanked)}
      ) as begun
      order by rank desc, id
      limit ${mostOpportunities}
    `,
  )
  return rows.map((row) => ({ kind: 'opportunity', ...row }))
}

const plain = (text: string) => tokens(text).map(fold).join(' ')
