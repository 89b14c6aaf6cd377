import { errorIn } from '../../../shared/forms/field-faults.ts'
import type { FormValues } from '../../../shared/forms/form-reader.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInWords } from '../../../shared/time/day.ts'
import { Button, ButtonRow } from '../../../shared/ui/button.tsx'
import { Card, CardList } from '../../../shared/ui/card.tsx'
import { Tag } from '../../../shared/ui/chip.tsx'
import { RadioGroup } from '../../../shared/ui/choice-group.tsx'
import { DataList } from '../../../shared/ui/data-list.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { SelectField, TextField } from '../../../shared/ui/field.tsx'
import { mentoringMessages } from '../mentoring/mentoring-messages.ts'
import type { Fellow } from '../mentoring/mentoring-queries.ts'
import type { CompetenceUnit } from '../standard/standard.ts'
import { trainingPaths } from '../training-paths.ts'
import { markMessages, observationMessages as messages, observationStates } from './observation-messages.ts'
import { longestFeedback, observationMarks, type Observation } from './observation.ts'

const tones = { asked: 'warning', accepted: 'lake', declined: 'neutral', given: 'success' } as const

export interface ObservationsPageProps {
  readonly language: Language
  readonly observations: readonly Observation[]
  readonly fellows: readonly Fellow[]
  readonly units: readonly CompetenceUnit[]
  readonly values: FormValues
  readonly faults: readonly FieldFault[]
  readonly formKey: string
}

export function ObservationsPage(props: ObservationsPageProps) {
  const { language, observations, faults } = props
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      {observations.length === 0 ? <p>{say(messages.none, language)}</p> : null}
      <CardList>
        {observations.map((observation) => (
          <Card
            title={titleOf(observation, language)}
            href={trainingPaths.observation(language, observation.id)}
            meta={`${plainTextIn(observation.unitTitle, language)} · ${dayInWords(observation.lessonOn, language)}`}
          >
            <p>
              <Tag tone={tones[observation.state]}>{say(observationStates[observation.state], language)}</Tag>
            </p>
          </Card>
        ))}
      </CardList>
      <section aria-labelledby="ask">
        <h2 id="ask">{say(messages.ask, language)}</h2>
        <AskForm {...props} />
      </section>
    </>
  )
}

function AskForm({ language, fellows, units, values, faults, formKey }: ObservationsPageProps) {
  const error = errorIn(faults)
  const field = (name: string) => ({ language, name, value: values[name]?.[0], error: error(name) })
  return (
    <form class="stack" method="post" action={trainingPaths.observations(language)} novalidate>
      <input type="hidden" name="key" value={formKey} />
      <SelectField
        {...field('observer')}
        label={say(messages.whom, language)}
        options={fellows.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        {...field('unit')}
        label={say(messages.unit, language)}
        options={units.map(({ id, title }) => ({ value: id, label: plainTextIn(title, language) }))}
      />
      <TextField {...field('lesson')} type="date" label={say(messages.lessonOn, language)} />
      <p>
        <Button>{say(messages.ask, language)}</Button>
      </p>
    </form>
  )
}

export function titleOf({ isObserver, otherName }: Observation, language: Language): string {
  const name = otherName ?? say(mentoringMessages.somebody, language)
  return say(isObserver ? messages.byYou : messages.byOther, language, { name })
}

export interface ObservationPageProps {
  readonly language: Language
  readonly observation: Observation
  readonly values: FormValues
  readonly faults: readonly FieldFault[]
}

export function ObservationPage(props: ObservationPageProps) {
  const { language, observation, faults } = props
  const { state, isObserver } = observation
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      <p>
        {plainTextIn(observation.unitTitle, language)} · {dayInWords(observation.lessonOn, language)}{' '}
        <Tag tone={tones[state]}>{say(observationStates[state], language)}</Tag>
      </p>
      {isObserver && state === 'asked' ? (
        <form method="post" action={trainingPaths.observationAnswer(language, observation.id)}>
          <ButtonRow>
            <Button name="answer" value="accept">
              {say(messages.accept, language)}
            </Button>
            <Button name="answer" value="decline" variant="secondary">
              {say(messages.decline, language)}
            </Button>
          </ButtonRow>
        </form>
      ) : null}
      {isObserver && state === 'accepted' ? <FeedbackForm {...props} /> : null}
      {state === 'given' ? <Feedback {...props} /> : null}
    </>
  )
}

function FeedbackForm({ language, observation, values, faults }: ObservationPageProps) {
  const error = errorIn(faults)
  return (
    <form class="stack" method="post" action={trainingPaths.observation(language, observation.id)} novalidate>
      {observation.criteria.map((criterion, index) => (
        <RadioGroup
          language={language}
          name={`mark-${index}`}
          legend={plainTextIn(criterion, language)}
          options={observationMarks.map((value) => ({ value, label: say(markMessages[value], language) }))}
          value={values[`mark-${index}`]?.[0]}
          error={error(`mark-${index}`)}
          inline
        />
      ))}
      <TextField
        language={language}
        name="feedback"
        label={say(messages.feedback, language)}
        hint={say(messages.feedbackHint, language)}
        lines={6}
        maxLength={longestFeedback}
        value={values['feedback']?.[0]}
        error={error('feedback')}
        optional
      />
      <p>
        <Button>{say(messages.give, language)}</Button>
      </p>
    </form>
  )
}

function Feedback({ language, observation }: ObservationPageProps) {
  const { criteria, marks, feedback, isObserver, isEvidence, id } = observation
  return (
    <>
      <DataList
        language={language}
        facts={criteria.map((criterion, index) => {
          const mark = marks?.[index]
          return {
            term: plainTextIn(criterion, language),
            value: mark === undefined ? null : say(markMessages[mark], language),
          }
        })}
      />
      {feedback === null ? null : feedback.split(/\n+/).map((paragraph) => <p>{paragraph}</p>)}
      {isEvidence ? <p>{say(messages.used, language)}</p> : null}
      {isObserver || isEvidence ? null : (
        <form method="post" action={trainingPaths.observationEvidence(language, id)}>
          <Button>{say(messages.use, language)}</Button>
        </form>
      )}
    </>
  )
}
