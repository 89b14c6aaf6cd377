import type { Localised } from '../../../shared/i18n/localised.ts'
import { addDays, type Day } from '../../../shared/time/day.ts'
import type { Admission } from './admission.ts'
import type {
  AccessibilityKind,
  CefrLevel,
  EducationLevel,
  Funding,
  Mode,
  OpportunityKind,
  Purpose,
  Schedule,
  Setting,
  TargetGroup,
} from './opportunity-words.ts'

/** What a list shows of an opportunity. null is unknown. */
export interface OpportunityCard {
  readonly id: string
  readonly kind: OpportunityKind
  readonly title: Localised
  readonly summary: Localised
  readonly purposes: readonly Purpose[]
  readonly languages: readonly string[]
  readonly mode: Mode | null
  readonly schedule: Schedule | null
  readonly hours: number | null
  readonly weeks: number | null
  readonly priceEur: number | null
  readonly funding: Funding | null
  readonly municipalityId: string | null
  readonly municipalityName: Localised | null
  readonly placeName: Localised | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly startsOn: Day | null
  readonly applyBy: Day | null
  readonly seatsFree: number | null
  /** null where one applies with the provider. */
  readonly admission: Admission | null
  readonly organisationId: string
  readonly organisationName: Localised
  readonly demonstration: boolean
  /** The day its source last stated it, when that is too long ago to rely on. */
  readonly unconfirmedSince: Day | null
}

export interface TaughtSkill {
  readonly id: string
  readonly label: Localised
}

/** Everything a person needs to decide. */
export interface Opportunity extends OpportunityCard {
  readonly specificationId: string
  readonly setting: Setting | null
  readonly outcomes: readonly Localised[]
  readonly fieldCode: string | null
  readonly fieldLabel: Localised | null
  readonly eqf: number | null
  readonly entryEducation: EducationLevel | null
  readonly entryLanguages: Readonly<Record<string, CefrLevel>>
  readonly entryNote: Localised
  readonly seatsMin: number | null
  readonly seatsMax: number | null
  readonly accessibility: readonly AccessibilityKind[] | null
  readonly targetGroups: readonly TargetGroup[]
  readonly homepage: string | null
  readonly organisationHomepage: string | null
  readonly organisationEmail: string | null
  readonly organisationPhone: string | null
  readonly status: 'published' | 'cancelled' | 'archived' | 'withdrawn'
  readonly taught: readonly TaughtSkill[]
  readonly required: readonly TaughtSkill[]
}

export type Availability = 'open' | 'announced' | 'full' | 'closed' | 'started' | 'cancelled' | 'withdrawn'

/** Whether one can still get in on the day; unknown dates count as open. */
export function availabilityOf(
  opportunity: Pick<OpportunityCard, 'startsOn' | 'applyBy' | 'seatsFree' | 'admission'> & {
    status?: Opportunity['status']
  },
  today: Day,
): Availability {
  if (opportunity.status === 'withdrawn') return 'withdrawn'
  if (opportunity.status !== undefined && opportunity.status !== 'published') return 'cancelled'
  if (opportunity.startsOn !== null && opportunity.startsOn < today) return 'started'
  const phase = opportunity.admission?.phase
  if (phase === 'announced' || phase === 'closed') return phase
  if (phase === undefined && opportunity.applyBy !== null && opportunity.applyBy < today) return 'closed'
  return opportunity.seatsFree === 0 ? 'full' : 'open'
}

/** Days a demonstration offer is away, as a day; null stays "any time". */
export function dayFromOffset(today: Day, days: number | null): Day | null {
  return days === null ? null : addDays(today, days)
}
