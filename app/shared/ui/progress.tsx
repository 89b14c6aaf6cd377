import type { Language } from '../i18n/language.ts'
import { say } from '../i18n/say.ts'
import { partMessages } from './messages.ts'

export interface ProgressStep {
  label: string
  /** Steps can be gone to in any order; without it the step cannot be reached yet. */
  href?: string | undefined
  done?: boolean | undefined
}

export interface ProgressProps {
  language: Language
  steps: readonly ProgressStep[]
  /** From 1. */
  current: number
}

export function Progress({ language, steps, current }: ProgressProps) {
  const here = steps[current - 1]
  return (
    <nav class="progress" aria-label={say(partMessages.steps, language)}>
      <p class="progress-place">
        {say(partMessages.stepOf, language, { step: current, steps: steps.length })}
        {here === undefined ? null : <>: {here.label}</>}
      </p>
      <ol>
        {steps.map((step, index) => (
          <li class={step.done ? 'done' : undefined}>
            <Step language={language} step={step} number={index + 1} current={index + 1 === current} />
          </li>
        ))}
      </ol>
    </nav>
  )
}

interface StepProps {
  language: Language
  step: ProgressStep
  number: number
  current: boolean
}

function Step({ language, step, number, current }: StepProps) {
  const face = (
    <>
      <span class="step-number">{number}</span>
      <span class="step-label">{step.label}</span>
      {step.done ? <span class="visually-hidden"> ({say(partMessages.stepDone, language)})</span> : null}
    </>
  )
  if (step.href === undefined) return <span aria-current={current ? 'step' : undefined}>{face}</span>
  return (
    <a href={step.href} aria-current={current ? 'step' : undefined}>
      {face}
    </a>
  )
}
