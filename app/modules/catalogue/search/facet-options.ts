import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { Option } from '../../../shared/ui/field.tsx'
import { facetMessages } from './facet-messages.ts'
import type { FacetCounts } from './facets.ts'
import { facetValueLabel, type FacetVocabulary } from './facet-values.ts'
import { closedFacets, unknown, type FacetName, type SearchFilter } from './search-filter.ts'

export interface FacetsRead {
  readonly language: Language
  readonly filter: SearchFilter
  readonly counts: FacetCounts
  readonly vocabulary: FacetVocabulary
}

/** Digits of a broad field; narrower ones are reached through the words. */
const broadField = 2

/** Values that lead somewhere or are chosen; those of vocabularies by name, and "not stated" last. */
export function facetOptions(
  facet: FacetName,
  { language, filter, counts, vocabulary }: FacetsRead,
): Option[] {
  const chosen = filter.chosen[facet] ?? []
  const found = new Map(counts[facet].map(({ value, count }) => [value, count]))
  const offered = [...found.keys()].filter((value) => facet !== 'field' || value.length === broadField)
  const shown = [...new Set([...offered, ...chosen])].filter((value) => value !== unknown)
  const options = shown.map((value) => ({
    value,
    label: facetValueLabel(facet, value, language, vocabulary),
    count: found.get(value) ?? 0,
  }))
  const order = closedOrder(facet)
  const sorted =
    order === undefined
      ? inOrder(options, language)
      : options.sort((one, other) => order.indexOf(one.value) - order.indexOf(other.value))
  const unknownCount = found.get(unknown) ?? 0
  return unknownCount === 0 && !chosen.includes(unknown)
    ? sorted
    : [...sorted, { value: unknown, label: say(facetMessages.unknown, language), count: unknownCount }]
}

function closedOrder(facet: FacetName): readonly string[] | undefined {
  return Object.entries(closedFacets).find(([name]) => name === facet)?.[1]
}

/** In the alphabet of the language. */
export function inOrder<Choice extends { readonly label: string }>(
  choices: Choice[],
  language: Language,
): Choice[] {
  const collator = new Intl.Collator(language)
  return choices.sort((one, other) => collator.compare(one.label, other.label))
}
