import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { euros } from '../../../shared/i18n/quantity.ts'
import { say } from '../../../shared/i18n/say.ts'
import { languageName } from '../../../shared/ui/language-name.ts'
import type { Place } from '../../organisations/index.ts'
import { opportunityWordMessages as words } from '../opportunity/opportunity-words-messages.ts'
import { facetMessages, priceRangeMessages, startRangeMessages } from './facet-messages.ts'
import { unknown, type FacetName } from './search-filter.ts'

/** Names of the values that come from the vocabularies. */
export interface FacetVocabulary {
  readonly municipalities: ReadonlyMap<string, Localised>
  readonly fields: ReadonlyMap<string, Localised>
  readonly places: readonly Place[]
}

const closedLabels: Readonly<
  Partial<Record<FacetName, Readonly<Record<string, Readonly<Record<Language, string>>>>>>
> = {
  mode: words.mode,
  schedule: words.schedule,
  start: startRangeMessages,
  price: priceRangeMessages,
  funding: words.funding,
  kind: words.kind,
  purpose: words.purpose,
  target: words.target,
  accessibility: words.accessibility,
}

const priceBounds: Readonly<Record<string, { readonly from: number; readonly to: number }>> = {
  'to-50': { from: 0, to: 50 },
  'to-200': { from: 50, to: 200 },
  'above-200': { from: 200, to: 200 },
}

/** What a facet's value is called in the reader's language. */
export function facetValueLabel(
  facet: FacetName,
  value: string,
  language: Language,
  known: FacetVocabulary,
): string {
  if (value === unknown) return say(facetMessages.unknown, language)
  if (facet === 'municipality') return plainTextIn(known.municipalities.get(value) ?? {}, language) || value
  if (facet === 'field') return plainTextIn(known.fields.get(value) ?? {}, language) || value
  if (facet === 'instruction') return languageName(value, language)
  if (facet === 'level') return say(facetMessages.level, language, { n: value })
  const message = closedLabels[facet]?.[value]
  const bounds = facet === 'price' ? priceBounds[value] : undefined
  if (message === undefined) return value
  if (bounds === undefined) return message[language]
  return say(message, language, { from: euros(bounds.from, language), to: euros(bounds.to, language) })
}

export function placeName(id: string, language: Language, known: FacetVocabulary): string {
  return plainTextIn(known.places.find((place) => place.id === id)?.name ?? {}, language) || id
}
