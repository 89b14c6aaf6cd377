import { z } from 'zod'

import { isLanguageCode } from '../../../shared/i18n/language-code.ts'
import { isStorable } from '../../../shared/import/storable.ts'
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

/** Skills may be given with ESCO's full address or without. */
const escoAddress = /^https?:\/\/data\.europa\.eu\/esco\//

// A rule of our own names the code of its fault as its message.
const text = (longest: number) => z.string().trim().min(1).max(longest).refine(isStorable, 'unstorable')
const languageCode = z.string().refine(isLanguageCode, 'not-a-language')
const texts = (longest: number) => z.record(languageCode, text(longest))
const day = z.string().refine(isDay, 'not-a-day')
const skillId = z
  .string()
  .overwrite((id) => id.trim().replace(escoAddress, '').toLowerCase())
  .refine((id) => /^skill\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id), 'not-a-skill-id')
const skillIds = z.array(skillId).max(100).default([])
const amount = z.int().min(1).max(100_000).nullable().default(null)
const seats = z.int().min(0).max(100_000).nullable().default(null)
const offsetInDays = z.int().min(-3650).max(3650).nullable().default(null)
const fieldCode = z.string().refine((code) => /^\d{4}$/.test(code), 'not-a-field-code')
const wholeCents = (price: number) => Math.abs(price * 100 - Math.round(price * 100)) < 1e-6

/** An offer as a provider's file states it: the format of `starter/offers.jsonl`. null and absent mean unknown. */
export const offerRecordSchema = z.strictObject({
  id: text(200),
  /** The provider's own id of the organisation. */
  provider: text(200),
  kind: z.enum(opportunityKinds).default('course'),
  setting: z.enum(settings).nullable().default(null),
  purposes: z.array(z.enum(purposes)).default([]),
  title: texts(300).refine((titles) => Object.keys(titles).length > 0, 'required'),
  summary: texts(20_000).default({}),
  outcomes: z.array(texts(500)).max(50).default([]),
  skills: skillIds,
  requires: skillIds,
  isced_f: fieldCode.nullable().default(null),
  eqf: z.int().min(1).max(8).nullable().default(null),
  entry: z
    .strictObject({
      education: z.enum(educationLevels).nullable().default(null),
      language_level: z.record(languageCode, z.enum(cefrLevels)).default({}),
      note: texts(1000).nullable().default(null),
    })
    .default({ education: null, language_level: {}, note: null }),
  languages: z.array(languageCode).max(20).default([]),
  mode: z.enum(modes).nullable().default(null),
  schedule: z.enum(schedules).nullable().default(null),
  hours: amount,
  weeks: amount,
  price_eur: z.number().min(0).max(1_000_000).refine(wholeCents, 'too-precise').nullable().default(null),
  funding: z.enum(fundings).nullable().default(null),
  municipality: text(20).nullable().default(null),
  /** Name of a place in Latvian; null when online or unknown. */
  place: text(200).nullable().default(null),
  seats: z.strictObject({ min: seats, max: seats, free: seats }).nullable().default(null),
  starts_on: day.nullable().default(null),
  apply_by: day.nullable().default(null),
  /** Days from the set-up, instead of a day; the demonstration's dates move on by them. */
  starts_in_days: offsetInDays,
  apply_by_days: offsetInDays,
  /** null is unknown, an empty list says that nothing is provided. */
  accessibility: z.array(z.enum(accessibilityKinds)).nullable().default(null),
  target_groups: z.array(z.enum(targetGroups)).default([]),
  homepage: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable()
    .default(null),
})

export type OfferRecord = z.infer<typeof offerRecordSchema>
