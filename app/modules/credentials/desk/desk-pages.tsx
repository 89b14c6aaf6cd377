import { errorIn } from '../../../shared/forms/field-faults.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { foreignLanguageOf, plainTextIn } from '../../../shared/i18n/localised-text.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga, dayInWords } from '../../../shared/time/day.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { CheckboxGroup } from '../../../shared/ui/choice-group.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { SelectField, TextField } from '../../../shared/ui/field.tsx'
import { Fold } from '../../../shared/ui/fold.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { Table } from '../../../shared/ui/table.tsx'
import type { Achievement, CourseWithout } from '../achievement/achievement-queries.ts'
import { credentialsPaths } from '../credentials-paths.ts'
import { credentialStateMessages, stateReasonMessages } from '../credential/credential-messages.ts'
import { stateReasons } from '../credential/credential.ts'
import { deskMessages as messages } from './desk-messages.ts'
import type { CompletedPerson, IssuedCredential } from './desk-queries.ts'
import type { IssuingRow } from './issuing.ts'

interface DeskProps {
  readonly language: Language
  readonly achievements: readonly (Achievement & { readonly issued: number })[]
  readonly courses: readonly CourseWithout[]
}

export function CredentialDesk({ language, achievements, courses }: DeskProps) {
  const text = (name: keyof typeof messages) => say(messages[name], language)
  return (
    <>
      {achievements.length === 0 ? (
        <p>{text('none')}</p>
      ) : (
        <Table
          language={language}
          caption={text('withCredential')}
          columns={[{ label: text('course') }, { label: text('issuedCount') }]}
          rows={achievements.map(({ id, title, issued }) => [
            <a href={credentialsPaths.deskAchievement(language, id)}>
              <Name {...{ language, title }} />
            </a>,
            issued,
          ])}
        />
      )}
      {courses.length === 0 ? null : (
        <Table
          language={language}
          caption={text('without')}
          columns={[{ label: text('course') }, { label: text('completedCount') }, { label: text('action') }]}
          rows={courses.map(({ id, issuerId, title, completed }) => [
            <Name {...{ language, title }} />,
            completed,
            <form method="post" action={credentialsPaths.deskAchievements(language)}>
              <input type="hidden" name="course" value={id} />
              <input type="hidden" name="issuer" value={issuerId} />
              <Button variant="secondary">{text('add')}</Button>
            </form>,
          ])}
        />
      )}
    </>
  )
}

export interface DeskAchievementProps {
  readonly language: Language
  readonly achievement: Achievement
  readonly completed: readonly CompletedPerson[]
  readonly issued: readonly IssuedCredential[]
  readonly isDone: boolean
  readonly faults?: readonly FieldFault[]
  /** What was written to a change that was refused. */
  readonly typed?: { readonly id: string; readonly note: string } | undefined
}

export function DeskAchievementPage(props: DeskAchievementProps) {
  const { language, achievement, isDone, faults = [] } = props
  const text = (name: keyof typeof messages) => say(messages[name], language)
  const isAutomatic = achievement.automaticAt !== null
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      {isDone ? (
        <Notice language={language} tone="success" live>
          <p>{text('done')}</p>
        </Notice>
      ) : null}
      {achievement.specificationId === null ? null : (
        <>
          <section aria-labelledby="automatic">
            <h2 id="automatic">{text('automatic')}</h2>
            <p>{text(isAutomatic ? 'automaticOn' : 'automaticOff')}</p>
            <form method="post" action={credentialsPaths.automatic(language, achievement.id)}>
              <input type="hidden" name="automatic" value={isAutomatic ? 'no' : 'yes'} />
              <Button variant="secondary">{text(isAutomatic ? 'turnOff' : 'turnOn')}</Button>
            </form>
          </section>
          <Waiting {...props} />
        </>
      )}
      <Issued {...props} />
    </>
  )
}

