import type { Child } from 'hono/jsx'

import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { Button, ButtonLink, ButtonRow } from '../../../shared/ui/button.tsx'
import { ErrorSummary, type FieldFault } from '../../../shared/ui/error-summary.tsx'
import { Progress } from '../../../shared/ui/progress.tsx'
import type { Answers } from './profile-answers.ts'
import { profileMessages } from './profile-messages.ts'
import { pathAfter, profilePaths, stepNames, type StepName } from './profile-paths.ts'
import { isAnswered, stepTitles } from './profile-steps.ts'

/** Where one is among the steps; every step can be gone to at any time. */
export function StepProgress(props: { language: Language; step: StepName; answers: Answers }) {
  const { language, step, answers } = props
  return (
    <Progress
      language={language}
      current={stepNames.indexOf(step) + 1}
      steps={stepNames.map((name) => ({
        label: say(stepTitles[name], language),
        href: profilePaths.step(language, name),
        done: isAnswered[name](answers),
      }))}
    />
  )
}

export interface StepFormProps {
  readonly language: Language
  readonly step: StepName
  readonly action: string
  readonly faults: readonly FieldFault[]
  readonly children?: Child
}

/** A step's form with its two ways on: save, or skip. */
export function StepForm({ language, step, action, faults, children }: StepFormProps) {
  return (
    <>
      <ErrorSummary language={language} errors={faults} />
      <form class="stack" method="post" action={action} novalidate>
        {children}
        <ButtonRow>
          <Button>{say(profileMessages.save, language)}</Button>
          <ButtonLink href={pathAfter(language, step)} variant="tertiary">
            {say(profileMessages.skip, language)}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  )
}
