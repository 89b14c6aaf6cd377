import { z } from '@hono/zod-openapi'

import { localisedSchema } from '../../../shared/web/list-answer.ts'
import { runCauses } from './run-queries.ts'

const run = z.int().min(1)
const day = z.iso.date()

/** Where a record of an offer came from, as programs get it. */
export const offerOriginSchema = z
  .object({
    opportunityId: z.string(),
    recordId: z.string().openapi({ description: 'The record’s own id in its source.' }),
    organisationId: z.string(),
    organisationName: localisedSchema,
    publisherId: z
      .string()
      .nullable()
      .openapi({ description: 'Whose feed it came by; null for a single file.' }),
    publisherName: localisedSchema.nullable(),
    cause: z
      .enum(runCauses)
      .openapi({ description: 'Fetched from an address, handed in, imported once, or written in Laipa.' }),
    document: z.string().openapi({ description: 'Name of the file, or host and path of the address.' }),
    demonstration: z.boolean(),
    firstSeen: day,
    lastSeen: day.openapi({ description: 'The day the source last stated it.' }),
    unconfirmedSince: day.nullable(),
    seenInRun: run,
    changedInRun: z
      .record(z.string(), run)
      .openapi({ description: 'Fields that have changed since, with the run in which they did.' }),
    derived: z.record(z.string(), z.string()).openapi({
      description: 'Fields whose value is not the source’s: `from-place`, `confirmed` by a person.',
    }),
  })
  .openapi('OfferOrigin')
