import type { InFiveLanguages } from '../../../../shared/i18n/language.ts'
import { deskSteps, type DeskStepName, type FormStep, type FormStepName } from './form-step.ts'
import { learnedStep } from './learned-step.tsx'
import { lessonsStep } from './lessons-step.tsx'
import { priceStep } from './price-step.tsx'
import { runStep } from './run-step.tsx'
import { stepMessages } from './step-messages.ts'

export const stepForms: Readonly<Record<FormStepName, FormStep>> = {
  learned: learnedStep,
  run: runStep,
  price: priceStep,
  lessons: lessonsStep,
}

export const stepTitles: Readonly<Record<DeskStepName, InFiveLanguages>> = {
  learned: stepMessages.learnedTitle,
  run: stepMessages.runTitle,
  price: stepMessages.priceTitle,
  lessons: stepMessages.lessonsTitle,
  educators: stepMessages.educatorsTitle,
  translations: stepMessages.translationsTitle,
  preview: stepMessages.previewTitle,
}

export function stepAfter(step: DeskStepName): DeskStepName {
  return deskSteps[deskSteps.indexOf(step) + 1] ?? 'preview'
}
