import type { Localised } from '../../../shared/i18n/localised.ts'
import type { Day } from '../../../shared/time/day.ts'
import type { Mode, Schedule } from '../opportunity/opportunity-words.ts'

/** What two records of an offer are compared by. null is unknown. */
export interface OfferFacts {
  readonly id: string
  readonly source: string
  readonly title: Localised
  readonly summary: Localised
  readonly homepage: string | null
  readonly languages: readonly string[]
  readonly mode: Mode | null
  readonly schedule: Schedule | null
  readonly hours: number | null
  readonly startsOn: Day | null
  readonly municipalityId: string | null
  readonly placeId: string | null
  readonly organisationId: string
  readonly organisationName: Localised
  readonly organisationHomepage: string | null
  readonly demonstration: boolean
  /** The organisation itself publishes the source. */
  readonly isOwn: boolean
  /** How many of its optional values are known. */
  readonly filled: number
  readonly firstSeenAt: Date
  readonly shownAs: string | null
}
