import { z } from '@hono/zod-openapi'

import { localisedSchema } from '../../../shared/web/list-answer.ts'
import { offerOriginSchema } from '../feed/origin-schema.ts'
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
} from './opportunity-words.ts'

const skill = z.object({
  id: z.string().openapi({ example: 'skill/2fcd95a4-1f9a-41cf-95a9-4701bde476b4' }),
  label: localisedSchema,
})
const day = z.iso.date()
const count = z.int().min(0)

/** An opportunity as programs get it; null is unknown. */
export const opportunitySchema = z
  .object({
    id: z.string(),
    specificationId: z.string(),
    kind: z.enum(opportunityKinds),
    setting: z.enum(settings).nullable(),
    title: localisedSchema,
    summary: localisedSchema,
    outcomes: z.array(localisedSchema).readonly(),
    purposes: z.array(z.enum(purposes)).readonly(),
    targetGroups: z.array(z.enum(targetGroups)).readonly(),
    taught: z.array(skill).readonly(),
    required: z.array(skill).readonly(),
    fieldCode: z.string().nullable(),
    fieldLabel: localisedSchema.nullable(),
    eqf: z.int().min(1).max(8).nullable(),
    entryEducation: z.enum(educationLevels).nullable(),
    entryLanguages: z.record(z.string(), z.enum(cefrLevels)),
    entryNote: localisedSchema,
    languages: z.array(z.string()).readonly(),
    mode: z.enum(modes).nullable(),
    schedule: z.enum(schedules).nullable(),
    hours: count.nullable(),
    weeks: count.nullable(),
    priceEur: z.number().min(0).nullable(),
    funding: z.enum(fundings).nullable(),
    municipalityId: z.string().nullable(),
    municipalityName: localisedSchema.nullable(),
    placeName: localisedSchema.nullable(),
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
    startsOn: day.nullable(),
    applyBy: day.nullable(),
    seatsMin: count.nullable(),
    seatsMax: count.nullable(),
    seatsFree: count.nullable(),
    admission: z
      .object({
        phase: z.enum(['announced', 'open', 'closed']),
        byDraw: z.boolean(),
        opensAt: z.iso.datetime(),
        closesAt: z.iso.datetime(),
        seats: count,
        free: count,
        waiting: count,
        nextOpensAt: z.iso.datetime().nullable(),
        nextClosesAt: z.iso.datetime().nullable(),
      })
      .nullable()
      .openapi({
        description: 'The intake that runs, or the next one; null where one applies with the provider.',
      }),
    accessibility: z.array(z.enum(accessibilityKinds)).readonly().nullable(),
    homepage: z.string().nullable(),
    status: z.enum(['published', 'cancelled', 'archived', 'withdrawn']),
    organisationId: z.string(),
    organisationName: localisedSchema,
    organisationHomepage: z.string().nullable(),
    organisationEmail: z.string().nullable(),
    organisationPhone: z.string().nullable(),
    demonstration: z.boolean(),
    unconfirmedSince: day
      .nullable()
      .openapi({ description: 'The day its source last stated it, when that is too long ago to rely on.' }),
  })
  .openapi('Opportunity')

/** What a card shows: enough to choose by. */
export const opportunityCardSchema = opportunitySchema
  .pick({
    id: true,
    kind: true,
    title: true,
    summary: true,
    purposes: true,
    languages: true,
    mode: true,
    schedule: true,
    hours: true,
    weeks: true,
    priceEur: true,
    funding: true,
    municipalityId: true,
    municipalityName: true,
    placeName: true,
    latitude: true,
    longitude: true,
    startsOn: true,
    applyBy: true,
    seatsFree: true,
    admission: true,
    organisationId: true,
    organisationName: true,
    demonstration: true,
    unconfirmedSince: true,
  })
  .openapi('OpportunityCard')

/** In a list also how it was found. */
export const foundOpportunitySchema = opportunitySchema
  .extend({
    km: z.number().nullable(),
    through: skill
      .optional()
      .openapi({ description: 'The concept by which it was found, when not by the words.' }),
  })
  .openapi('FoundOpportunity')

/** Alone also where it came from: one entry for each record that is shown as it. */
export const soleOpportunitySchema = opportunitySchema
  .extend({ sources: z.array(offerOriginSchema).readonly() })
  .openapi('SoleOpportunity')
