import { momentByClock, type ClockTime } from '../../../shared/time/clock-in-riga.ts'
import { addDays, type Day } from '../../../shared/time/day.ts'
import type { TimeSpan, Way, WeeklyHours } from './availability.ts'

/** What of a kind of appointment decides when it fits. */
export interface SlotKind {
  readonly id: string
  readonly minutes: number
  readonly bufferMinutes: number
  readonly noticeHours: number
  readonly ways: readonly Way[]
}

export interface FreeSlot extends TimeSpan {
  readonly way: Way
  readonly location: string
}

export interface SlotQuestion {
  readonly kind: SlotKind
  readonly rules: readonly WeeklyHours[]
  /** Absences and what another calendar says. */
  readonly away: readonly TimeSpan[]
  /** Appointments there are, each until the coordinator can take the next. */
  readonly taken: readonly TimeSpan[]
  readonly from: Day
  /** The last day that counts. */
  readonly to: Day
  readonly now: Date
}

const minute = 60_000

/**
 * The times at which an appointment of the kind could still be held, the earliest first: within the hours, as the
 * clocks of Riga show them, and clear of everything else. Of two rules that give the same time the first counts.
 */
export function freeSlots(question: SlotQuestion): FreeSlot[] {
  const { kind, now } = question
  const earliest = now.getTime() + kind.noticeHours * 60 * minute
  const blocked = [...question.away, ...question.taken]
  const found = new Map<string, FreeSlot>()
  for (let day = question.from; day <= question.to; day = addDays(day, 1)) {
    for (const rule of question.rules) {
      if (!fits(rule, kind, day)) continue
      for (const slot of slotsOn(day, rule, kind)) {
        const key = `${slot.startsAt.getTime()} ${slot.way}`
        const until = new Date(slot.endsAt.getTime() + kind.bufferMinutes * minute)
        const isClear = !blocked.some((span) => span.startsAt < until && span.endsAt > slot.startsAt)
        if (slot.startsAt.getTime() >= earliest && isClear && !found.has(key)) found.set(key, slot)
      }
    }
  }
  return [...found.values()].sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime())
}

/** The spans of a day in which a rule lets a coordinator be booked. */
export function openSpans(day: Day, rule: WeeklyHours): TimeSpan[] {
  const { fromTime, toTime, breakFrom, breakTo } = rule
  const spans: readonly (readonly [ClockTime, ClockTime])[] =
    breakFrom === null || breakTo === null
      ? [[fromTime, toTime]]
      : [
          [fromTime, breakFrom],
          [breakTo, toTime],
        ]
  return spans
    .map(([from, to]) => ({ startsAt: momentAfterGap(day, from), endsAt: momentAfterGap(day, to) }))
    .filter(({ startsAt, endsAt }) => startsAt < endsAt)
}

export function isInForce({ weekday, fromDay, toDay }: WeeklyHours, day: Day): boolean {
  return weekdayOf(day) === weekday && fromDay <= day && (toDay === null || day <= toDay)
}

function fits(rule: WeeklyHours, kind: SlotKind, day: Day): boolean {
  return (
    isInForce(rule, day) && kind.ways.includes(rule.way) && (rule.kindId === null || rule.kindId === kind.id)
  )
}

function slotsOn(day: Day, rule: WeeklyHours, kind: SlotKind): FreeSlot[] {
  const { way, location } = rule
  const slots: FreeSlot[] = []
  for (const { startsAt, endsAt } of openSpans(day, rule)) {
    const step = (kind.minutes + kind.bufferMinutes) * minute
    for (let at = startsAt.getTime(); at + kind.minutes * minute <= endsAt.getTime(); at += step) {
      slots.push({ startsAt: new Date(at), endsAt: new Date(at + kind.minutes * minute), way, location })
    }
  }
  return slots
}

/** Times of the hour that a night in spring leaves out are taken for the moment at which it has passed. */
function momentAfterGap(day: Day, time: ClockTime): Date {
  const moment = momentByClock(day, time)
  if (moment !== undefined) return moment
  const hour = `${String(Number(time.slice(0, 2)) + 1).padStart(2, '0')}:00`
  return momentByClock(day, hour) ?? new Date(`${day}T${hour}:00Z`)
}

function weekdayOf(day: Day): number {
  return new Date(`${day}T12:00:00Z`).getUTCDay() || 7
}
