import { errorIn } from '../../../shared/forms/field-faults.ts'
import type { FormValues } from '../../../shared/forms/form-reader.ts'
import { capitalised } from '../../../shared/i18n/capitalised.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga, dayInWords, type Day } from '../../../shared/time/day.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { Card, CardList } from '../../../shared/ui/card.tsx'
import { Tag } from '../../../shared/ui/chip.tsx'
import { RadioGroup } from '../../../shared/ui/choice-group.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { TextField } from '../../../shared/ui/field.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { kindMessages, standardMessages } from '../standard/standard-messages.ts'
import { Criteria } from '../standard/standard-pages.tsx'
import { trainingPaths } from '../training-paths.ts'
import {
  assessmentMessages as messages,
  evidenceMessages,
  sourceMessages,
  stateMessages,
} from './evidence-messages.ts'
import { longestReason, stateOn, type AssessedEvidence } from './evidence.ts'
import { HandedIn, stateTones } from './own-competences-pages.tsx'

export interface WaitingPageProps {
  readonly language: Language
  readonly mayAssess: boolean
  readonly waiting: readonly AssessedEvidence[]
  readonly decided: readonly AssessedEvidence[]
  readonly today: Day
  readonly isAssessed: boolean
}

export function WaitingPage(props: WaitingPageProps) {
  const { language, mayAssess, waiting, decided, isAssessed } = props
  if (!mayAssess) return <p>{say(messages.noRight, language)}</p>
  return (
    <>
      {isAssessed ? (
        <Notice language={language} tone="success" live>
          <p>{say(messages.assessedDone, language)}</p>
        </Notice>
      ) : null}
      <EvidenceList {...props} id="waiting" title={say(messages.waiting, language)} rows={waiting} />
      {waiting.length === 0 ? <p>{say(messages.none, language)}</p> : null}
      <EvidenceList {...props} id="decided" title={say(messages.decided, language)} rows={decided} />
    </>
  )
}

function EvidenceList(
  props: WaitingPageProps & { id: string; title: string; rows: readonly AssessedEvidence[] },
) {
  const { language, id, title, rows, today } = props
  if (rows.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <CardList>
        {rows.map((row) => {
          const state = stateOn(row, today)
          return (
            <Card
              title={`${plainTextIn(row.unitTitle, language)}: ${row.name ?? say(messages.erased, language)}`}
              href={trainingPaths.assessment(language, row.id)}
              headingLevel={3}
              meta={factsOf(row, language)}
            >
              {state === 'waiting' ? null : (
                <p>
                  <Tag tone={stateTones[state]}>{say(stateMessages[state], language)}</Tag>
                </p>
              )}
            </Card>
          )
        })}
      </CardList>
    </section>
  )
}

export interface AssessmentPageProps {
  readonly language: Language
  readonly evidence: AssessedEvidence
  readonly values: FormValues
  readonly faults: readonly FieldFault[]
}

export function AssessmentPage({ language, evidence, values, faults }: AssessmentPageProps) {
  const error = errorIn(faults)
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      <p>{factsOf(evidence, language)}</p>
      <HandedIn language={language} row={evidence} />
      <section aria-labelledby="criteria">
        <h2 id="criteria">{say(standardMessages.criteria, language)}</h2>
        <Criteria language={language} unit={evidence} />
      </section>
      <section aria-labelledby="assessment">
        <h2 id="assessment">{say(messages.verdict, language)}</h2>
        {evidence.verdict === null ? null : <p>{say(messages.again, language)}</p>}
        <form class="stack" method="post" action={trainingPaths.assessment(language, evidence.id)} novalidate>
          <RadioGroup
            language={language}
            name="verdict"
            legend={say(messages.verdict, language)}
            hiddenLegend
            options={[
              { value: 'accepted', label: say(messages.accept, language) },
              { value: 'refused', label: say(messages.refuse, language) },
            ]}
            value={values['verdict']?.[0]}
            error={error('verdict')}
          />
          <TextField
            language={language}
            name="until"
            type="date"
            label={say(messages.until, language)}
            value={values['until']?.[0]}
            error={error('until')}
          />
          <TextField
            language={language}
            name="reason"
            label={say(messages.reason, language)}
            hint={say(messages.reasonHint, language)}
            lines={4}
            maxLength={longestReason}
            value={values['reason']?.[0]}
            error={error('reason')}
            optional
          />
          <p>
            <Button>{say(messages.save, language)}</Button>
          </p>
        </form>
      </section>
    </>
  )
}

function factsOf(row: AssessedEvidence, language: Language): string {
  return [
    say(kindMessages[row.kind], language),
    capitalised(say(sourceMessages[row.source], language), language),
    say(messages.sent, language, { day: dayInWords(dayInRiga(row.submittedAt), language) }),
    ...(row.validUntil === null
      ? []
      : [say(evidenceMessages.validUntil, language, { day: dayInWords(row.validUntil, language) })]),
  ].join(' · ')
}
