import { errorIn } from '../../../shared/forms/field-faults.ts'
import type { FormValues } from '../../../shared/forms/form-reader.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { listInWords } from '../../../shared/i18n/quantity.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInWords } from '../../../shared/time/day.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { Card, CardList } from '../../../shared/ui/card.tsx'
import { CheckboxGroup } from '../../../shared/ui/choice-group.tsx'
import { DataList } from '../../../shared/ui/data-list.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { SelectField } from '../../../shared/ui/field.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { cataloguePaths } from '../../catalogue/index.ts'
import { kindMessages } from '../standard/standard-messages.ts'
import type { CompetenceUnit, StandardKind } from '../standard/standard.ts'
import { trainingPaths } from '../training-paths.ts'
import { cohortMessages as messages } from './cohort-messages.ts'
import type { Bindable } from './cohort-queries.ts'
import { longestCohortYears, usualCohortYears, type Cohort } from './cohort.ts'

export interface CohortsPageProps {
  readonly language: Language
  readonly cohorts: readonly Cohort[]
  readonly bindable: readonly Bindable[]
  readonly standards: readonly { readonly kind: StandardKind; readonly units: readonly CompetenceUnit[] }[]
  readonly values: FormValues
  readonly faults: readonly FieldFault[]
  readonly isSaved: boolean
}

export function CohortsPage(props: CohortsPageProps) {
  const { language, cohorts, faults, isSaved } = props
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      {isSaved ? (
        <Notice language={language} tone="success" live>
          <p>{say(messages.bound, language)}</p>
        </Notice>
      ) : null}
      {cohorts.length === 0 ? <p>{say(messages.none, language)}</p> : null}
      <CardList>
        {cohorts.map((cohort) => (
          <CohortCard language={language} cohort={cohort} />
        ))}
      </CardList>
      <section aria-labelledby="bind">
        <h2 id="bind">{say(messages.bindTitle, language)}</h2>
        <BindForm {...props} />
      </section>
    </>
  )
}

function CohortCard({ language, cohort }: { language: Language; cohort: Cohort }) {
  const { opportunityId, title, kind, startsOn, seats, enrolled, completed, units, validYears } = cohort
  return (
    <Card
      title={plainTextIn(title, language)}
      href={cataloguePaths.show(language, { id: opportunityId, title })}
      meta={say(kindMessages[kind], language)}
    >
      <DataList
        language={language}
        facts={[
          {
            term: say(messages.starts, language),
            value: startsOn === null ? null : dayInWords(startsOn, language),
          },
          { term: say(messages.seats, language), value: seats ?? say(messages.noIntake, language) },
          { term: say(messages.enrolled, language), value: String(enrolled) },
          { term: say(messages.completed, language), value: String(completed) },
          {
            term: say(messages.trains, language),
            value: listInWords(
              units.map((unit) => plainTextIn(unit, language)),
              language,
            ),
            note: say(messages.valid, language, { n: validYears }),
          },
        ]}
      />
    </Card>
  )
}

function BindForm({ language, bindable, standards, values, faults }: CohortsPageProps) {
  const error = errorIn(faults)
  if (bindable.length === 0) return <p>{say(messages.nothingToBind, language)}</p>
  return (
    <form class="stack" method="post" action={trainingPaths.cohorts(language)} novalidate>
      <SelectField
        language={language}
        name="opportunity"
        label={say(messages.course, language)}
        options={bindable.map(({ id, title, startsOn }) => ({
          value: id,
          label: `${plainTextIn(title, language)}${startsOn === null ? '' : ` (${dayInWords(startsOn, language)})`}`,
        }))}
        value={values['opportunity']?.[0]}
        error={error('opportunity')}
      />
      {standards.map(({ kind, units }) => (
        <CheckboxGroup
          language={language}
          name={kind}
          legend={say(messages.unitsOf, language, { kind: say(kindMessages[kind], language) })}
          options={units.map(({ id, title }) => ({ value: id, label: plainTextIn(title, language) }))}
          values={values[kind]}
          error={error(kind)}
          compact
        />
      ))}
      <SelectField
        language={language}
        name="years"
        label={say(messages.years, language)}
        emptyLabel={false}
        options={Array.from({ length: longestCohortYears }, (_, index) => ({
          value: String(index + 1),
          label: String(index + 1),
        }))}
        value={values['years']?.[0] ?? String(usualCohortYears)}
        error={error('years')}
      />
      <p>
        <Button>{say(messages.bind, language)}</Button>
      </p>
    </form>
  )
}
