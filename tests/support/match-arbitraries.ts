import { cefrLevels, educationLevels, modes, purposes, schedules } from '../../app/modules/catalogue/index.ts'
import fc from 'fast-check'
import type { MatchProfile, Weights } from '../../app/modules/matching/ranking/match-profile.ts'
import { constraintKeys, digitalLevels } from '../../app/modules/matching/ranking/match-profile.ts'
import type {
  CandidateRow,
  MatchRows,
  NeedRow,
  OccupationRow,
} from '../../app/modules/matching/ranking/match-rows.ts'

/** For tests only: small regions and people, dense enough that ties, gaps and conflicts are common. */
export const today = '2026-11-24'

const skills = Array.from({ length: 9 }, (_, i) => `skill/${i}`)
const groups = ['7212', '7411', '5321', '2513']
const occupations = Array.from({ length: 6 }, (_, i) => `occupation/${i}`)
const fields = ['0715', '0714', '0722', '0913']
const languages = ['lv', 'ru', 'en']
const municipalities = ['LV-REZ', 'LV-DGV']
const needs = ['step-free', 'childcare']
const days = ['2026-11-01', '2026-11-24', '2026-12-01', '2027-03-01']

const someSkills = fc.subarray(skills, { maxLength: 5 })
const interest = fc.integer({ min: 10, max: 50 })
const riasec = fc.record({ R: interest, I: interest, A: interest, S: interest, E: interest, C: interest })
const level = fc.constantFrom(...cefrLevels)
const languageLevels = fc.dictionary(fc.constantFrom(...languages), level)
const coordinates = fc.constantFrom({ lat: 56.51, lon: 27.34 }, { lat: 55.88, lon: 26.53 })

function orNull<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(arbitrary, { nil: null, freq: 4 })
}

function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: 3 })
}

const candidate: fc.Arbitrary<CandidateRow> = fc
  .record({
    id: fc.stringMatching(/^[0-9a-z]{4}$/),
    specificationId: fc.constantFrom('a', 'b', 'c', 'd'),
    taught: someSkills,
    required: fc.subarray(skills, { maxLength: 3 }),
    fieldCode: orNull(fc.constantFrom(...fields)),
    purposes: fc.subarray([...purposes]),
    entryEducation: orNull(fc.constantFrom(...educationLevels)),
    entryLanguages: languageLevels,
    languages: fc.subarray(languages),
    mode: orNull(fc.constantFrom(...modes)),
    schedule: orNull(fc.constantFrom(...schedules)),
    hours: orNull(fc.integer({ min: 1, max: 60 })),
    weeks: fc.constant(null),
    priceEur: orNull(fc.integer({ min: 0, max: 400 })),
    municipalityId: orNull(fc.constantFrom(...municipalities)),
    place: orNull(coordinates),
    startsOn: orNull(fc.constantFrom(...days)),
    applyBy: orNull(fc.constantFrom(...days)),
    accessibility: orNull(fc.subarray(needs)),
    targetGroups: fc.constant([]),
    seatsFree: orNull(fc.integer({ min: 0, max: 2 })),
  })
  .map(({ place, ...row }) => ({ ...row, lat: place?.lat ?? null, lon: place?.lon ?? null }))

const occupation = (id: string): fc.Arbitrary<OccupationRow> =>
  fc.record({
    id: fc.constant(id),
    groupCode: fc.constantFrom(...groups),
    essential: fc.subarray(skills, { maxLength: 4 }),
    optional: fc.subarray(skills, { maxLength: 4 }),
    interests: orNull(riasec),
  })

const need = (groupCode: string): fc.Arbitrary<NeedRow> =>
  fc.record({
    groupCode: fc.constant(groupCode),
    index: fc.integer({ min: 0, max: 20 }).map((n) => n / 20),
    openingsPerYear: orNull(fc.integer({ min: 0, max: 90 })),
    namedShortBy: fc.subarray(municipalities),
    source: fc.constant('plan'),
    asOf: fc.constant('2026-01-01'),
    demonstration: fc.boolean(),
  })

export const regions: fc.Arbitrary<MatchRows> = fc.record({
  candidates: fc.uniqueArray(candidate, { selector: ({ id }) => id, maxLength: 25 }),
  occupations: fc.tuple(...occupations.map(occupation)),
  needs: fc.tuple(...groups.slice(0, 3).map(need)),
})

export const weights: fc.Arbitrary<Weights> = fc.record({
  interest: fc.integer({ min: 0, max: 10 }),
  ability: fc.integer({ min: 0, max: 10 }),
  need: fc.integer({ min: 0, max: 10 }),
})

const constraints = fc.record({
  languages: maybe(fc.subarray(languages)),
  schedule: maybe(fc.subarray([...schedules])),
  mode: maybe(fc.subarray([...modes])),
  maxPriceEur: maybe(fc.integer({ min: 0, max: 400 })),
  maxKm: maybe(fc.integer({ min: 0, max: 120 })),
  startBefore: maybe(fc.constantFrom(...days)),
  accessibility: maybe(fc.subarray(needs)),
  hard: maybe(fc.subarray([...constraintKeys])),
})

export const people: fc.Arbitrary<MatchProfile> = fc.record({
  interests: maybe(riasec),
  skills: maybe(someSkills),
  languages: maybe(languageLevels),
  education: maybe(fc.constantFrom(...educationLevels)),
  digital: maybe(fc.constantFrom(...digitalLevels)),
  goal: maybe(
    fc.oneof(
      fc.constantFrom(...occupations).map((occupation) => ({ occupation })),
      fc.constantFrom(...fields).map((field) => ({ field })),
      fc.constantFrom({ purpose: 'civic' } as const, { purpose: 'personal' } as const),
    ),
  ),
  fields: maybe(fc.subarray(['07', '071', ...fields], { maxLength: 2 })),
  place: maybe(
    fc
      .record({ coordinates, municipality: maybe(fc.constantFrom(...municipalities)) })
      .map(({ coordinates, municipality }) => ({ ...coordinates, municipality })),
  ),
  constraints: maybe(constraints),
  weights: maybe(weights),
  limit: fc.constantFrom(3, 100),
})
