import { sql } from 'kysely'

import type { Db } from '../../../shared/db/db.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import type { Day } from '../../../shared/time/day.ts'
import { findTopicOf } from './empty-search-queries.ts'
import type { SearchFilter } from './search-filter.ts'

/**
 * Counts a search that found nothing, by day, municipality, page's language and the concept it speaks of. Words that
 * are no concept are not kept, and nothing says who searched. It has no event: it is a count and nobody's deed.
 */
export async function countEmptySearch(
  db: Db,
  filter: SearchFilter,
  language: Language,
  today: Day,
): Promise<void> {
  const topic = filter.text === undefined ? undefined : await findTopicOf(db, filter.text, language)
  if (topic === undefined) return
  const municipalities = (filter.chosen.municipality ?? []).filter((value) => value !== 'unknown')
  const municipality = municipalities.length === 1 ? (municipalities[0] ?? null) : null
  await db.transaction().execute((tx) =>
    sql`
    insert into empty_search (day, municipality_id, language, topic, searches)
    values (${today}, coalesce(${municipality}::text, (select municipality_id from place where id = ${filter.near?.place ?? null})),
      ${language}, ${topic}, 1)
    on conflict (day, coalesce(municipality_id, ''), language, topic, demonstration)
    do update set searches = empty_search.searches + 1
  `.execute(tx),
  )
}
