import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInWords } from '../../../shared/time/day.ts'
import { Button, ButtonLink, ButtonRow } from '../../../shared/ui/button.tsx'
import { DataList } from '../../../shared/ui/data-list.tsx'
import { SelectField } from '../../../shared/ui/field.tsx'
import { Fold } from '../../../shared/ui/fold.tsx'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { Table } from '../../../shared/ui/table.tsx'
import type { SentFilter, SentPage } from '../application/sent-application-queries.ts'
import { enrolmentPaths } from '../enrolment-paths.ts'
import { participationPaths } from '../participation-paths.ts'
import { ApplicationList } from './application-list.tsx'
import { intakeFacts, windowInWords } from './intake-facts.tsx'
import { intakeMessages } from './intake-messages.ts'
import type { IntakeCounts, ListedIntake, OfferableOpportunity } from './intake-queries.ts'
import { intakeReasonMessages, phaseMessages } from './intake-words-messages.ts'
import { cancelReasons, phaseOf, type Intake } from './intake.ts'

export interface IntakeListPageProps {
  readonly language: Language
  readonly intakes: readonly ListedIntake[]
  readonly without: readonly OfferableOpportunity[]
  readonly now: Date
}

export function IntakeListPage({ language, intakes, without, now }: IntakeListPageProps) {
  const text = (name: keyof typeof intakeMessages) => say(intakeMessages[name], language)
  return (
    <>
      {intakes.length === 0 ? (
        <p>{text('noIntakes')}</p>
      ) : (
        <Table
          language={language}
          caption={text('byWindow')}
          columns={[
            { label: text('course') },
            { label: text('state') },
            { label: text('applied'), numeric: true },
            { label: text('taken'), numeric: true },
            { label: text('waiting'), numeric: true },
          ]}
          rows={intakes.map((intake) => [
            <a href={enrolmentPaths.intake(language, intake.id)}>
              <ForeignText text={intake.title} language={language} quiet />
            </a>,
            <>
              {say(phaseMessages[phaseOf(intake, now)], language)}; {windowInWords(intake, language)}
            </>,
            intake.applied,
            say(intakeMessages.takenOf, language, { taken: intake.taken, seats: intake.seatsMax }),
            intake.waiting,
          ])}
        />
      )}
      <section aria-labelledby="without">
        <h2 id="without">{text('without')}</h2>
        {without.length === 0 ? <p>{text('noneWithout')}</p> : null}
        <ul>
          {without.map(({ id, title, startsOn }) => (
            <li>
              <ForeignText text={title} language={language} quiet />
              {startsOn === null
                ? ''
                : `, ${say(intakeMessages.begins, language, { day: dayInWords(startsOn, language) })}`}
              : <a href={enrolmentPaths.newIntake(language, id)}>{text('open')}</a>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

export interface IntakePageProps {
  readonly language: Language
  readonly intake: Intake
  readonly counts: IntakeCounts
  readonly filter: SentFilter
  readonly sent: SentPage
  readonly now: Date
  /** Why the last thing asked for was not done. */
  readonly refusal?: string | undefined
}

export function IntakePage({ language, intake, counts, filter, sent, now, refusal }: IntakePageProps) {
  const text = (name: keyof typeof intakeMessages) => say(intakeMessages[name], language)
  const phase = phaseOf(intake, now)
  return (
    <>
      {refusal === undefined ? null : (
        <Notice language={language} tone="warning" live>
          <p>{refusal}</p>
        </Notice>
      )}
      {intake.cancelReason === null ? null : (
        <Notice language={language} tone="warning" title={text('isCancelled')}>
          <p>
            {say(intakeMessages.because, language, {
              reason: say(intakeReasonMessages[intake.cancelReason], language),
            })}
          </p>
        </Notice>
      )}
      <DataList language={language} facts={intakeFacts(intake, counts, now, language)} />
      {phase === 'announced' ? <p class="note">{text('reviewFirst')}</p> : null}
      <ButtonRow>
        {phase === 'announced' ? (
          <ButtonLink variant="secondary" href={enrolmentPaths.intakeForm(language, intake.id)}>
            {text('change')}
          </ButtonLink>
        ) : null}
        <ButtonLink variant="secondary" href={participationPaths.questions(language, intake.id)}>
          {text('questions')}
        </ButtonLink>
        <ButtonLink variant="secondary" href={participationPaths.completionRule(language, intake.id)}>
          {text('completion')}
        </ButtonLink>
        <ButtonLink variant="secondary" href={enrolmentPaths.apply(language, intake.opportunityId)}>
          {text('applicationPage')}
        </ButtonLink>
        {phase === 'cancelled' ? null : (
          <ButtonLink variant="secondary" href={enrolmentPaths.newIntake(language, intake.opportunityId)}>
            {text('planNext')}
          </ButtonLink>
        )}
        {intake.rule === 'fair-allocation' ? (
          <ButtonLink variant="secondary" href={enrolmentPaths.allocation(language, intake.id)}>
            {text('drawPage')}
          </ButtonLink>
        ) : null}
      </ButtonRow>
      <section aria-labelledby="applications">
        <h2 id="applications">{text('applications')}</h2>
        <ApplicationList language={language} intakeId={intake.id} filter={filter} sent={sent} />
      </section>
      {phase === 'cancelled' ? null : (
        <Fold summary={text('cancel')}>
          <form method="post" action={enrolmentPaths.intakeCancellation(language, intake.id)} class="stack">
            <p>{text('cancelWhat')}</p>
            <SelectField
              language={language}
              name="reason"
              label={text('reason')}
              emptyLabel={false}
              options={cancelReasons.map((value) => ({
                value,
                label: say(intakeReasonMessages[value], language),
              }))}
            />
            <p>
              <Button variant="secondary">{text('cancel')}</Button>
            </p>
          </form>
        </Fold>
      )}
    </>
  )
}
