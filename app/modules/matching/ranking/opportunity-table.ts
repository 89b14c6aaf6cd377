import type { Mode, Schedule } from '../../catalogue/index.ts'
import { dayNumber } from './day-number.ts'
import type { CandidateRow } from './match-rows.ts'
import { byCodeUnit, distinctValues } from './numbered.ts'

/** Every opportunity in the order of its id. Columns of numbers point into the short lists beside them. */
export interface OpportunityTable {
  readonly ids: readonly string[]
  readonly specification: Int32Array
  readonly languageSet: Int32Array
  readonly languageSets: readonly (readonly string[])[]
  readonly accessibilitySet: Int32Array
  readonly accessibilitySets: readonly (readonly string[] | null)[]
  readonly form: Int32Array
  readonly forms: readonly Form[]
  /** -1 when unknown. */
  readonly place: Int32Array
  readonly places: readonly Coordinates[]
  /** NaN when unknown. */
  readonly priceEur: Float64Array
  readonly hours: Float64Array
  readonly startsOn: Int32Array
  readonly applyBy: Int32Array
  /** -1 when unknown. */
  readonly seatsFree: Int32Array
}

export interface Form {
  readonly mode: Mode | null
  readonly schedule: Schedule | null
}

export interface Coordinates {
  readonly lat: number
  readonly lon: number
}

/** `rows` in the order of their ids, each with the number of its specification. */
export function opportunityTable(rows: readonly CandidateRow[], specification: Int32Array): OpportunityTable {
  const languageSets = distinctValues<readonly string[]>((set) => set.join(' '))
  const accessibilitySets = distinctValues<readonly string[] | null>((set) => set?.join(' ') ?? 'unknown?')
  const forms = distinctValues<Form>(({ mode, schedule }) => `${mode} ${schedule}`)
  const places = distinctValues<Coordinates>(({ lat, lon }) => `${lat} ${lon}`)
  return {
    ids: rows.map((row) => row.id),
    specification,
    languageSet: Int32Array.from(rows, (row) => languageSets.add(sortedNames(row.languages))),
    languageSets: languageSets.values,
    accessibilitySet: Int32Array.from(rows, ({ accessibility }) =>
      accessibilitySets.add(accessibility && sortedNames(accessibility)),
    ),
    accessibilitySets: accessibilitySets.values,
    form: Int32Array.from(rows, ({ mode, schedule }) => forms.add({ mode, schedule })),
    forms: forms.values,
    place: Int32Array.from(rows, ({ lat, lon }) =>
      lat === null || lon === null ? -1 : places.add({ lat, lon }),
    ),
    places: places.values,
    priceEur: Float64Array.from(rows, (row) => row.priceEur ?? Number.NaN),
    hours: Float64Array.from(rows, (row) => row.hours ?? Number.NaN),
    startsOn: Int32Array.from(rows, (row) => dayNumber(row.startsOn)),
    applyBy: Int32Array.from(rows, (row) => dayNumber(row.applyBy)),
    seatsFree: Int32Array.from(rows, (row) => row.seatsFree ?? -1),
  }
}

function sortedNames(names: readonly string[]): string[] {
  return [...new Set(names)].sort(byCodeUnit)
}
