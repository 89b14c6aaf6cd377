import fc from 'fast-check'

import type { Opportunity } from '../../app/modules/catalogue/opportunity/opportunity.ts'
import {
  fundings,
  modes,
  opportunityKinds,
  purposes,
  schedules,
} from '../../app/modules/catalogue/opportunity/opportunity-words.ts'
import type { Localised } from '../../app/shared/i18n/localised.ts'

/** An opportunity that says nothing but what it must: its title and its provider. */
export const blankOpportunity: Opportunity = {
  id: 'a000000000',
  specificationId: 'b000000000',
  kind: 'course',
  setting: null,
  title: own('Kurss'),
  summary: {},
  outcomes: [],
  purposes: [],
  targetGroups: [],
  taught: [],
  required: [],
  fieldCode: null,
  fieldLabel: null,
  eqf: null,
  entryEducation: null,
  entryLanguages: {},
  entryNote: {},
  languages: [],
  mode: null,
  schedule: null,
  hours: null,
  weeks: null,
  priceEur: null,
  funding: null,
  municipalityId: null,
  municipalityName: null,
  placeName: null,
  latitude: null,
  longitude: null,
  startsOn: null,
  applyBy: null,
  seatsMin: null,
  seatsMax: null,
  seatsFree: null,
  admission: null,
  accessibility: null,
  homepage: null,
  status: 'published',
  organisationId: 'c000000000',
  organisationName: own('Biedrība'),
  organisationHomepage: null,
  organisationEmail: null,
  organisationPhone: null,
  demonstration: false,
  unconfirmedSince: null,
}

function own(text: string): Localised {
  return { lv: { text, origin: 'official' } }
}

const words = fc.oneof(
  fc.constantFrom('Kurss', '</script><!--', 'ā"\\b', 'Обучение; для, всех', '𝔸'.repeat(400)),
  fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `a${text}`),
)
const text: fc.Arbitrary<Localised> = fc
  .dictionary(fc.constantFrom('lv', 'en', 'lt', 'ru', 'de', 'uk'), words, { minKeys: 1 })
  .map((texts) =>
    Object.fromEntries(
      Object.entries(texts).map(([language, text]) => [language, { text, origin: 'official' }]),
    ),
  )
const maybeText = fc.oneof(fc.constant({}), text)
const orNull = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null, freq: 4 })
const count = fc.nat({ max: 500 })
const day = fc.constantFrom('2026-10-24', '2026-10-25', '2026-11-24', '2027-03-27', '2027-03-28')
const skill = fc.record({ id: fc.uuid().map((uuid) => `skill/${uuid}`), label: text })

/** Opportunities of which much, little or nothing is known, in any of the languages. */
export const anyOpportunity: fc.Arbitrary<Opportunity> = fc
  .record({
    kind: fc.constantFrom(...opportunityKinds),
    title: text,
    summary: maybeText,
    outcomes: fc.array(text, { maxLength: 3 }),
    purposes: fc.subarray([...purposes]),
    taught: fc.array(skill, { maxLength: 3 }),
    field: orNull(fc.record({ fieldCode: fc.constantFrom('06', '071', '0715'), fieldLabel: text })),
    eqf: orNull(fc.integer({ min: 1, max: 8 })),
    entryNote: maybeText,
    languages: fc.subarray(['lv', 'ru', 'en', 'ltg']),
    mode: orNull(fc.constantFrom(...modes)),
    schedule: orNull(fc.constantFrom(...schedules)),
    hours: orNull(count.map((hours) => hours + 1)),
    weeks: orNull(count.map((weeks) => weeks + 1)),
    priceEur: orNull(fc.constantFrom(0, 12.5, 400)),
    funding: orNull(fc.constantFrom(...fundings)),
    municipalityName: orNull(text),
    place: orNull(
      fc.record({ placeName: text, latitude: fc.constant(56.51), longitude: fc.constant(27.34) }),
    ),
    startsOn: orNull(day),
    applyBy: orNull(day),
    seatsMax: orNull(count),
    seatsFree: orNull(count),
    admission: fc.constant(null),
    status: fc.constantFrom('published', 'cancelled', 'archived'),
    organisationName: text,
    organisationHomepage: orNull(fc.constant('https://biedriba.example/')),
    organisationEmail: orNull(fc.constant('info@biedriba.example')),
  })
  .map(({ field, place, ...stated }) => ({ ...blankOpportunity, ...stated, ...field, ...place }))
