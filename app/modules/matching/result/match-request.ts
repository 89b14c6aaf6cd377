import { z } from '@hono/zod-openapi'

import { accessibilityKinds, cefrLevels, educationLevels, modes, schedules } from '../../catalogue/index.ts'
import type { Municipality, Place } from '../../organisations/index.ts'
import { languages } from '../../../shared/i18n/language.ts'
import { constraintKeys, digitalLevels, type MatchProfile } from '../ranking/match-profile.ts'

/** The full ESCO address is accepted beside the short id. */
const conceptId = (kind: 'skill' | 'occupation') =>
  z
    .string()
    .max(120)
    .transform((id) => id.replace(/^https?:\/\/data\.europa\.eu\/esco\//, ''))
    .pipe(z.string().regex(new RegExp(`^${kind}/[0-9a-f-]{36}$`)))

const sumOfTen = z.number().min(10).max(50)
const weight = z.number().min(0).max(1000)
const languageCode = z.string().regex(/^[a-z]{2}$/)
const fieldCode = z.string().regex(/^\d{2,4}$/)

const constraintsSchema = z.strictObject({
  languages: z.array(languageCode).max(20).optional(),
  schedule: z.array(z.enum(schedules)).optional(),
  mode: z.array(z.enum(modes)).optional(),
  maxPriceEur: z.number().min(0).max(1_000_000).optional(),
  maxKm: z.number().min(0).max(20_000).optional(),
  startBefore: z.iso.date().optional(),
  accessibility: z.array(z.enum(accessibilityKinds)).optional(),
  hard: z.array(z.enum(constraintKeys)).optional(),
})

/** What a program sends to the match: the guided profile as JSON. Unknown keys are refused. */
export const matchRequestSchema = z
  .strictObject({
    language: z.enum(languages).optional().openapi({ description: 'Language of the texts in the answer.' }),
    interests: z
      .strictObject({ R: sumOfTen, I: sumOfTen, A: sumOfTen, S: sumOfTen, E: sumOfTen, C: sumOfTen })
      .optional()
      .openapi({ description: 'Sums of ten answers of 1–5 for each type; sums of five are doubled.' }),
    skills: z.array(conceptId('skill')).max(2000).optional(),
    languages: z.record(languageCode, z.enum(cefrLevels)).optional(),
    education: z.enum(educationLevels).optional(),
    digital: z.enum(digitalLevels).optional(),
    goal: z
      .union([
        z.strictObject({ occupation: conceptId('occupation') }),
        z.strictObject({ field: fieldCode }),
        z.strictObject({ purpose: z.enum(['civic', 'personal']) }),
      ])
      .optional(),
    fields: z.array(fieldCode).max(100).optional(),
    place: z
      .union([z.strictObject({ municipality: z.string().max(20) }), z.strictObject({ geonameid: z.int() })])
      .optional(),
    constraints: constraintsSchema.optional(),
    weights: z.strictObject({ interest: weight, ability: weight, need: weight }).optional(),
    limit: z.int().min(1).max(100).optional(),
  })
  .openapi('MatchRequest', {
    example: {
      language: 'lv',
      interests: { R: 44, I: 28, A: 18, S: 22, E: 20, C: 30 },
      skills: ['skill/2fcd95a4-1f9a-41cf-95a9-4701bde476b4'],
      languages: { lv: 'C2', en: 'B1' },
      education: 'secondary',
      goal: { occupation: 'occupation/7aedaa07-3884-4c5b-88f9-80997b2aa54b' },
      place: { municipality: 'LV-DGV' },
      constraints: { maxPriceEur: 100, maxKm: 50, hard: ['maxPriceEur'] },
      limit: 5,
    },
  })

export type MatchRequest = z.infer<typeof matchRequestSchema>

/** Where somebody is: a place itself, or the centre of a municipality. `unknown` when the region has no such place. */
export function placeOfRequest(
  { place }: MatchRequest,
  places: readonly Place[],
  municipalities: readonly Municipality[],
): Place | undefined | 'unknown' {
  if (place === undefined) return undefined
  if ('geonameid' in place)
    return places.find((candidate) => candidate.geonameid === place.geonameid) ?? 'unknown'
  const municipality = municipalities.find((candidate) => candidate.id === place.municipality)
  const centre = places.find((candidate) => candidate.id === municipality?.centrePlaceId)
  return municipality && centre ? { ...centre, municipalityId: municipality.id } : 'unknown'
}

export function matchProfileOfRequest(request: MatchRequest, place: Place | undefined): MatchProfile {
  const { language: _language, place: _place, ...profile } = request
  return {
    ...profile,
    place: place && { lat: place.latitude, lon: place.longitude, municipality: place.municipalityId },
  }
}
