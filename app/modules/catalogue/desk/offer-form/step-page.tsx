import type { Child } from 'hono/jsx'

import type { FormValues } from '../../../../shared/forms/form-reader.ts'
import { errorIn } from '../../../../shared/forms/field-faults.ts'
import type { Language } from '../../../../shared/i18n/language.ts'
import { say } from '../../../../shared/i18n/say.ts'
import { momentInWords } from '../../../../shared/time/day.ts'
import { Button, ButtonLink, ButtonRow } from '../../../../shared/ui/button.tsx'
import { ErrorSummary, type FieldFault } from '../../../../shared/ui/error-summary.tsx'
import { Notice } from '../../../../shared/ui/notice.tsx'
import { Progress } from '../../../../shared/ui/progress.tsx'
import { accountPaths } from '../../../accounts/index.ts'
import { deskPaths } from '../desk-paths.ts'
import { deskSteps, type DeskStepName, type FormStepName, type StepChoices } from './form-step.ts'
import { stepForms, stepTitles } from './form-steps.ts'
import { stepMessages } from './step-messages.ts'

/** Where one is in writing the offer; every step can be gone to at any time. */
export function DeskProgress(props: {
  language: Language
  draftId: string
  step: DeskStepName
  done?: ReadonlySet<DeskStepName> | undefined
}) {
  const { language, draftId, step, done } = props
  return (
    <Progress
      language={language}
      current={deskSteps.indexOf(step) + 1}
      steps={deskSteps.map((name) => ({
        label: say(stepTitles[name], language),
        href: deskPaths.step(language, draftId, name),
        done: done?.has(name),
      }))}
    />
  )
}

/** What somebody else saved while the page was open. */
export interface OtherText {
  readonly name: string | undefined
  readonly savedAt: Date
  readonly fields: readonly { readonly label: string; readonly text: string }[]
}

export interface StepPageProps {
  readonly language: Language
  readonly draftId: string
  readonly step: FormStepName
  /** The version that the fields are based on. */
  readonly version: number
  readonly values: FormValues
  readonly choices: StepChoices
  readonly faults: readonly FieldFault[]
  readonly notice?: 'saved' | 'session-ended' | undefined
  readonly other?: OtherText | undefined
}

export function StepPage(props: StepPageProps) {
  const { language, draftId, step, version, values, choices, faults, notice, other } = props
  return (
    <>
      {other === undefined ? <ErrorSummary language={language} errors={faults} /> : null}
      <StepNotice language={language} notice={notice} areFaults={faults.length > 0} />
      {other === undefined ? null : <SavedMeanwhile language={language} other={other} />}
      <form class="stack" method="post" action={deskPaths.step(language, draftId, step)} novalidate>
        <div>
          {/* The first button is what the Enter key presses. */}
          <button class="visually-hidden" tabindex={-1} name="action" value="stay" aria-hidden="true" />
          <input type="hidden" name="version" value={String(version)} />
        </div>
        {stepForms[step].Fields({ language, values, choices, errorOf: errorIn(faults) })}
        <ButtonRow>
          <Button name="action" value="next">
            {say(stepMessages.save, language)}
          </Button>
          <Button name="action" value="stay" variant="secondary">
            {say(stepMessages.saveHere, language)}
          </Button>
        </ButtonRow>
      </form>
    </>
  )
}

/** What became of what was typed. */
export function StepNotice(props: {
  language: Language
  notice: StepPageProps['notice']
  areFaults: boolean
}): Child {
  const { language, notice, areFaults } = props
  if (notice === undefined) return null
  if (notice === 'saved') {
    return (
      <Notice language={language} tone="success" live>
        <p>{say(areFaults ? stepMessages.savedWithFaults : stepMessages.saved, language)}</p>
      </Notice>
    )
  }
  return (
    <Notice language={language} tone="warning" title={say(stepMessages.sessionEnded, language)} live>
      <p>{say(stepMessages.sessionEndedDetail, language)}</p>
      <p>
        <a href={accountPaths.signIn(language)} target="_blank" rel="noopener">
          {say(stepMessages.signInNewTab, language)}
        </a>
      </p>
    </Notice>
  )
}

export function SavedMeanwhile({ language, other }: { language: Language; other: OtherText }) {
  return (
    <Notice language={language} tone="warning" title={say(stepMessages.setAside, language)} live>
      <p>
        {say(stepMessages.setAsideDetail, language, {
          name: other.name ?? say(stepMessages.somebody, language),
          moment: momentInWords(other.savedAt, language),
        })}
      </p>
      <dl>
        {other.fields.map(({ label, text }) => (
          <div>
            <dt>
              <strong>{label}</strong>
            </dt>
            <dd class="kept-text">{text === '' ? say(stepMessages.empty, language) : text}</dd>
          </div>
        ))}
      </dl>
    </Notice>
  )
}

/** Of an offer that has ended. */
export function ClosedPage({ language, draftId }: { language: Language; draftId: string }) {
  return (
    <Notice language={language} tone="info">
      <p>{say(stepMessages.closed, language)}</p>
      <p>
        <ButtonLink href={deskPaths.offer(language, draftId)} variant="secondary">
          {say(stepMessages.previewTitle, language)}
        </ButtonLink>
      </p>
    </Notice>
  )
}
