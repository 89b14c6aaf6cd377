import type { Localised } from '../../../shared/i18n/localised.ts'
import type { Day } from '../../../shared/time/day.ts'
import type { ApplicantGroup } from '../intake/applicant-group.ts'
import { hasBegun, phaseOf, type AllocationRule, type Intake } from '../intake/intake.ts'
import { isLive, type ApplicationState } from './application-state.ts'

export const leaveReasons = ['no-time', 'illness', 'moved', 'found-other', 'other'] as const
export const removalReasons = ['not-eligible', 'no-contact', 'other'] as const
export const allReasons = [
  'no-time',
  'illness',
  'moved',
  'found-other',
  'not-eligible',
  'no-contact',
  'intake-cancelled',
  'account-erased',
  'other',
] as const
export type CancelReason = (typeof allReasons)[number]

export type CancelledBy = 'applicant' | 'coordinator' | 'provider'

/** An application as its own page shows it. */
export interface Application {
  readonly id: string
  readonly code: string
  readonly intakeId: string
  readonly personId: string | null
  readonly state: ApplicationState
  readonly groups: readonly ApplicantGroup[]
  readonly number: number | null
  /** How many stand before it on the waiting list, and itself; null when it does not wait. */
  readonly position: number | null
  readonly submittedAt: Date | null
  readonly stateSince: Date
  readonly offerExpiresAt: Date | null
  readonly cancelledBy: CancelledBy | null
  readonly cancelReason: CancelReason | null
  readonly opportunityId: string
  readonly title: Localised
  readonly organisationName: Localised
  readonly startsOn: Day | null
  readonly rule: AllocationRule
  readonly closesAt: Date
  readonly drawnAt: Date | null
  /** Whose it is, where the reader acts for somebody else. */
  readonly applicantName: string | null
  /** Whether a coordinator applied in their name. */
  readonly isByCoordinator: boolean
}

export type ApplyRefusal =
  'cancelled' | 'not-open-yet' | 'closed' | 'course-begun' | 'not-eligible' | 'already-applied' | 'no-mandate'

/** Why somebody who says they belong to these groups may not apply now. */
export function refuseApplication(
  intake: Intake,
  groups: readonly ApplicantGroup[],
  now: Date,
): ApplyRefusal | undefined {
  const phase = phaseOf(intake, now)
  if (phase === 'cancelled') return 'cancelled'
  if (phase === 'announced') return 'not-open-yet'
  if (phase === 'closed') return 'closed'
  if (hasBegun(intake, now)) return 'course-begun'
  const isMeant = intake.groups.length === 0 || intake.groups.some((group) => groups.includes(group))
  return isMeant ? undefined : 'not-eligible'
}

export type AnswerRefusal = 'not-offered' | 'offer-lapsed'

/** Why an offered seat can be neither taken nor given back. The moment decides, not the job that clears up after it. */
export function refuseAnswer(
  { state, offerExpiresAt }: Pick<Application, 'state' | 'offerExpiresAt'>,
  now: Date,
): AnswerRefusal | undefined {
  if (state === 'expired') return 'offer-lapsed'
  if (state !== 'offered') return 'not-offered'
  return offerExpiresAt !== null && now < offerExpiresAt ? undefined : 'offer-lapsed'
}

export type CancelRefusal = 'already-ended'

export function refuseCancellation({ state }: Pick<Application, 'state'>): CancelRefusal | undefined {
  return isLive(state) ? undefined : 'already-ended'
}
