import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { quantity } from '../../../shared/i18n/quantity.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { Checkbox, CheckboxGroup } from '../../../shared/ui/choice-group.tsx'
import { SelectField, type Option } from '../../../shared/ui/field.tsx'
import { Fold } from '../../../shared/ui/fold.tsx'
import { facetMessages, facetNameMessages } from './facet-messages.ts'
import { facetValueLabel, type FacetVocabulary } from './facet-values.ts'
import type { FacetCounts } from './facets.ts'
import {
  closedFacets,
  facetNames,
  unknown,
  usualDistance,
  type FacetName,
  type SearchFilter,
} from './search-filter.ts'
import { searchMessages } from './search-messages.ts'

export interface FacetsProps {
  readonly language: Language
  readonly filter: SearchFilter
  readonly counts: FacetCounts
  readonly vocabulary: FacetVocabulary
}

/** Open from the start: what most people choose by. */
const openAtFirst: readonly FacetName[] = ['municipality', 'purpose', 'mode']

/** Digits of a broad field; narrower ones are reached through the words. */
const broadField = 2

const distances = [10, 20, usualDistance, 50, 100]

/** The filters, folded below the search box on a phone. */
export function Facets(props: FacetsProps) {
  const { language, filter } = props
  const chosen =
    Object.values(filter.chosen).flat().length + Number(filter.past) + Number(filter.near !== undefined)
  const summary =
    chosen === 0
      ? say(facetMessages.filters, language)
      : say(facetMessages.filtersChosen, language, { n: chosen })
  return (
    <details class="fold finder-facets" id="facets">
      <summary>
        <span>{summary}</span>
      </summary>
      <div class="finder-facet-list">
        <h2 class="finder-facets-title">{say(facetMessages.filters, language)}</h2>
        <Near {...props} />
        {facetNames.map((facet) => (
          <Facet {...props} facet={facet} />
        ))}
        <Checkbox
          language={language}
          name="past"
          value="1"
          label={say(facetMessages.past, language)}
          checked={filter.past}
        />
        <p class="hint">{say(facetMessages.unknownKept, language)}</p>
        <p>
          <Button variant="secondary" wide>
            {say(searchMessages.showResults, language)}
          </Button>
        </p>
      </div>
    </details>
  )
}

function Near({ language, filter, vocabulary }: FacetsProps) {
  const places = inOrder(
    vocabulary.places.map((place) => ({ value: place.id, label: plainTextIn(place.name, language) })),
    language,
  )
  const km = filter.near?.km ?? usualDistance
  const choices = [...new Set([...distances, km])].sort((one, other) => one - other)
  return (
    <div class="finder-near">
      <SelectField
        language={language}
        name="near"
        label={say(facetMessages.near, language)}
        options={places}
        value={filter.near?.place}
        emptyLabel={say(facetMessages.anywhere, language)}
      />
      <SelectField
        language={language}
        name="km"
        label={say(facetMessages.distance, language)}
        options={choices.map((choice) => ({
          value: String(choice),
          label: quantity(choice, 'kilometer', language),
        }))}
        value={String(km)}
        emptyLabel={false}
      />
    </div>
  )
}

function Facet({ facet, ...props }: FacetsProps & { readonly facet: FacetName }) {
  const { language, filter } = props
  const values = filter.chosen[facet] ?? []
  const options = facetOptions(facet, props)
  // A facet about which no offer says anything gives nothing to choose.
  if (values.length === 0 && options.every(({ value }) => value === unknown)) return null
  const name = say(facetNameMessages[facet], language)
  return (
    <Fold
      id={`facet-${facet}`}
      summary={
        values.length === 0 ? name : say(facetMessages.facetChosen, language, { name, n: values.length })
      }
      open={values.length > 0 || openAtFirst.includes(facet)}
    >
      <CheckboxGroup
        language={language}
        name={facet}
        legend={name}
        hiddenLegend
        compact
        options={options}
        values={values}
      />
    </Fold>
  )
}

/** Values that lead somewhere or are chosen; those of vocabularies by name, and "not stated" last. */
function facetOptions(facet: FacetName, { language, filter, counts, vocabulary }: FacetsProps): Option[] {
  const chosen = filter.chosen[facet] ?? []
  const found = new Map(counts[facet].map(({ value, count }) => [value, count]))
  const offered = [...found.keys()].filter((value) => facet !== 'field' || value.length === broadField)
  const shown = [...new Set([...offered, ...chosen])].filter((value) => value !== unknown)
  const options = shown.map((value) => ({
    value,
    label: facetValueLabel(facet, value, language, vocabulary),
    count: found.get(value) ?? 0,
  }))
  const order: readonly string[] | undefined = facet in closedFacets ? closedOrder(facet) : undefined
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

function inOrder<Choice extends { readonly label: string }>(choices: Choice[], language: Language): Choice[] {
  const collator = new Intl.Collator(language)
  return choices.sort((one, other) => collator.compare(one.label, other.label))
}
