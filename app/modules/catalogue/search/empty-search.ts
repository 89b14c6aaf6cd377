import type { SearchFilter } from './search-filter.ts'

/** What counting oneself in takes over from a search. */
export function wishOf({ text, chosen }: SearchFilter): Readonly<Record<string, string>> {
  const [municipality] = onlyOne(chosen.municipality)
  const [spoken] = onlyOne(chosen.instruction)
  return {
    from: 'search',
    ...(text === undefined ? {} : { q: text }),
    ...(municipality === undefined ? {} : { municipality }),
    ...(spoken === undefined ? {} : { languages: spoken }),
  }
}

/** Whether the search is one whose want of results says something: words, on its first page. */
export function isTelling({ text, page }: SearchFilter, total: number): boolean {
  return text !== undefined && page === 1 && total === 0
}

/** Several would be a guess. */
function onlyOne(values: readonly string[] = []): readonly string[] {
  return values.length === 1 && values[0] !== 'unknown' ? values : []
}