function Waiting({ language, achievement, completed, faults = [] }: DeskAchievementProps) {
  const text = (name: keyof typeof messages) => say(messages[name], language)
  const waiting = completed.filter(({ hasCredential, personId }) => !hasCredential && personId !== null)
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">{text('waiting')}</h2>
      {waiting.length === 0 ? (
        <p>{text('waitingNone')}</p>
      ) : (
        <form
          method="post"
          action={credentialsPaths.issuing(language, achievement.id)}
          class="stack"
          novalidate
        >
          <CheckboxGroup
            language={language}
            name="application"
            legend={text('waiting')}
            hiddenLegend
            error={errorIn(faults)('application')}
            options={waiting.map(({ applicationId, name, completedAt }) => ({
              value: applicationId,
              label: name ?? '–',
              hint: dayInWords(dayInRiga(completedAt), language),
            }))}
            values={waiting.map(({ applicationId }) => applicationId)}
          />
          <p>
            <Button>{text('preview')}</Button>
          </p>
        </form>
      )}
    </section>
  )
}

function Issued({ language, issued, typed }: DeskAchievementProps) {
  const text = (name: keyof typeof messages) => say(messages[name], language)
  return (
    <section aria-labelledby="issued">
      <h2 id="issued">{text('issuedTitle')}</h2>
      {issued.length === 0 ? <p>{text('issuedNone')}</p> : null}
      {issued.map((credential) => (
        <div id={credential.id}>
          <h3>{credential.name ?? <span class="unknown">{text('erasedPerson')}</span>}</h3>
          <p>
            <strong>{say(credentialStateMessages[credential.state], language)}</strong>,{' '}
            {dayInWords(dayInRiga(credential.stateSince), language)}
          </p>
          {credential.state === 'revoked' ? null : <StateForm {...{ language, credential, typed }} />}
        </div>
      ))}
    </section>
  )
}

function StateForm(
  props: Pick<DeskAchievementProps, 'language' | 'typed'> & { readonly credential: IssuedCredential },
) {
  const { language, credential, typed } = props
  const text = (name: keyof typeof messages) => say(messages[name], language)
  const other =
    credential.state === 'suspended'
      ? { value: 'issued', label: text('reinstate') }
      : { value: 'suspended', label: text('suspend') }
  return (
    <Fold summary={text('change')} open={typed?.id === credential.id}>
      <form method="post" action={credentialsPaths.state(language, credential.id)} class="stack" novalidate>
        <SelectField
          language={language}
          id={`state-${credential.id}`}
          name="state"
          label={text('newState')}
          options={[other, { value: 'revoked', label: text('revoke') }]}
        />
        <SelectField
          language={language}
          id={`reason-${credential.id}`}
          name="reason"
          label={text('reason')}
          options={stateReasons.map((reason) => ({
            value: reason,
            label: say(stateReasonMessages[reason], language),
          }))}
        />
        <TextField
          language={language}
          id={`note-${credential.id}`}
          name="note"
          lines={2}
          maxLength={500}
          optional
          label={text('note')}
          value={typed?.id === credential.id ? typed.note : undefined}
        />
        <p>
          <Button variant="secondary">{text('change')}</Button>
        </p>
      </form>
    </Fold>
  )
}

interface PreviewProps {
  readonly language: Language
  readonly achievement: Achievement
  readonly plan: readonly IssuingRow[]
}

/** What would happen, row by row, before anything does. */
export function IssuingPreview({ language, achievement, plan }: PreviewProps) {
  const text = (name: keyof typeof messages) => say(messages[name], language)
  const right = plan.filter(({ fault }) => fault === undefined)
  return (
    <>
      <p>{say(messages.willIssue, language, { n: right.length })}</p>
      <Table
        language={language}
        caption={text('previewTitle')}
        columns={[{ label: text('person') }, { label: text('result') }]}
        rows={plan.map(({ name, fault }) => [name ?? '–', text(fault ?? 'willGet')])}
      />
      {right.length === 0 ? null : (
        <form method="post" action={credentialsPaths.issuing(language, achievement.id)}>
          <input type="hidden" name="confirmed" value="yes" />
          {right.map(({ applicationId }) => (
            <input type="hidden" name="application" value={applicationId} />
          ))}
          <Button>{text('issue')}</Button>
        </form>
      )}
    </>
  )
}

function Name({ language, title }: { language: Language; title: Localised }) {
  return <span lang={foreignLanguageOf(title, language)}>{plainTextIn(title, language)}</span>
}
