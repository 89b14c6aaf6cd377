import { errorIn } from '../../../shared/forms/field-faults.ts'
import type { FormValues } from '../../../shared/forms/form-reader.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { capitalised } from '../../../shared/i18n/capitalised.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga, dayInWords, type Day } from '../../../shared/time/day.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { Card, CardList } from '../../../shared/ui/card.tsx'
import { Tag } from '../../../shared/ui/chip.tsx'
import { RadioGroup } from '../../../shared/ui/choice-group.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { TextField } from '../../../shared/ui/field.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { standardMessages, standardTitles } from '../standard/standard-messages.ts'
import { Criteria } from '../standard/standard-pages.tsx'
import type { CompetenceUnit, StandardKind } from '../standard/standard.ts'
import { trainingPaths } from '../training-paths.ts'
import {
  assessmentMessages,
  evidenceMessages as messages,
  sourceMessages,
  stateMessages,
} from './evidence-messages.ts'
import {
  longestStatement,
  stateOn,
  submittedSources,
  type EvidenceRow,
  type EvidenceState,
} from './evidence.ts'

export const stateTones = {
  waiting: 'warning',
  accepted: 'success',
  refused: 'danger',
  expired: 'neutral',
  withdrawn: 'neutral',
} as const satisfies Record<EvidenceState, string>

export interface OwnStandard {
  readonly kind: StandardKind
  /** Of the version in force; none while nothing is published. */
  readonly units: readonly CompetenceUnit[]
}

export interface OwnCompetencesProps {
  readonly language: Language
  readonly standards: readonly OwnStandard[]
  readonly held: ReadonlySet<string>
  readonly evidence: readonly EvidenceRow[]
  readonly today: Day
  readonly isSubmitted: boolean
}

export function OwnCompetences(props: OwnCompetencesProps) {
  const { language, standards, isSubmitted } = props
  return (
    <>
      {isSubmitted ? (
        <Notice language={language} tone="success" live>
          <p>{say(messages.submitted, language)}</p>
        </Notice>
      ) : null}
      {standards.map((standard) => (
        <OwnStandardPart {...props} standard={standard} />
      ))}
    </>
  )
}

function OwnStandardPart(props: OwnCompetencesProps & { standard: OwnStandard }) {
  const { language, standard, held } = props
  const { kind, units } = standard
  const count = units.filter(({ id }) => held.has(id)).length
  return (
    <section aria-labelledby={kind}>
      <h2 id={kind}>{say(standardTitles[kind], language)}</h2>
      {units.length === 0 ? (
        <p>{say(messages.noStandard, language)}</p>
      ) : (
        <>
          <p>
            {count === units.length
              ? say(messages.trained, language)
              : say(messages.heldOf, language, { held: count, all: units.length })}
          </p>
          <CardList>
            {units.map((unit) => (
              <UnitCard {...props} unit={unit} />
            ))}
          </CardList>
        </>
      )}
    </section>
  )
}

function UnitCard(props: OwnCompetencesProps & { unit: CompetenceUnit }) {
  const { language, unit, held, evidence, today } = props
  const title = plainTextIn(unit.title, language)
  const own = evidence.filter(({ unitId }) => unitId === unit.id)
  const isHeld = held.has(unit.id)
  const isWaiting = own.some((row) => stateOn(row, today) === 'waiting')
  return (
    <Card
      title={title}
      headingLevel={3}
      meta={
        <Tag tone={isHeld ? 'success' : 'neutral'}>
          {say(isHeld ? messages.held : messages.missing, language)}
        </Tag>
      }
      footer={
        isWaiting ? undefined : (
          <a class="target" href={trainingPaths.ownUnit(language, unit.id)}>
            {say(messages.handIn, language)}
            <span class="visually-hidden">: {title}</span>
          </a>
        )
      }
    >
      {own.length === 0 ? null : (
        <ul class="rows">
          {own.map((row) => (
            <li>
              <OwnEvidence language={language} row={row} today={today} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function OwnEvidence({ language, row, today }: { language: Language; row: EvidenceRow; today: Day }) {
  const state = stateOn(row, today)
  const day = dayInWords(dayInRiga(row.submittedAt), language)
  const facts = [
    capitalised(say(sourceMessages[row.source], language), language),
    day,
    ...(row.validUntil === null
      ? []
      : [say(messages.validUntil, language, { day: dayInWords(row.validUntil, language) })]),
  ].join(' · ')
  return (
    <form method="post" action={trainingPaths.withdrawal(language, row.id)}>
      <span>
        {facts} <Tag tone={stateTones[state]}>{say(stateMessages[state], language)}</Tag>
        {row.reason === null ? null : (
          <span class="note"> {say(messages.because, language, { reason: row.reason })}</span>
        )}
      </span>
      {state === 'waiting' ? (
        <Button variant="tertiary">
          {say(messages.withdraw, language)}
          <span class="visually-hidden"> ({facts})</span>
        </Button>
      ) : null}
    </form>
  )
}

export interface SubmissionFormProps {
  readonly language: Language
  readonly unit: CompetenceUnit
  readonly values: FormValues
  readonly faults: readonly FieldFault[]
  readonly formKey: string
}

export function SubmissionForm({ language, unit, values, faults, formKey }: SubmissionFormProps) {
  const error = errorIn(faults)
  const choices = { portfolio: messages.portfolioChoice, test: messages.testChoice }
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      <section aria-labelledby="criteria">
        <h2 id="criteria">{say(standardMessages.criteria, language)}</h2>
        <Criteria language={language} unit={unit} />
      </section>
      <form class="stack" method="post" action={trainingPaths.ownUnit(language, unit.id)} novalidate>
        <input type="hidden" name="key" value={formKey} />
        <RadioGroup
          language={language}
          name="source"
          legend={say(messages.source, language)}
          options={submittedSources.map((value) => ({ value, label: say(choices[value], language) }))}
          value={values['source']?.[0] ?? 'portfolio'}
          error={error('source')}
        />
        <TextField
          language={language}
          name="statement"
          label={say(messages.statement, language)}
          lines={8}
          maxLength={longestStatement}
          value={values['statement']?.[0]}
          error={error('statement')}
        />
        <TextField
          language={language}
          name="links"
          label={say(messages.links, language)}
          hint={say(messages.linksHint, language)}
          lines={3}
          value={values['links']?.[0]}
          error={error('links')}
          optional
        />
        <p>
          <Button>{say(messages.handIn, language)}</Button>
        </p>
      </form>
    </>
  )
}

/** What somebody handed in: text as written, links that do not give the reader away. */
export function HandedIn({
  language,
  row,
}: {
  language: Language
  row: Pick<EvidenceRow, 'statement' | 'links'>
}) {
  return (
    <>
      <h2>{say(assessmentMessages.handedIn, language)}</h2>
      {row.statement === null ? null : row.statement.split(/\n+/).map((paragraph) => <p>{paragraph}</p>)}
      {row.links.length === 0 ? null : (
        <ul>
          {row.links.map((link) => (
            <li class="long-address">
              <a href={link} rel="noreferrer nofollow ugc">
                {link}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
