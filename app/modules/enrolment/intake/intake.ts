import type { Localised } from '../../../shared/i18n/localised.ts'
import { startOfDayInRiga } from '../../../shared/time/riga-moment.ts'
import type { Day } from '../../../shared/time/day.ts'
import type { ApplicantGroup } from './applicant-group.ts'

export const allocationRules = ['first-come', 'fair-allocation'] as const
export type AllocationRule = (typeof allocationRules)[number]

export const cancelReasons = ['too-few', 'no-educator', 'no-room', 'other'] as const
export type IntakeCancelReason = (typeof cancelReasons)[number] | 'opportunity-cancelled'

export interface Reservation {
  readonly group: ApplicantGroup
  readonly seats: number
}

export interface ApplicationWindow {
  readonly opensAt: Date
  readonly closesAt: Date
}

/** What an editor decides about an intake. */
export interface IntakePlan extends ApplicationWindow {
  readonly rule: AllocationRule
  /** Who may apply; empty is everybody. */
  readonly groups: readonly ApplicantGroup[]
  /** null is unknown. */
  readonly seatsMin: number | null
  readonly seatsMax: number
  readonly reserved: readonly Reservation[]
  readonly answerHours: number
  /** Who goes first, in this order; for fair allocation only. */
  readonly criteria: readonly ApplicantGroup[]
}

export interface Intake extends IntakePlan {
  readonly id: string
  readonly opportunityId: string
  readonly organisationId: string
  readonly seedCommitment: string | null
  readonly cancelledAt: Date | null
  readonly cancelReason: IntakeCancelReason | null
  readonly drawnAt: Date | null
  readonly title: Localised
  readonly organisationName: Localised
  readonly startsOn: Day | null
  readonly opportunityStatus: string
}

export type IntakePhase = 'cancelled' | 'announced' | 'open' | 'closed'

/** States of a run that will not take place, or not here. A merged one is shown under its other record. */
const takesNobody: readonly string[] = ['draft', 'cancelled', 'withdrawn']

/** What one can do with the intake at the moment. */
export function phaseOf(
  intake: Pick<Intake, 'cancelledAt' | 'opportunityStatus' | 'opensAt' | 'closesAt'>,
  now: Date,
): IntakePhase {
  if (intake.cancelledAt !== null || takesNobody.includes(intake.opportunityStatus)) return 'cancelled'
  if (intake.opportunityStatus === 'archived') return 'closed'
  if (now < intake.opensAt) return 'announced'
  return now < intake.closesAt ? 'open' : 'closed'
}

/** Whether the course has begun, after which nobody is moved up; a day that is not known has not come. */
export function hasBegun({ startsOn }: Pick<Intake, 'startsOn'>, now: Date): boolean {
  return startsOn !== null && now >= new Date(startOfDayInRiga(startsOn))
}

/** Until when an offered seat is kept: for the hours that the intake says, but never into the course. */
export function offerEnd(
  { answerHours, startsOn }: Pick<Intake, 'answerHours' | 'startsOn'>,
  now: Date,
): Date {
  const usual = new Date(now.getTime() + answerHours * 3_600_000)
  const start = startsOn === null ? undefined : new Date(startOfDayInRiga(startsOn))
  return start !== undefined && start > now && start < usual ? start : usual
}

export type PlanRefusal =
  | 'closes-before-opens'
  | 'already-closed'
  | 'draw-needs-notice'
  | 'closes-after-start'
  | 'overlaps'
  | 'min-above-max'
  | 'reserved-above-max'
  | 'reserved-for-excluded'
  | 'criteria-without-draw'

/** What is wrong with the plan of an intake beside the `others` of its opportunity; one refusal for each thing. */
export function refusePlan(
  plan: IntakePlan,
  startsOn: Day | null,
  now: Date,
  others: readonly ApplicationWindow[] = [],
): PlanRefusal[] {
  const { rule, opensAt, closesAt, seatsMin, seatsMax, reserved, groups, criteria } = plan
  const excluded = reserved.some(({ group }) => groups.length > 0 && !groups.includes(group))
  const refusals: readonly (PlanRefusal | undefined)[] = [
    closesAt <= opensAt ? 'closes-before-opens' : closesAt <= now ? 'already-closed' : undefined,
    // What the draw is bound to must be known before anybody applies.
    rule === 'fair-allocation' && opensAt <= now ? 'draw-needs-notice' : undefined,
    hasBegun({ startsOn }, closesAt) ? 'closes-after-start' : undefined,
    others.some((other) => opensAt < other.closesAt && other.opensAt < closesAt) ? 'overlaps' : undefined,
    seatsMin !== null && seatsMin > seatsMax ? 'min-above-max' : undefined,
    reserved.reduce((sum, { seats }) => sum + seats, 0) > seatsMax ? 'reserved-above-max' : undefined,
    excluded ? 'reserved-for-excluded' : undefined,
    rule === 'first-come' && criteria.length > 0 ? 'criteria-without-draw' : undefined,
  ]
  return refusals.filter((refusal) => refusal !== undefined)
}

export type ChangeRefusal = 'cancelled' | 'already-open'

/** Why the plan may not be changed any more: whoever applies must be able to rely on it. */
export function refuseChange(intake: Intake, now: Date): ChangeRefusal | undefined {
  const phase = phaseOf(intake, now)
  if (phase === 'cancelled') return 'cancelled'
  return phase === 'announced' ? undefined : 'already-open'
}
