import { AbsenceForm, daysAway } from '../absence/absence-parts.tsx'
import type { Absence } from '../absence/absence-queries.ts'
import { errorIn } from '../../../shared/forms/field-faults.ts'
import type { FormValues } from '../../../shared/forms/form-reader.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { listInWords } from '../../../shared/i18n/quantity.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { SelectField } from '../../../shared/ui/field.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { Sentence } from '../../../shared/ui/sentence.tsx'
import { Table } from '../../../shared/ui/table.tsx'
import type { Municipality } from '../../organisations/index.ts'
import { networkPaths } from '../network-paths.ts'
import type { NamedCoordinator } from './assignment-queries.ts'
import { territoryMessages as messages } from './territory-messages.ts'
import type { Parish } from './territory-queries.ts'
import { routeTo, type StaffMember } from './territory.ts'

export interface TerritoriesProps {
  readonly language: Language
  readonly municipalities: readonly Municipality[]
  readonly staff: readonly StaffMember[]
  readonly names: ReadonlyMap<string, string>
}

/** All municipalities with their coordinators, for an administrator. */
export function TerritoriesPage({ language, municipalities, staff, names }: TerritoriesProps) {
  const text = (name: keyof typeof messages) => say(messages[name], language)
  const nameOf = (id: string) => names.get(id) ?? text('administrator')
  const coordinatorsOf = (id: string) =>
    staff
      .filter(({ municipalityId }) => municipalityId === id)
      .map(({ personId, isAbsent }) => `${nameOf(personId)}${isAbsent ? ` ${text('awayNote')}` : ''}`)
  return (
    <>
      <Table
        language={language}
        caption={<span class="visually-hidden">{text('title')}</span>}
        columns={[{ label: text('municipality') }, { label: text('coordinators') }, { label: text('today') }]}
        rows={municipalities.map(({ id, name }) => {
          const route = routeTo({ municipalityId: id }, staff)
          return [
            <a href={networkPaths.territory(language, id)}>{plainTextIn(name, language)}</a>,
            listInWords(coordinatorsOf(id), language) || text('nobody'),
            route === undefined ? text('nobody') : nameOf(route.personId),
          ]
        })}
      />
      <p>
        <Sentence
          language={language}
          text={messages.grantHint}
          parts={{ link: <a href={`/${language}/roles`}>{`/${language}/roles`}</a> }}
        />
      </p>
    </>
  )
}

export interface TerritoryProps {
  readonly language: Language
  readonly municipality: Municipality
  readonly parishes: readonly Parish[]
  /** Coordinators of this municipality. */
  readonly own: readonly StaffMember[]
  readonly coordinators: readonly NamedCoordinator[]
  readonly absences: readonly Absence[]
  readonly values: FormValues
  readonly faults: readonly FieldFault[]
  readonly formKey: string
  readonly isSaved: boolean
}

/** One municipality: who has which parish, who stands in, who is away. */
export function TerritoryPage(props: TerritoryProps) {
  const { language, own, faults, isSaved } = props
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      {isSaved ? (
        <Notice language={language} tone="success" live>
          <p>{say(messages.saved, language)}</p>
        </Notice>
      ) : null}
      {own.length === 0 ? (
        <p>{say(messages.noCoordinators, language)}</p>
      ) : (
        <>
          <Substitutes {...props} />
          <Absences {...props} />
          <Parishes {...props} />
        </>
      )}
    </>
  )
}

function Parishes({ language, municipality, parishes, own, coordinators, values, faults }: TerritoryProps) {
  if (parishes.length === 0) return null
  const errorOf = errorIn(faults)
  const options = optionsOf(own, coordinators)
  return (
    <section aria-labelledby="parishes">
      <h2 id="parishes">{say(messages.parishes, language)}</h2>
      <p>{say(messages.parishesHow, language)}</p>
      <form class="stack" method="post" action={networkPaths.territory(language, municipality.id)}>
        <div class="form-row">
          {parishes.map(({ name }) => {
            const field = `parish:${name}`
            return (
              <SelectField
                language={language}
                name={field}
                label={<span lang="lv">{name}</span>}
                emptyLabel={say(messages.anybody, language)}
                options={options}
                value={values[field]?.[0] ?? own.find((member) => member.parishes.includes(name))?.personId}
                error={errorOf(field)}
              />
            )
          })}
        </div>
        <p>
          <Button>{say(messages.saveParishes, language)}</Button>
        </p>
      </form>
    </section>
  )
}

function Substitutes({ language, municipality, own, coordinators, faults }: TerritoryProps) {
  const errorOf = errorIn(faults)
  return (
    <section aria-labelledby="substitutes">
      <h2 id="substitutes">{say(messages.substitutes, language)}</h2>
      {own.map(({ personId, substitutes }) => (
        <form class="stack" method="post" action={networkPaths.substitutes(language, municipality.id)}>
          <fieldset class="ds-fieldset form-row">
            <legend class="ds-label">{nameIn(coordinators, personId)}</legend>
            <input type="hidden" name="coordinator" value={personId} />
            {[1, 2].map((number) => (
              <SelectField
                language={language}
                name="substitutes"
                id={number === 1 ? `substitutes-${personId}` : `substitutes-${personId}-${number}`}
                label={say(messages.substitute, language, { n: number })}
                emptyLabel={say(messages.nobody, language)}
                options={optionsOf(
                  coordinators.filter((other) => other.personId !== personId),
                  coordinators,
                )}
                value={substitutes[number - 1]}
                error={number === 1 ? errorOf(`substitutes-${personId}`) : undefined}
              />
            ))}
          </fieldset>
          <p>
            <Button variant="secondary">
              {say(messages.saveSubstitutes, language)}
              <span class="visually-hidden"> ({nameIn(coordinators, personId)})</span>
            </Button>
          </p>
        </form>
      ))}
    </section>
  )
}

function Absences(props: TerritoryProps) {
  const { language, municipality, own, coordinators, absences, values, faults, formKey } = props
  return (
    <section aria-labelledby="absence">
      <h2 id="absence">{say(messages.absenceOf, language)}</h2>
      {absences.length === 0 ? null : (
        <ul class="rows">
          {absences.map((absence) => (
            <li>
              {nameIn(coordinators, absence.personId)}: {daysAway(absence, language)}
            </li>
          ))}
        </ul>
      )}
      <AbsenceForm
        {...{ language, values, faults, formKey }}
        action={networkPaths.territoryAbsences(language, municipality.id)}
      >
        <SelectField
          language={language}
          name="who"
          label={say(messages.who, language)}
          emptyLabel={own.length === 1 ? false : undefined}
          options={optionsOf(own, coordinators)}
          value={values['who']?.[0]}
          error={errorIn(faults)('who')}
        />
      </AbsenceForm>
    </section>
  )
}

function nameIn(coordinators: readonly NamedCoordinator[], personId: string): string {
  return coordinators.find((named) => named.personId === personId)?.name ?? '–'
}

/** Each person once, by name. */
function optionsOf(people: readonly { personId: string }[], coordinators: readonly NamedCoordinator[]) {
  const collator = new Intl.Collator('lv')
  return [...new Set(people.map(({ personId }) => personId))]
    .map((personId) => ({ value: personId, label: nameIn(coordinators, personId) }))
    .sort((one, other) => collator.compare(one.label, other.label))
}
