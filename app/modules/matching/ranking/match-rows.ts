import type { CefrLevel, EducationLevel, Mode, Purpose, Schedule } from '../../catalogue/index.ts'
import type { InterestProfile } from '../../vocabulary/index.ts'

/** One opportunity with what its specification says, as the catalogue holds it. */
export interface CandidateRow {
  readonly id: string
  readonly specificationId: string
  readonly taught: readonly string[]
  readonly required: readonly string[]
  /** ISCED-F, four digits. */
  readonly fieldCode: string | null
  readonly purposes: readonly Purpose[]
  readonly entryEducation: EducationLevel | null
  readonly entryLanguages: Readonly<Partial<Record<string, CefrLevel>>>
  readonly languages: readonly string[]
  readonly mode: Mode | null
  readonly schedule: Schedule | null
  readonly hours: number | null
  readonly weeks: number | null
  readonly priceEur: number | null
  readonly municipalityId: string | null
  readonly lat: number | null
  readonly lon: number | null
  /** Days are YYYY-MM-DD. */
  readonly startsOn: string | null
  readonly applyBy: string | null
  /** null is unknown, an empty list is a statement that nothing is offered. */
  readonly accessibility: readonly string[] | null
  readonly targetGroups: readonly string[]
  readonly seatsFree: number | null
}

export interface OccupationRow {
  readonly id: string
  /** ISCO-08. */
  readonly groupCode: string
  readonly essential: readonly string[]
  readonly optional: readonly string[]
  readonly interests: InterestProfile | null
}

/** A published figure of how much the region needs a group of occupations. */
export interface NeedRow {
  /** ISCO-08, one to four digits; the longest that fits an occupation counts. */
  readonly groupCode: string
  readonly index: number
  readonly openingsPerYear: number | null
  /** Municipalities that name the shortage themselves. */
  readonly namedShortBy: readonly string[]
  readonly source: string
  readonly asOf: string
  readonly demonstration: boolean
}

export interface MatchRows {
  readonly candidates: readonly CandidateRow[]
  readonly occupations: readonly OccupationRow[]
  readonly needs: readonly NeedRow[]
}
