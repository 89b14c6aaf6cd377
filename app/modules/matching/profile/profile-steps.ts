import type { InFiveLanguages } from '../../../shared/i18n/language.ts'
import { aimMessages } from './aim/aim-messages.ts'
import { experienceMessages } from './experience/experience-messages.ts'
import { interestMessages } from './interests/interest-messages.ts'
import type { Answers } from './profile-answers.ts'
import type { StepName } from './profile-paths.ts'
import { circumstancesStep } from './steps/circumstances-step.tsx'
import { digitalStep } from './steps/digital-step.tsx'
import { fieldStep } from './steps/field-step.tsx'
import { languageStep } from './steps/language-step.tsx'
import type { Step } from './step.ts'

/** Steps that are one form; interests, experience and aim have pages of their own. */
export const formSteps: Readonly<Partial<Record<StepName, Step>>> = {
  fields: fieldStep,
  languages: languageStep,
  digital: digitalStep,
  circumstances: circumstancesStep,
}

export const stepTitles: Readonly<Record<StepName, InFiveLanguages>> = {
  interests: interestMessages.title,
  fields: fieldStep.title,
  experience: experienceMessages.title,
  languages: languageStep.title,
  digital: digitalStep.title,
  circumstances: circumstancesStep.title,
  aim: aimMessages.title,
}

export const isAnswered: Readonly<Record<StepName, (answers: Answers) => boolean>> = {
  interests: (answers) => Object.keys(answers.statements ?? {}).length > 0,
  fields: fieldStep.isAnswered,
  experience: (answers) => answers.experience !== undefined,
  languages: languageStep.isAnswered,
  digital: digitalStep.isAnswered,
  circumstances: circumstancesStep.isAnswered,
  aim: (answers) => answers.aim !== undefined,
}
