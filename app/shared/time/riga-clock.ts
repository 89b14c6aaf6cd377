import type { Day } from './day.ts'

const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Riga',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** The moment at which Riga's clocks show the time, such as `09:00`; of an hour that comes twice, the later one. */
export function momentOfRiga(day: Day, time: string): Date {
  const asUtc = new Date(`${day}T${time}:00Z`).getTime()
  const guess = asUtc - aheadOfUtc(asUtc)
  return new Date(asUtc - aheadOfUtc(guess))
}

/** What Riga's clocks show: `2026-11-24` and `12:00`. */
export function rigaClock(moment: Date): { readonly day: Day; readonly time: string } {
  const [day = '', time = ''] = parts.format(moment).split(' ')
  return { day, time: time.slice(0, 5) }
}

/** Milliseconds. */
function aheadOfUtc(moment: number): number {
  return new Date(`${parts.format(moment).replace(' ', 'T')}Z`).getTime() - Math.floor(moment / 1000) * 1000
}
