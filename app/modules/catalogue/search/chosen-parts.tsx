import type { Language } from '../../../shared/i18n/language.ts'
import { quantity } from '../../../shared/i18n/quantity.ts'
import { say } from '../../../shared/i18n/say.ts'
import { FilterTag } from '../../../shared/ui/chip.tsx'
import { facetNameMessages } from './facet-messages.ts'
import { facetValueLabel, placeName, type FacetVocabulary } from './facet-values.ts'
import { everything, searchAddress, withoutNear, withoutText, withoutValue } from './search-address.ts'
import { facetNames, type SearchFilter } from './search-filter.ts'
import { searchMessages } from './search-messages.ts'

export interface ChosenProps {
  readonly language: Language
  readonly filter: SearchFilter
  readonly vocabulary: FacetVocabulary
}

/** Everything that is looked for, each part a link to the same search without it. */
export function Chosen(props: ChosenProps) {
  const { language } = props
  const parts = chosenParts(props)
  if (parts.length === 0) return null
  return (
    <div class="finder-chosen">
      <p id="chosen">{say(searchMessages.chosen, language)}</p>
      <ul class="tags" aria-labelledby="chosen">
        {parts.map((part) => (
          <li>
            <FilterTag language={language} href={searchAddress(language, part.without)}>
              {part.label}
            </FilterTag>
          </li>
        ))}
        <li>
          <a class="touch" href={searchAddress(language, everything)}>
            {say(searchMessages.clearAll, language)}
          </a>
        </li>
      </ul>
    </div>
  )
}

interface ChosenPart {
  readonly label: string
  readonly without: SearchFilter
}

function chosenParts({ language, filter, vocabulary }: ChosenProps): ChosenPart[] {
  const { text, near } = filter
  return [
    text === undefined
      ? []
      : { label: say(searchMessages.chosenText, language, { text }), without: withoutText(filter) },
    near === undefined
      ? []
      : {
          label: say(searchMessages.chosenNear, language, {
            distance: quantity(near.km, 'kilometer', language),
            place: placeName(near.place, language, vocabulary),
          }),
          without: withoutNear(filter),
        },
    facetNames.flatMap((facet) =>
      (filter.chosen[facet] ?? []).map((value) => ({
        label: `${say(facetNameMessages[facet], language)}: ${facetValueLabel(facet, value, language, vocabulary)}`,
        without: withoutValue(filter, facet, value),
      })),
    ),
    filter.past
      ? { label: say(searchMessages.chosenPast, language), without: { ...filter, past: false, page: 1 } }
      : [],
  ].flat()
}
