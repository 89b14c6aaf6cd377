import type { Localised } from '../../../shared/i18n/localised.ts'
import type { Way } from '../availability/availability.ts'

/** What can be booked, the same for all coordinators of the region. */
export interface AppointmentKind {
  readonly id: string
  readonly name: Localised
  readonly minutes: number
  readonly ways: readonly Way[]
  /** One is a talk between two; more is a group. */
  readonly mostPeople: number
  readonly noticeHours: number
  readonly bufferMinutes: number
  readonly bookedBy: 'resident' | 'coordinator'
  readonly endedAt: Date | null
}

export const statuses = ['booked', 'waiting', 'offered', 'came', 'absent', 'excused', 'cancelled'] as const
export type ParticipantStatus = (typeof statuses)[number]

/** What a coordinator says of somebody once the appointment has begun. */
export const marks = ['came', 'absent', 'excused'] as const
export type Mark = (typeof marks)[number]

/** Why people cancel, as they choose it; the others are said by the program. */
export const statedReasons = ['no-time', 'illness', 'solved', 'other'] as const
export const cancelReasons = [
  ...statedReasons,
  'moved',
  'nobody-left',
  'too-few',
  'account-erased',
  'offer-lapsed',
] as const
export type CancelReason = (typeof cancelReasons)[number]

export type Canceller = 'resident' | 'coordinator' | 'machine'

export type ParticipantLetterKind =
  'booked' | 'moved' | 'cancelled' | 'waiting' | 'offered' | 'lapsed' | 'reminder'

export type CoordinatorLetterKind = 'booked' | 'moved' | 'cancelled'

/** Days ahead for which times are shown and offered. */
export const horizonDays = 42

/** Minutes for which the link of a letter books what was asked for. */
export const requestMinutes = 30

/** Hours for which a freed time is kept for whoever waits. */
export const offerHours = 24

/** Nobody can answer an offer for a time so near, in hours. */
export const nearestOffer = 3

/** Appointments to come that one person may have booked themselves: times are scarce. */
export const mostAhead = 3

export type BookingRefusal =
  'taken' | 'full' | 'not-bookable' | 'too-many' | 'already-there' | 'not-needed' | 'expired'

/** Why somebody cannot book this, as far as it can be told without its times. */
export function refuseBooking(
  kind: Pick<AppointmentKind, 'bookedBy' | 'endedAt'> | undefined,
  { isByCoordinator, ahead }: { readonly isByCoordinator: boolean; readonly ahead: number },
): BookingRefusal | undefined {
  if (kind === undefined || kind.endedAt !== null) return 'not-bookable'
  if (isByCoordinator) return undefined
  if (kind.bookedBy === 'coordinator') return 'not-bookable'
  return ahead >= mostAhead ? 'too-many' : undefined
}

export type ChangeRefusal = 'already-over' | 'already-cancelled' | 'not-yet' | 'not-booked'

/** Why an appointment can no longer be cancelled or moved. */
export function refuseChange(
  { status, startsAt }: { readonly status: ParticipantStatus; readonly startsAt: Date | null },
  now: Date,
): ChangeRefusal | undefined {
  if (status === 'cancelled') return 'already-cancelled'
  if (status !== 'booked' && status !== 'offered' && status !== 'waiting') return 'already-over'
  return startsAt !== null && startsAt <= now ? 'already-over' : undefined
}

/** Why it cannot be said of somebody that they came, or did not. */
export function refuseMark(
  { status, startsAt }: { readonly status: ParticipantStatus; readonly startsAt: Date },
  now: Date,
): ChangeRefusal | undefined {
  if (status !== 'booked' && !marks.some((mark) => mark === status)) return 'not-booked'
  return startsAt > now ? 'not-yet' : undefined
}

/** Until when a freed time is kept; undefined where it comes too soon to be offered. */
export function offerExpiry(startsAt: Date, now: Date): Date | undefined {
  const hour = 3_600_000
  const latest = startsAt.getTime() - (nearestOffer - 1) * hour
  if (startsAt.getTime() - now.getTime() < nearestOffer * hour) return undefined
  return new Date(Math.min(now.getTime() + offerHours * hour, latest))
}
