import fc from 'fast-check'

import type {
  LocationRow,
  OpportunityRow,
  OrganisationRow,
  SkillRow,
  SpecificationRow,
} from '../../app/modules/catalogue/loq/loq-row-queries.ts'
import {
  cefrLevels,
  educationLevels,
  fundings,
  modes,
  opportunityKinds,
  schedules,
  settings,
  targetGroups,
} from '../../app/modules/catalogue/opportunity/opportunity-words.ts'
import type { Localised } from '../../app/shared/i18n/localised.ts'

/** An offer with its specification and provider, as the database might hold them. */
export interface LoqRows {
  readonly opportunity: OpportunityRow
  readonly specification: SpecificationRow
  readonly organisation: OrganisationRow
}

/** Nothing is known but what the tables demand. */
export const unknownRows: LoqRows = {
  opportunity: {
    id: 'a000000000',
    specificationId: 'b000000000',
    organisationId: 'c000000000',
    status: 'published',
    kind: 'course',
    title: { lv: { text: 'Kurss', origin: 'official' } },
    summary: {},
    mode: null,
    schedule: null,
    weeks: null,
    priceEur: null,
    funding: null,
    startsOn: null,
    applyBy: null,
    homepage: null,
    demonstration: false,
    changedAt: new Date('2026-11-24T10:00:00Z'),
    municipalityId: null,
    municipalityName: null,
    placeName: null,
    latitude: null,
    longitude: null,
  },
  specification: {
    id: 'b000000000',
    title: { lv: { text: 'Kurss', origin: 'official' } },
    summary: {},
    setting: null,
    outcomes: [],
    fieldCode: null,
    fieldLabel: null,
    eqf: null,
    entryEducation: null,
    entryLanguages: {},
    entryNote: {},
    hours: null,
    targetGroups: [],
    languages: [],
    taught: [],
    required: [],
  },
  organisation: {
    id: 'c000000000',
    name: { lv: { text: 'Skola', origin: 'official' } },
    homepage: null,
    email: null,
    phone: null,
    municipalityId: null,
    municipalityName: null,
    placeName: null,
    latitude: null,
    longitude: null,
  },
}

// Any script and any character that PostgreSQL stores, with those that files have to escape.
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.constantFrom(
      '"',
      '\\',
      'a\nb\r\tc',
      '<b>&amp;</b>',
      ']]>',
      '\u000b\u007f\u0085',
      '\u202e',
      '🛠️',
      "'",
      '@lv .',
    ),
  )
  .filter((one) => !/\p{Surrogate}|\0/u.test(one))
// Indonesian is here because `id` is also a word of JSON-LD.
const texts = (minKeys: number): fc.Arbitrary<Localised> =>
  fc
    .dictionary(fc.constantFrom('lv', 'en', 'ru', 'ltg', 'id', 'sh'), text, {
      minKeys,
      maxKeys: 4,
      noNullPrototype: true,
    })
    .map((known) =>
      Object.fromEntries(
        Object.entries(known).map(([code, one]) => [code, { text: one, origin: 'official' }]),
      ),
    )
const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { freq: 3 })
const id = fc.stringMatching(/^[0-9a-z]{10}$/)
const day = fc.constantFrom('2026-10-25', '2027-03-28', '2026-12-31', '0999-01-01', '9999-12-31')
const address = orNull(
  fc.constantFrom('https://skola.example/a?b=c&d=é#e', "http://10.0.0.1:8080/'()", 'HTTPS://X.LV/'),
)

const location: fc.Arbitrary<LocationRow> = fc.record({
  municipalityId: orNull(fc.constantFrom('LV-REZ', 'LV-RIX')),
  municipalityName: orNull(texts(1)),
  placeName: orNull(texts(1)),
  latitude: orNull(fc.double({ min: -90, max: 90, noNaN: true })),
  longitude: orNull(fc.double({ min: -180, max: 180, noNaN: true })),
})

const skill: fc.Arbitrary<SkillRow> = fc.record({
  id: fc.uuid().map((uuid) => `skill/${uuid}`),
  label: texts(1),
  kind: fc.constantFrom('competence', 'knowledge'),
  reuse: orNull(fc.constantFrom('transversal', 'cross-sector', 'sector-specific', 'occupation-specific')),
})
const skills = fc.uniqueArray(skill, { selector: (one) => one.id, maxLength: 3 })

const specification = fc.record({
  summary: texts(0),
  setting: orNull(fc.constantFrom(...settings)),
  outcomes: fc.array(texts(0), { maxLength: 3 }),
  fieldCode: orNull(fc.constantFrom('0611', '0715')),
  fieldLabel: orNull(texts(0)),
  eqf: orNull(fc.integer({ min: 1, max: 8 })),
  entryEducation: orNull(fc.constantFrom(...educationLevels)),
  entryLanguages: fc.dictionary(fc.constantFrom('lv', 'de'), fc.constantFrom(...cefrLevels)),
  entryNote: texts(0),
  hours: orNull(fc.integer({ min: 1, max: 100_000 })),
  targetGroups: fc.subarray([...targetGroups]),
  languages: fc.subarray(['lv', 'ltg', 'zh', 'sh']),
  taught: skills,
  required: skills,
})

const opportunity = fc.record({
  status: fc.constantFrom('published', 'cancelled', 'withdrawn'),
  kind: fc.constantFrom(...opportunityKinds),
  mode: orNull(fc.constantFrom(...modes)),
  schedule: orNull(fc.constantFrom(...schedules)),
  weeks: orNull(fc.integer({ min: 1, max: 100_000 })),
  priceEur: orNull(fc.integer({ min: 0, max: 100_000_000 }).map((cents) => cents / 100)),
  funding: orNull(fc.constantFrom(...fundings)),
  startsOn: orNull(day),
  applyBy: orNull(day),
  homepage: address,
  demonstration: fc.boolean(),
  changedAt: fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
})

const organisation = fc.record({
  name: texts(1),
  homepage: address,
  email: orNull(fc.constantFrom('a@skola.example', "o'neil+kurss@skola.example")),
  phone: orNull(fc.constantFrom('+371 646 00000', '<112>')),
})

/** Offers of every kind, with anything unknown and any text. */
export const loqRows: fc.Arbitrary<LoqRows> = fc
  .record({
    ids: fc.uniqueArray(id, { minLength: 3, maxLength: 3 }),
    title: texts(1),
    opportunity,
    specification,
    organisation,
    at: location,
    home: location,
  })
  .map(({ ids: [own = '', specificationId = '', organisationId = ''], title, at, home, ...rows }) => ({
    opportunity: {
      ...rows.opportunity,
      ...at,
      id: own,
      specificationId,
      organisationId,
      title,
      summary: rows.specification.summary,
    },
    specification: { ...rows.specification, id: specificationId, title },
    organisation: { ...rows.organisation, ...home, id: organisationId },
  }))
