import { z } from 'zod'

import { languages } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'

export const organisationKinds = [
  'university',
  'municipality',
  'vocational-institution',
  'adult-education-centre',
  'employer',
  'association',
  'state-body',
  'library',
] as const

export type OrganisationKind = (typeof organisationKinds)[number]

export interface Organisation {
  /** Ten characters from source and source id. */
  readonly id: string
  readonly kind: OrganisationKind
  readonly name: Localised
  readonly municipalityId: string | null
  readonly placeName: Localised | null
  readonly homepage: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly demonstration: boolean
}

const webAddress = z.url({ protocol: /^https?$/ }).max(500)

/** An organisation as a file states it; `id` is the source's own. */
export const organisationRecordSchema = z.strictObject({
  id: z.string().min(1).max(200),
  type: z.enum(organisationKinds),
  municipality: z.string().nullable(),
  /** Name of a place in Latvian. */
  place: z.string().nullable(),
  name: z.partialRecord(z.enum(languages), z.string().min(1).max(300)),
  homepage: webAddress.nullable().default(null),
  email: z.email().nullable().default(null),
  phone: z.string().max(40).nullable().default(null),
})

export type OrganisationRecord = z.infer<typeof organisationRecordSchema>
