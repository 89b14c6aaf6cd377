import { errorIn } from '../../../shared/forms/field-faults.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { momentInWords } from '../../../shared/time/day.ts'
import { Button, ButtonLink } from '../../../shared/ui/button.tsx'
import { CheckboxGroup } from '../../../shared/ui/choice-group.tsx'
import { DataList } from '../../../shared/ui/data-list.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { SelectField } from '../../../shared/ui/field.tsx'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { accountPaths } from '../../accounts/index.ts'
import { cataloguePaths } from '../../catalogue/index.ts'
import { enrolmentPaths } from '../enrolment-paths.ts'
import type { ApplicantGroup } from '../intake/applicant-group.ts'
import { intakeFacts } from '../intake/intake-facts.tsx'
import type { IntakeCounts } from '../intake/intake-queries.ts'
import { applicantGroupMessages } from '../intake/intake-words-messages.ts'
import type { Intake } from '../intake/intake.ts'
import type { ActedFor } from '../mandate/mandate-queries.ts'
import { applicationMessages } from './application-messages.ts'
import type { TimeConflict } from './application-queries.ts'
import { applyRefusalMessages } from './application-refusal-messages.ts'
import { standingOf } from './standing.ts'
import type { Application, ApplyRefusal } from './application.ts'

export interface ApplyPageProps {
  readonly language: Language
  readonly intake: Intake
  readonly counts: IntakeCounts
  readonly now: Date
  readonly isSignedIn: boolean
  /** The reader's own application that is running here. */
  readonly own: Application | undefined
  readonly conflicts: readonly TimeConflict[]
  readonly actedFor: readonly ActedFor[]
  /** Why nobody can apply now; undefined when one can. */
  readonly closed: ApplyRefusal | undefined
  /** Makes the form do its work once; JSX keeps the name `key` for itself. */
  readonly formKey: string
  readonly groups?: readonly string[] | undefined
  readonly personId?: string | undefined
  readonly faults?: readonly FieldFault[] | undefined
}

export function ApplyPage(props: ApplyPageProps) {
  const { language, intake, counts, now, own, conflicts, closed, faults = [] } = props
  const text = (name: keyof typeof applicationMessages) => say(applicationMessages[name], language)
  const canApply = closed === undefined && (own === undefined || props.actedFor.length > 0)
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      {own === undefined ? null : (
        <Notice language={language} title={text('have')}>
          <p>{standingOf(own, language)}</p>
          <p>
            <a href={enrolmentPaths.applications(language)}>{text('seeMine')}</a>
          </p>
        </Notice>
      )}
      {closed === undefined || own !== undefined ? null : (
        <Notice language={language} tone="warning">
          <p>{say(applyRefusalMessages[closed], language)}</p>
        </Notice>
      )}
      <section aria-labelledby="intake">
        <h2 id="intake">{text('facts')}</h2>
        <DataList language={language} facts={intakeFacts(intake, counts, now, language)} />
        {intake.rule === 'fair-allocation' ? (
          <p>
            <a href={enrolmentPaths.allocation(language, intake.id)}>{text('drawHow')}</a>
          </p>
        ) : null}
      </section>
      {canApply ? (
        <section aria-labelledby="form">
          <h2 id="form">{text('form')}</h2>
          <Conflicts language={language} conflicts={conflicts} />
          {intake.rule === 'first-come' && counts.taken >= intake.seatsMax ? <p>{text('fullNow')}</p> : null}
          {props.isSignedIn ? <ApplyForm {...props} /> : <SignInFirst language={language} intake={intake} />}
        </section>
      ) : null}
      <p>
        <a href={cataloguePaths.show(language, { id: intake.opportunityId, title: intake.title })}>
          {text('about')}
        </a>
      </p>
    </>
  )
}

function ApplyForm(props: ApplyPageProps) {
  const { language, intake, actedFor, formKey, groups, personId, own, faults = [] } = props
  const error = errorIn(faults)
  const asked = askedGroups(intake)
  const people = [
    ...(own === undefined ? [{ value: '', label: say(applicationMessages.myself, language) }] : []),
    ...actedFor.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <form
      method="post"
      action={enrolmentPaths.apply(language, intake.opportunityId)}
      class="stack"
      novalidate
    >
      <input type="hidden" name="key" value={formKey} />
      {actedFor.length === 0 ? null : (
        <SelectField
          language={language}
          name="person"
          label={say(applicationMessages.forWhom, language)}
          emptyLabel={false}
          value={personId}
          options={people}
          error={error('person')}
        />
      )}
      {asked.length === 0 ? null : (
        <CheckboxGroup
          language={language}
          name="groups"
          legend={say(applicationMessages.groups, language)}
          hint={
            intake.rule === 'fair-allocation'
              ? `${say(applicationMessages.groupsHint, language)} ${say(applicationMessages.groupsPublished, language)}`
              : say(applicationMessages.groupsHint, language)
          }
          values={groups}
          error={error('groups')}
          optional={intake.groups.length === 0}
          options={asked.map((value) => ({ value, label: say(applicantGroupMessages[value], language) }))}
        />
      )}
      <p>
        <Button>{say(applicationMessages.send, language)}</Button>
      </p>
    </form>
  )
}

/** Only what the rules of this intake use is asked. */
export function askedGroups({ groups, criteria, reserved }: Intake): ApplicantGroup[] {
  return [...new Set([...groups, ...criteria, ...reserved.map(({ group }) => group)])]
}

function SignInFirst({ language, intake }: Pick<ApplyPageProps, 'language' | 'intake'>) {
  const back = enrolmentPaths.apply(language, intake.opportunityId)
  return (
    <>
      <p>{say(applicationMessages.signIn, language)}</p>
      <p>
        <ButtonLink href={`${accountPaths.signIn(language)}?to=${encodeURIComponent(back)}`}>
          {say(applicationMessages.toSignIn, language)}
        </ButtonLink>
      </p>
    </>
  )
}

function Conflicts({ language, conflicts }: Pick<ApplyPageProps, 'language' | 'conflicts'>) {
  if (conflicts.length === 0) return null
  return (
    <Notice
      language={language}
      tone="warning"
      title={say(applicationMessages.conflicts, language)}
      headingLevel={3}
    >
      <ul>
        {conflicts.map(({ title, startsAt }) => (
          <li>
            {momentInWords(startsAt, language)}: <ForeignText text={title} language={language} quiet />
          </li>
        ))}
      </ul>
      <p>{say(applicationMessages.conflictsWhat, language)}</p>
    </Notice>
  )
}
