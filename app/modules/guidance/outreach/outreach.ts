import type { Day } from '../../../shared/time/day.ts'
import { refuseLocation, type Way } from '../availability/availability.ts'

/** Whom an event is meant to reach; codes of the catalogue's target groups. */
export const outreachGroups = [
  'rural',
  'jobseekers',
  'employed',
  'entrepreneurs',
  'seniors',
  'young-parents',
  'low-basic-skills',
  'migrants',
  'disability',
] as const
export type OutreachGroup = (typeof outreachGroups)[number]

export type OutreachPhase = 'planned' | 'announced' | 'over' | 'cancelled'

export function phaseOf(
  event: { readonly announcedAt: Date | null; readonly cancelledAt: Date | null; readonly endsAt: Date },
  now: Date,
): OutreachPhase {
  if (event.cancelledAt !== null) return 'cancelled'
  if (event.endsAt <= now) return 'over'
  return event.announcedAt === null ? 'planned' : 'announced'
}

export type OutreachRefusal =
  'event-past' | 'too-far-ahead' | 'ends-before-start' | 'time-taken' | 'not-a-link' | 'not-a-phone'

/** Days ahead for which events are planned. */
const farthest = 366

export function refuseEvent(
  event: {
    readonly startsAt: Date
    readonly endsAt: Date
    readonly way: Way
    readonly location: string
  },
  now: Date,
): { readonly field: string; readonly refusal: OutreachRefusal } | undefined {
  const { startsAt, endsAt, way, location } = event
  if (startsAt <= now) return { field: 'day', refusal: 'event-past' }
  if (startsAt.getTime() - now.getTime() > farthest * 24 * 3_600_000) {
    return { field: 'day', refusal: 'too-far-ahead' }
  }
  if (endsAt <= startsAt) return { field: 'to', refusal: 'ends-before-start' }
  const place = refuseLocation(way, location)
  return place === undefined ? undefined : { field: 'location', refusal: place }
}

export interface OutreachCell {
  /** Its first day. */
  readonly month: Day
  readonly municipalityId: string
  /** A kind's id, or `event`. */
  readonly kind: string
  readonly people: number
}

/** The smallest count that is shown: fewer people could be recognised. */
export const smallestCell = 5

/** A count for others; null where it is too small to be shown. Nought says that nobody was there. */
export function shownCount(people: number): number | null {
  return people > 0 && people < smallestCell ? null : people
}
