import ICAL from 'ical.js'

import type { TimeSpan } from './availability.ts'

export type BusyFault = 'not-a-calendar' | 'too-many-events'

/** Days ahead for which a calendar is read: nothing is booked later. */
const readDays = 100

/** Repetitions that are looked at: a calendar without end must not stop the program. */
const mostRepetitions = 5000

/** Of one coordinator. */
const mostSpans = 3000

/**
 * When somebody is busy, from their calendar. Nothing but the spans is taken: neither title nor place nor people.
 * What is cancelled or marked as free takes no time.
 */
export function busySpans(text: string, now: Date): readonly TimeSpan[] | BusyFault {
  const until = new Date(now.getTime() + readDays * 24 * 3_600_000)
  const found: TimeSpan[] = []
  let looked = 0
  try {
    const calendar = new ICAL.Component(ICAL.parse(text))
    if (calendar.name !== 'vcalendar') return 'not-a-calendar'
    for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
    for (const component of calendar.getAllSubcomponents('vevent')) {
      if (!takesTime(component) || component.hasProperty('recurrence-id')) continue
      const event = new ICAL.Event(component, { exceptions: exceptionsOf(calendar, component) })
      const repetitions = event.iterator()
      for (let next = repetitions.next(); next; next = repetitions.next()) {
        looked += 1
        if (looked > mostRepetitions || found.length > mostSpans) return 'too-many-events'
        const details = event.getOccurrenceDetails(next)
        const [startsAt, endsAt] = [details.startDate.toJSDate(), details.endDate.toJSDate()]
        if (startsAt >= until) break
        if (endsAt > now && endsAt > startsAt && takesTime(details.item.component)) {
          found.push({ startsAt, endsAt })
        }
        if (!event.isRecurring()) break
      }
    }
  } catch {
    return 'not-a-calendar'
  }
  return joined(found)
}

/** Spans that touch are one. */
function joined(spans: readonly TimeSpan[]): TimeSpan[] {
  const result: TimeSpan[] = []
  for (const span of spans.toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime())) {
    const last = result.at(-1)
    if (last === undefined || span.startsAt > last.endsAt) result.push(span)
    else if (span.endsAt > last.endsAt) result.splice(-1, 1, { ...last, endsAt: span.endsAt })
  }
  return result
}

function takesTime(component: ICAL.Component): boolean {
  return valueOf(component, 'status') !== 'CANCELLED' && valueOf(component, 'transp') !== 'TRANSPARENT'
}

function exceptionsOf(calendar: ICAL.Component, component: ICAL.Component): ICAL.Component[] {
  const uid = valueOf(component, 'uid')
  return calendar
    .getAllSubcomponents('vevent')
    .filter((other) => other.hasProperty('recurrence-id') && valueOf(other, 'uid') === uid)
}

function valueOf(component: ICAL.Component, name: string): string {
  return String(component.getFirstPropertyValue(name) ?? '').toUpperCase()
}
