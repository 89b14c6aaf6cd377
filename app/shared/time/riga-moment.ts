import type { Day } from './day.ts'

/** The first second of a day in Riga with its distance from UTC: `2026-10-01T00:00:00+03:00`. */
export function startOfDayInRiga(day: Day): string {
  return momentInRiga(day, '00:00:00')
}

/** The last second of a day in Riga: `2026-11-01T23:59:59+02:00`. */
export function endOfDayInRiga(day: Day): string {
  return momentInRiga(day, '23:59:59')
}

const offsets = new Intl.DateTimeFormat('en-US', { timeZone: 'Europe/Riga', timeZoneName: 'longOffset' })

/**
 * The clocks change at 01:00 UTC. The same time in UTC is two or three hours later, which falls on the same side of
 * a change at a day's ends, but not for times between.
 */
function momentInRiga(day: Day, time: '00:00:00' | '23:59:59'): string {
  const name = offsets.formatToParts(new Date(`${day}T${time}Z`)).find(({ type }) => type === 'timeZoneName')
  // Years before 1926 have seconds in their distance, which the type in XML does not know.
  const offset = /[+-]\d\d:\d\d/.exec(name?.value ?? '')?.[0] ?? 'Z'
  return `${day}T${time}${offset}`
}
