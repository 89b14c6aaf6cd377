import type { Child } from 'hono/jsx'

import type { FieldFaultCode } from '../../../../shared/forms/form-messages.ts'
import type { FormReader, FormValues } from '../../../../shared/forms/form-reader.ts'
import type { InFiveLanguages, Language } from '../../../../shared/i18n/language.ts'
import type { Place } from '../../../organisations/index.ts'
import type { Field, LabelledConcept } from '../../../vocabulary/index.ts'
import type { DraftFaultCode } from './draft-fault-messages.ts'

/** The pages on which an offer is written, in their order. */
export const formSteps = ['learned', 'run', 'price', 'lessons'] as const
export type FormStepName = (typeof formSteps)[number]

/** All that is done about an offer, in its order. */
export const deskSteps = [...formSteps, 'educators', 'translations', 'preview'] as const
export type DeskStepName = (typeof deskSteps)[number]

/** What the fields choose from. */
export interface StepChoices {
  readonly fields: readonly Field[]
  readonly places: readonly Place[]
  /** Those that the offer names. */
  readonly skills: readonly LabelledConcept[]
  /** Those that were looked for and found. */
  readonly found: readonly LabelledConcept[]
  readonly lookedFor: string
  /** For the next row of a list and for a repetition, so that a form sent twice adds them once. */
  readonly newKey: string
}

export interface DraftFault {
  readonly field: string
  readonly code: FieldFaultCode | DraftFaultCode
}

export interface StepFieldsProps {
  readonly language: Language
  readonly values: FormValues
  readonly choices: StepChoices
  errorOf(field: string): string | undefined
}

/** One page of the form. */
export interface FormStep {
  readonly title: InFiveLanguages
  readonly lead: InFiveLanguages
  /** Fields that the page has, by how their names begin; nothing else that is sent is kept. */
  readonly owns: readonly string[]
  /** Of them, those that a browser leaves out when nothing is chosen. */
  readonly boxes: readonly string[]
  Fields(props: StepFieldsProps): Child
}

export type StepReader<Part> = (
  form: FormReader,
  choices: Pick<StepChoices, 'fields' | 'places' | 'skills'>,
) => { readonly part: Part; readonly faults: readonly DraftFault[] }

/** What a page of the form changes of the text that is kept. */
export function typedOn(step: Pick<FormStep, 'owns' | 'boxes'>, posted: FormValues): FormValues {
  const typed: Record<string, readonly string[]> = {}
  for (const field of step.boxes) typed[field] = []
  for (const [field, values] of Object.entries(posted)) {
    if (step.owns.some((start) => field.startsWith(start))) typed[field] = values.slice(0, mostRows)
  }
  return typed
}

/** A list of a form has no more rows than this; a forged one may. */
const mostRows = 200
