import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInWords, momentInWords } from '../../../shared/time/day.ts'
import { Button, ButtonLink, ButtonRow } from '../../../shared/ui/button.tsx'
import { DataList } from '../../../shared/ui/data-list.tsx'
import { SelectField } from '../../../shared/ui/field.tsx'
import { Fold } from '../../../shared/ui/fold.tsx'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { Table } from '../../../shared/ui/table.tsx'
import { isLive } from '../application/application-state.ts'
import { reasonMessages, stateMessages } from '../application/application-state-messages.ts'
import { removalReasons } from '../application/application.ts'
import type { SentApplication } from '../application/application-queries.ts'
import { enrolmentPaths } from '../enrolment-paths.ts'
import { participationPaths } from '../participation-paths.ts'
import { intakeFacts, windowInWords } from './intake-facts.tsx'
import { intakeMessages } from './intake-messages.ts'
import type { IntakeCounts, ListedIntake, OfferableOpportunity } from './intake-queries.ts'
import { applicantGroupMessages, intakeReasonMessages, phaseMessages } from './intake-words-messages.ts'
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
  readonly applications: readonly SentApplication[]
  readonly now: Date
  /** Why the last thing asked for was not done. */
  readonly refusal?: string | undefined
}

export function IntakePage({ language, intake, counts, applications, now, refusal }: IntakePageProps) {
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
        {applications.length === 0 ? (
          <p>{text('noApplications')}</p>
        ) : (
          <ApplicationTable language={language} applications={applications} />
        )}
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

function ApplicationTable({ language, applications }: Pick<IntakePageProps, 'language' | 'applications'>) {
  const text = (name: keyof typeof intakeMessages) => say(intakeMessages[name], language)
  return (
    <Table
      language={language}
      caption={text('inOrder')}
      columns={[
        { label: text('person') },
        { label: text('number') },
        { label: text('applicationState') },
        { label: text('groups') },
        { label: text('action') },
      ]}
      rows={applications.map((application) => [
        <>
          <a href={participationPaths.deskApplication(language, application.id)}>
            {application.name ?? text('erased')}
          </a>
          {application.email === null ? null : (
            <>
              {' '}
              <a href={`mailto:${application.email}`}>{application.email}</a>
            </>
          )}
          {application.isByCoordinator ? ` (${text('byCoordinator')})` : null}
        </>,
        application.number ?? text('noNumber'),
        <>
          {say(stateMessages[application.state], language)}
          {application.state === 'offered' && application.offerExpiresAt !== null
            ? `, ${momentInWords(application.offerExpiresAt, language)}`
            : null}
        </>,
        application.groups.length === 0
          ? '–'
          : application.groups.map((group) => say(applicantGroupMessages[group], language)).join(', '),
        isLive(application.state) ? <Removal language={language} id={application.id} /> : '–',
      ])}
    />
  )
}

function Removal({ language, id }: { language: Language; id: string }) {
  return (
    <Fold summary={say(intakeMessages.remove, language)}>
      <form method="post" action={enrolmentPaths.removal(language, id)} class="stack">
        <SelectField
          language={language}
          id={`reason-${id}`}
          name="reason"
          label={say(intakeMessages.reason, language)}
          emptyLabel={false}
          options={removalReasons.map((value) => ({ value, label: say(reasonMessages[value], language) }))}
        />
        <Button variant="secondary">{say(intakeMessages.remove, language)}</Button>
      </form>
    </Fold>
  )
}
