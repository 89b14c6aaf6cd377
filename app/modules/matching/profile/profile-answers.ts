import { z } from 'zod'

import { cefrLevels, educationLevels, modes, schedules, accessibilityKinds } from '../../catalogue/index.ts'
import { constraintKeys } from '../ranking/match-profile.ts'

/** Where a skill was gained; each claimed skill keeps it. */
export const experienceKinds = ['work', 'learning', 'unpaid', 'civic'] as const
export type ExperienceKind = (typeof experienceKinds)[number]

const skillId = z.string().regex(/^skill\/[0-9a-f-]{36}$/)
const occupationId = z.string().regex(/^occupation\/[0-9a-f-]{36}$/)
const fieldCode = z.string().regex(/^\d{2,4}$/)
const languageCode = z.string().regex(/^[a-z]{2}$/)
const weight = z.number().min(0).max(10)

const experienceSchema = z.object({
  occupation: occupationId,
  kind: z.enum(experienceKinds),
  /** The ticked skills of the occupation, which has at most 340 in ESCO; the others the person does not claim. */
  skills: z.array(skillId).max(500),
})

const circumstancesSchema = z.object({
  place: z.string().max(60).optional(),
  maxKm: z.number().min(1).max(500).optional(),
  schedule: z.array(z.enum(schedules)).optional(),
  mode: z.array(z.enum(modes)).optional(),
  startBefore: z.iso.date().optional(),
  maxPriceEur: z.number().min(0).max(100_000).optional(),
  languages: z.array(languageCode).max(10).optional(),
  accessibility: z.array(z.enum(accessibilityKinds)).optional(),
  /** Looks after somebody: child care beside the learning is then asked for. */
  care: z.boolean().optional(),
  hard: z.array(z.enum(constraintKeys)).optional(),
})

const aimSchema = z.union([
  z.object({ occupation: occupationId }),
  z.object({ field: fieldCode }),
  z.object({ purpose: z.enum(['civic', 'personal']) }),
  z.object({ undecided: z.literal(true) }),
])

/** What somebody has answered so far; every part may be skipped, and an absent part was. */
export const answersSchema = z.object({
  /** Answers 1–5 by statement. */
  statements: z.record(z.string(), z.int().min(1).max(5)).optional(),
  /** At most all of ISCED-F, which has 220 codes. */
  fields: z.array(fieldCode).max(300).optional(),
  experience: z.array(experienceSchema).max(20).optional(),
  languages: z.record(languageCode, z.enum(cefrLevels)).optional(),
  education: z.enum(educationLevels).optional(),
  /** Self-check: 0 not yet, 1 with help, 2 alone. */
  digital: z.array(z.int().min(0).max(2)).max(10).optional(),
  circumstances: circumstancesSchema.optional(),
  aim: aimSchema.optional(),
  weights: z.object({ interest: weight, ability: weight, need: weight }).optional(),
})

export type Answers = z.infer<typeof answersSchema>
export type Experience = z.infer<typeof experienceSchema>
export type Circumstances = z.infer<typeof circumstancesSchema>
export type Aim = z.infer<typeof aimSchema>

/** A change of some parts; `null` takes a part back. */
export type AnswersChange = { readonly [Part in keyof Answers]?: Answers[Part] | null }

export function changeAnswers(answers: Answers, change: AnswersChange): Answers {
  const kept = Object.entries({ ...answers, ...change }).filter(
    ([, value]) => value !== null && value !== undefined,
  )
  return answersSchema.parse(Object.fromEntries(kept))
}
