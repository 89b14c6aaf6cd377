import type { Language } from '../../../shared/i18n/language.ts'
import { cataloguePaths } from '../catalogue-paths.ts'
import { writeFilter } from './read-filter.ts'
import type { FacetName, SearchFilter } from './search-filter.ts'

export function searchAddress(language: Language, filter: SearchFilter): string {
  const query = writeFilter(filter).toString()
  return query === '' ? cataloguePaths.list(language) : `${cataloguePaths.list(language)}?${query}`
}

/** Nothing looked for: everything that is open. */
export const everything: SearchFilter = { chosen: {}, past: false, page: 1 }

export function withoutText({ text: _, ...filter }: SearchFilter): SearchFilter {
  return { ...filter, page: 1 }
}

export function withoutNear({ near: _, ...filter }: SearchFilter): SearchFilter {
  return { ...filter, page: 1 }
}

export function withoutValue(filter: SearchFilter, facet: FacetName, value: string): SearchFilter {
  const values = (filter.chosen[facet] ?? []).filter((other) => other !== value)
  return { ...filter, page: 1, chosen: { ...filter.chosen, [facet]: values } }
}
