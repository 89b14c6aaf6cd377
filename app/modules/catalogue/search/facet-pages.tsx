import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { quantity } from '../../../shared/i18n/quantity.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { Checkbox, CheckboxGroup } from '../../../shared/ui/choice-group.tsx'
import { SelectField } from '../../../shared/ui/field.tsx'
import { Fold } from '../../../shared/ui/fold.tsx'
import { facetMessages, facetNameMessages } from './facet-messages.ts'
import { facetOptions, inOrder, type FacetsRead } from './facet-options.ts'
import { facetNames, unknown, usualDistance, type FacetName } from './search-filter.ts'
import { searchMessages } from './search-messages.ts'

/** Open from the start: what most people choose by. */
const openAtFirst: readonly FacetName[] = ['municipality', 'purpose', 'mode']

const distances = [10, 20, usualDistance, 50, 100]

/** The filters, folded below the search box on a phone. */
export function Facets(props: FacetsRead) {
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

function Near({ language, filter, vocabulary }: FacetsRead) {
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

function Facet({ facet, ...props }: FacetsRead & { readonly facet: FacetName }) {
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
