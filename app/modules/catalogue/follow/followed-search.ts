import type { Context } from 'hono'

import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { facetValueLabel, placeName, type FacetVocabulary } from '../search/facet-values.ts'
import { facetVocabulary, valuesIn } from '../search/facet-vocabulary.ts'
import { readFilter, writeFilter } from '../search/read-filter.ts'
import { facetNames, type SearchFilter } from '../search/search-filter.ts'
import { followMessages } from './follow-messages.ts'

export interface FollowedSearch {
  readonly filter: SearchFilter
  /** What is looked for, in the reader's words; empty when that is everything. */
  readonly name: string
}

/**
 * The search that an address asks to follow. Unlike a page, which shows what it left out, a program shows nothing:
 * so a value that means nothing here is refused.
 */
export async function readFollowed(c: Context<AppEnv>): Promise<FollowedSearch | Response> {
  const { db, language } = c.var
  const vocabulary = await facetVocabulary(db)
  const { filter, dropped } = readFilter(new URL(c.req.url).searchParams, valuesIn(vocabulary))
  if (dropped.length > 0) return c.text(say(followMessages.unknownValue, language), 404)
  return { filter, name: nameOf(filter, language, vocabulary) }
}

/** The query of a search without what matters only on a page: its order, its page, and what is past. */
export function followedQuery({ sort: _, ...filter }: SearchFilter): URLSearchParams {
  return writeFilter({ ...filter, past: false, page: 1 })
}

function nameOf(filter: SearchFilter, language: Language, vocabulary: FacetVocabulary): string {
  const { text, near } = filter
  const values = facetNames.flatMap((facet) =>
    (filter.chosen[facet] ?? []).map((value) => facetValueLabel(facet, value, language, vocabulary)),
  )
  const place = near === undefined ? [] : [placeName(near.place, language, vocabulary)]
  return [...(text === undefined ? [] : [text]), ...values, ...place].join(', ')
}
