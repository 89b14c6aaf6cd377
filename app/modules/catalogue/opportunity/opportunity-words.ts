/** The closed lists of words that a learning specification and an opportunity are described with. */

export const opportunityKinds = [
  'course',
  'short-learning-programme',
  'class',
  'mentoring',
  'apprenticeship',
  'internship',
  'study-visit',
  'volunteering',
] as const
export type OpportunityKind = (typeof opportunityKinds)[number]

export const settings = ['formal', 'non-formal'] as const
export type Setting = (typeof settings)[number]

export const purposes = ['work', 'civic', 'personal'] as const
export type Purpose = (typeof purposes)[number]

export const modes = ['in-person', 'online', 'blended'] as const
export type Mode = (typeof modes)[number]

export const schedules = ['daytime', 'evening', 'weekend', 'full-time', 'self-paced'] as const
export type Schedule = (typeof schedules)[number]

export const fundings = ['state', 'esf', 'municipality', 'employer'] as const
export type Funding = (typeof fundings)[number]

/** Earlier education that entry asks for, lowest first; vocational counts beside secondary. */
export const educationLevels = ['none', 'basic', 'vocational', 'secondary', 'higher'] as const
export type EducationLevel = (typeof educationLevels)[number]

/** Levels of the Common European Framework of Reference for Languages, lowest first. */
export const cefrLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const
export type CefrLevel = (typeof cefrLevels)[number]

export const accessibilityKinds = [
  'step-free',
  'online-recording',
  'transport-refund',
  'childcare',
  'easy-to-read',
  'hearing-loop',
  'sign-language',
] as const
export type AccessibilityKind = (typeof accessibilityKinds)[number]

export const targetGroups = [
  'rural',
  'employed',
  'jobseekers',
  'entrepreneurs',
  'seniors',
  'coordinators',
  'young-parents',
  'low-basic-skills',
  'migrants',
  'educators',
  'disability',
] as const
export type TargetGroup = (typeof targetGroups)[number]
