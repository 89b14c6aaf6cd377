import type { Localised } from '../../../../shared/i18n/localised.ts'
import { localised } from '../../../../shared/i18n/localised-text.ts'
import type { Municipality, Organisation, Place } from '../../../organisations/index.ts'
import type { Field, LabelledConcept } from '../../../vocabulary/index.ts'
import type { OfferRecord } from '../../offer/offer-record.ts'
import type { Opportunity } from '../../opportunity/opportunity.ts'

export interface PreviewParts {
  readonly id: string
  readonly record: OfferRecord
  readonly organisation: Organisation
  readonly places: readonly Place[]
  readonly municipalities: readonly Municipality[]
  readonly fields: readonly Field[]
  readonly skills: readonly LabelledConcept[]
}

/** The opportunity that publishing the text would make, without writing anything. */
export function previewOpportunity(parts: PreviewParts): Opportunity {
  const { id, record, organisation } = parts
  const place = parts.places.find(
    ({ name, municipalityId }) => name['lv']?.text === record.place && municipalityId === record.municipality,
  )
  const municipality = parts.municipalities.find((one) => one.id === record.municipality)
  const field = parts.fields.find(({ code }) => code === record.isced_f)
  const { seats, entry } = record
  return {
    id,
    specificationId: id,
    kind: record.kind,
    title: official(record.title),
    summary: official(record.summary),
    outcomes: record.outcomes.map(official),
    purposes: record.purposes,
    languages: record.languages,
    mode: record.mode,
    schedule: record.schedule,
    hours: record.hours,
    weeks: record.weeks,
    priceEur: record.price_eur,
    funding: record.funding,
    municipalityId: record.municipality,
    municipalityName: municipality?.name ?? null,
    placeName: place?.name ?? null,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    startsOn: record.starts_on,
    applyBy: record.apply_by,
    seatsFree: null,
    admission: null,
    seatsMin: seats?.min ?? null,
    seatsMax: seats?.max ?? null,
    organisationId: organisation.id,
    organisationName: organisation.name,
    organisationHomepage: organisation.homepage,
    organisationEmail: organisation.email,
    organisationPhone: organisation.phone,
    demonstration: organisation.demonstration,
    unconfirmedSince: null,
    setting: record.setting,
    fieldCode: record.isced_f,
    fieldLabel: field?.label ?? null,
    eqf: record.eqf,
    entryEducation: entry.education,
    entryLanguages: entry.language_level,
    entryNote: official(entry.note ?? {}),
    accessibility: record.accessibility,
    targetGroups: record.target_groups,
    homepage: record.homepage,
    status: 'published',
    taught: record.skills.flatMap((skill) => parts.skills.find((one) => one.id === skill) ?? []),
    required: [],
  }
}

function official(texts: Readonly<Record<string, string>>): Localised {
  return localised(texts, 'official')
}
