import { z } from 'zod'

import { isDay } from '../../../shared/time/day.ts'
import {
  accessibilityKinds,
  cefrLevels,
  educationLevels,
  fundings,
  modes,
  opportunityKinds,
  purposes,
  schedules,
  settings,
  targetGroups,
} from '../opportunity/opportunity-words.ts'

const languageCode = z.string().regex(/^[a-z]{2,3}$/)
const shortText = z.string().trim().min(1).max(300)
const longText = z.string().trim().min(1).max(10_000)
const day = z.string().refine(isDay)
const skillId = z.string().regex(/^skill\/[0-9a-f-]{36}$/)
const wholeNumber = z.int().positive().max(100_000)

/** An offer as a provider's file states it: the format of `starter/offers.jsonl`. null and absent mean unknown. */
export const offerRecordSchema = z.strictObject({
  id: z.string().trim().min(1).max(200),
  /** The provider's own id of the organisation. */
  provider: z.string().trim().min(1).max(200),
  kind: z.enum(opportunityKinds).default('course'),
  setting: z.enum(settings).nullable().default(null),
  purposes: z.array(z.enum(purposes)).default([]),
  title: z.record(languageCode, shortText).refine((texts) => Object.keys(texts).length > 0),
  summary: z.record(languageCode, longText).default({}),
  outcomes: z.array(z.record(languageCode, z.string().trim().min(1).max(500))).max(50).default([]),
  skills: z.array(skillId).max(100).default([]),
  requires: z.array(skillId).max(100).default([]),
  isced_f: z.string().regex(/^\d{4}$/).nullable().default(null),
  eqf: z.int().min(1).max(8).nullable().default(null),
  entry: z
    .strictObject({
      education: z.enum(educationLevels).nullable().default(null),
      language_level: z.record(languageCode, z.enum(cefrLevels)).default({}),
      note: z.record(languageCode, z.string().trim().min(1).max(1000)).nullable().default(null),
    })
    .default({ education: null, language_level: {}, note: null }),
  languages: z.array(languageCode).default([]),
  mode: z.enum(modes).nullable().default(null),
  schedule: z.enum(schedules).nullable().default(null),
  hours: wholeNumber.nullable().default(null),
  weeks: wholeNumber.nullable().default(null),
  price_eur: z.number().min(0).max(1_000_000).nullable().default(null),
  funding: z.enum(fundings).nullable().default(null),
  municipality: z.string().nullable().default(null),
  /** Name of a place in Latvian; null when online or unknown. */
  place: z.string().nullable().default(null),
  seats: z
    .strictObject({
      min: z.int().min(0).max(100_000).nullable().default(null),
      max: z.int().min(0).max(100_000).nullable().default(null),
      free: z.int().min(0).max(100_000).nullable().default(null),
    })
    .nullable()
    .default(null),
  starts_on: day.nullable().default(null),
  apply_by: day.nullable().default(null),
  /** Days from the set-up; for the demonstration only. */
  starts_in_days: z.int().nullable().default(null),
  apply_by_days: z.int().nullable().default(null),
  /** null is unknown, an empty list says that nothing is provided. */
  accessibility: z.array(z.enum(accessibilityKinds)).nullable().default(null),
  target_groups: z.array(z.enum(targetGroups)).default([]),
  homepage: z.url({ protocol: /^https?$/ }).max(500).nullable().default(null),
})

export type OfferRecord = z.infer<typeof offerRecordSchema>
