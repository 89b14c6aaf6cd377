import type { Language } from '../../../shared/i18n/language.ts'

/** The steps in their order; each can be skipped, left and come back to. */
export const stepNames = [
  'interests',
  'fields',
  'experience',
  'languages',
  'digital',
  'circumstances',
  'aim',
] as const
export type StepName = (typeof stepNames)[number]

export const profilePaths = {
  start: (language: Language) => `/${language}/match`,
  step: (language: Language, step: StepName) => `/${language}/match/${step}`,
  statements: (language: Language, part: number) => `/${language}/match/interests/${part}`,
  experience: (language: Language, occupation: string) =>
    `/${language}/match/experience/${occupation.replace('occupation/', '')}`,
  experienceRemoval: (language: Language, occupation: string) =>
    `${profilePaths.experience(language, occupation)}/removal`,
  result: (language: Language) => `/${language}/match/result`,
  weights: (language: Language) => `/${language}/match/weights`,
  path: (language: Language) => `/${language}/match/path`,
  download: (language: Language) => `/${language}/match/profile.json`,
  removal: (language: Language) => `/${language}/match/removal`,
  /** Decides whether the browser's answers go into the account. */
  keeping: (language: Language) => `/${language}/match/keeping`,
}

/** The step after this one, or the result after the last. */
export function pathAfter(language: Language, step: StepName): string {
  const next = stepNames[stepNames.indexOf(step) + 1]
  return next === undefined ? profilePaths.result(language) : profilePaths.step(language, next)
}
