import { z } from 'zod'

import { isLanguageCode } from '../../../shared/i18n/language-code.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { isStorable } from '../../../shared/import/storable.ts'

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

// A rule of our own names the code of its fault as its message.
const webAddress = z.url({ protocol: /^https?$/ }).max(500)
const text = (longest: number) => z.string().trim().min(1).max(longest).refine(isStorable, 'unstorable')
const languageCode = z.string().refine(isLanguageCode, 'not-a-language')

/** An organisation as a file states it; `id` is the source's own. */
export const organisationRecordSchema = z.strictObject({
  id: text(200),
  type: z.enum(organisationKinds),
  municipality: text(20).nullable().default(null),
  /** Name of a place in Latvian. */
  place: text(200).nullable().default(null),
  name: z.record(languageCode, text(300)).refine((names) => Object.keys(names).length > 0, 'required'),
  homepage: webAddress.nullable().default(null),
  email: z.email().max(254).nullable().default(null),
  phone: text(40).nullable().default(null),
})

export type OrganisationRecord = z.infer<typeof organisationRecordSchema>
