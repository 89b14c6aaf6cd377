import { dayInRiga, type Day } from './day.ts'

/** A time of day as people in Riga read it off the clock: `18:30`. */
export type ClockTime = string

export function isClockTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Riga',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** What the clock in Riga shows at the moment. */
export function clockInRiga(moment: Date): ClockTime {
  return clock.format(moment)
}

/** Hours by which Riga is ahead of UTC, summer first: of an hour that comes twice, the first is meant. */
const hoursAhead = [3, 2]

/**
 * The moment at which the clock in Riga shows the time on the day; undefined for the hour of a night in spring that
 * the clock leaves out.
 */
export function momentByClock(day: Day, time: ClockTime): Date | undefined {
  return hoursAhead
    .map((hours) => new Date(Date.parse(`${day}T${time}:00Z`) - hours * 3_600_000))
    .find((moment) => dayInRiga(moment) === day && clockInRiga(moment) === time)
}
