import { isClockTime, type ClockTime } from '../../../shared/time/clock-in-riga.ts'
import type { Day } from '../../../shared/time/day.ts'

/** How people meet. */
export const ways = ['place', 'phone', 'video'] as const
export type Way = (typeof ways)[number]

/** A span of a day's clock at which a coordinator can be booked, every week. */
export interface WeeklyHours {
  /** Monday is 1. */
  readonly weekday: number
  readonly fromTime: ClockTime
  readonly toTime: ClockTime
  readonly breakFrom: ClockTime | null
  readonly breakTo: ClockTime | null
  readonly way: Way
  /** An address, a telephone number, or a link. */
  readonly location: string
  /** Null is for any kind that can be held in this way. */
  readonly kindId: string | null
  readonly fromDay: Day
  readonly toDay: Day | null
}

export interface AvailabilityRule extends WeeklyHours {
  readonly id: string
}

export interface TimeSpan {
  readonly startsAt: Date
  readonly endsAt: Date
}

/** A coordinator may have so many rules. */
export const mostRules = 60

export type HoursRefusal =
  | 'time-not-a-clock'
  | 'ends-before-start'
  | 'break-outside'
  | 'days-turned-round'
  | 'not-a-link'
  | 'not-a-phone'
  | 'too-many-rules'

/** Why the hours cannot be kept, by the field that is to be mended. */
export function refuseHours(
  hours: WeeklyHours,
  rulesSoFar: number,
): { readonly field: string; readonly refusal: HoursRefusal } | undefined {
  const { fromTime, toTime, breakFrom, breakTo, way, location, fromDay, toDay } = hours
  for (const [field, time] of Object.entries({ from: fromTime, to: toTime, breakFrom, breakTo })) {
    if (time !== null && !isClockTime(time)) return { field, refusal: 'time-not-a-clock' }
  }
  if (toTime <= fromTime) return { field: 'to', refusal: 'ends-before-start' }
  if (breakFrom !== null || breakTo !== null) {
    const isInside =
      breakFrom !== null &&
      breakTo !== null &&
      breakFrom > fromTime &&
      breakTo > breakFrom &&
      breakTo < toTime
    if (!isInside) return { field: 'breakFrom', refusal: 'break-outside' }
  }
  if (toDay !== null && toDay < fromDay) return { field: 'toDay', refusal: 'days-turned-round' }
  const place = refuseLocation(way, location)
  if (place !== undefined) return { field: 'location', refusal: place }
  return rulesSoFar >= mostRules ? { field: 'weekday', refusal: 'too-many-rules' } : undefined
}

/** A link must lead somewhere safe, and a number must be one that can be dialled. */
export function refuseLocation(way: Way, location: string): 'not-a-link' | 'not-a-phone' | undefined {
  if (way === 'phone') return isPhone(location) ? undefined : 'not-a-phone'
  return way === 'video' && URL.parse(location)?.protocol !== 'https:' ? 'not-a-link' : undefined
}

export function isPhone(text: string): boolean {
  return /^\+?[0-9][0-9 ()-]{4,38}$/.test(text)
}
