import type { Child } from 'hono/jsx'

import type { FormReader, FormValues } from '../../../shared/forms/form-reader.ts'
import type { InFiveLanguages, Language } from '../../../shared/i18n/language.ts'
import type { Place } from '../../organisations/index.ts'
import type { Field } from '../../vocabulary/index.ts'
import type { Answers, AnswersChange } from './profile-answers.ts'

/** What the fields of a step choose from. */
export interface StepChoices {
  readonly fields: readonly Field[]
  readonly places: readonly Place[]
}

export interface StepFieldsProps {
  readonly language: Language
  readonly values: FormValues
  readonly choices: StepChoices
  /** What is wrong with a field, in the reader's language. */
  errorOf(field: string): string | undefined
}

/** One page of the guided profile: what it asks, how the answer is read and shown again. */
export interface Step {
  readonly title: InFiveLanguages
  readonly lead: InFiveLanguages
  isAnswered(answers: Answers): boolean
  valuesOf(answers: Answers): FormValues
  read(form: FormReader, choices: StepChoices): AnswersChange
  Fields(props: StepFieldsProps): Child
}
