import type { Language } from '../../../shared/i18n/language.ts'
import { textIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { cataloguePaths } from '../catalogue-paths.ts'
import { searchAddress, withoutText } from './search-address.ts'
import { usualDistance, type SearchFilter } from './search-filter.ts'
import { searchMessages } from './search-messages.ts'
import type { Suggestion } from './suggest.ts'

/** What the script beside the search box reads; its copy of this shape is in `suggestions.island-part.ts`. */
export interface SuggestionAnswer {
  /** Said to those who do not see the list. */
  readonly announcement: string
  readonly items: readonly {
    readonly label: string
    /** Only when it is not the page's. */
    readonly lang?: string
    readonly kind: string
    readonly href: string
  }[]
}

const kindNames = {
  opportunity: searchMessages.kindOpportunity,
  skill: searchMessages.kindSkill,
  occupation: searchMessages.kindOccupation,
  field: searchMessages.kindField,
  place: searchMessages.kindPlace,
} as const

/** Each suggestion leads somewhere; the filters that are on stay on. */
export function suggestionAnswer(
  suggestions: readonly Suggestion[],
  filter: SearchFilter,
  language: Language,
): SuggestionAnswer {
  const items = suggestions.flatMap((suggestion) => {
    const shown = textIn(suggestion.label, language)
    if (shown === undefined) return []
    return {
      label: shown.text,
      ...(shown.language === language ? {} : { lang: shown.language }),
      kind: say(kindNames[suggestion.kind], language),
      href: addressOf(suggestion, shown.text, filter, language),
    }
  })
  return { announcement: say(searchMessages.suggestionCount, language, { n: items.length }), items }
}

function addressOf(
  { kind, id, label }: Suggestion,
  text: string,
  filter: SearchFilter,
  language: Language,
): string {
  if (kind === 'opportunity') return cataloguePaths.show(language, { id, title: label })
  if (kind === 'place') {
    return searchAddress(language, { ...withoutText(filter), near: { place: id, km: usualDistance } })
  }
  if (kind === 'field') {
    return searchAddress(language, { ...withoutText(filter), chosen: { ...filter.chosen, field: [id] } })
  }
  return searchAddress(language, { ...filter, text, page: 1 })
}
