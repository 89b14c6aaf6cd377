import ICAL from 'ical.js'

import { addDays, type Day } from '../time/day.ts'
import { rigaZone } from './riga-zone.ts'

/** A time of day as people in Riga read it off the clock: '23:59:59'. */
export type ClockTime = `${string}:${string}:${string}`

/** When an event takes place: a whole day, or a span by the clocks of Riga. */
export type EventTime =
  | { readonly day: Day }
  | {
      readonly day: Day
      readonly from: ClockTime
      readonly until: ClockTime
      /** When it ends on a later day than it began. */
      readonly lastDay?: Day | undefined
    }

/** An event of a calendar, as RFC 5545 wants it. */
export interface CalendarEvent {
  /** The same for ever, so that a calendar knows the event again. */
  readonly uid: string
  readonly time: EventTime
  readonly summary: string
  readonly description: string
  readonly url: string
  readonly location?: string | undefined
  readonly geo?: { readonly latitude: number; readonly longitude: number } | undefined
  readonly categories: readonly string[]
  /** Stays in the calendar, struck out. */
  readonly isCancelled: boolean
  /** Somebody who goes there is busy meanwhile. */
  readonly takesTime?: boolean | undefined
  /** Days before the event at which to remind. */
  readonly remindBefore?: number | undefined
  readonly createdAt: Date
  readonly changedAt: Date
}

export function eventComponent(event: CalendarEvent): ICAL.Component {
  const component = new ICAL.Component('vevent')
  const changed = inUtc(event.changedAt)
  component.addPropertyWithValue('uid', event.uid)
  component.addPropertyWithValue('dtstamp', changed)
  component.addPropertyWithValue('created', inUtc(event.createdAt))
  component.addPropertyWithValue('last-modified', changed)
  component.addPropertyWithValue('sequence', sequenceOf(event))
  addTimes(component, event.time)
  component.addPropertyWithValue('summary', plain(event.summary))
  component.addPropertyWithValue('description', plain(event.description))
  component.addPropertyWithValue('url', event.url)
  if (event.location !== undefined) component.addPropertyWithValue('location', plain(event.location))
  if (event.geo !== undefined) {
    component.addPropertyWithValue('geo', [event.geo.latitude, event.geo.longitude])
  }
  const categories = new ICAL.Property('categories')
  categories.setValues(event.categories.map(plain))
  component.addProperty(categories)
  component.addPropertyWithValue('status', event.isCancelled ? 'CANCELLED' : 'CONFIRMED')
  // Neither a first day without hours nor a deadline takes anybody's time away.
  component.addPropertyWithValue('transp', event.takesTime ? 'OPAQUE' : 'TRANSPARENT')
  if (event.remindBefore !== undefined && !event.isCancelled) {
    component.addSubcomponent(reminder(event.remindBefore, event.summary))
  }
  return component
}

/** What a calendar file's text can hold: one kind of line ends, and no other control characters. */
export function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
}

/** Seconds from the first to the last change: it grows with each change, as calendars demand, and needs no column. */
function sequenceOf({ createdAt, changedAt }: CalendarEvent): number {
  return Math.max(0, Math.floor((changedAt.getTime() - createdAt.getTime()) / 1000))
}

function addTimes(component: ICAL.Component, time: EventTime): void {
  if (!('from' in time)) {
    component.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(time.day))
    component.addPropertyWithValue('dtend', ICAL.Time.fromDateString(addDays(time.day, 1)))
    return
  }
  for (const [name, day, clock] of [
    ['dtstart', time.day, time.from],
    ['dtend', time.lastDay ?? time.day, time.until],
  ] as const) {
    const local = ICAL.Time.fromDateTimeString(`${day}T${clock}`)
    component.addPropertyWithValue(name, local).setParameter('tzid', rigaZone)
  }
}

function reminder(days: number, text: string): ICAL.Component {
  const alarm = new ICAL.Component('valarm')
  alarm.addPropertyWithValue('action', 'DISPLAY')
  alarm.addPropertyWithValue('description', plain(text))
  alarm.addPropertyWithValue('trigger', ICAL.Duration.fromString(`-P${days}D`))
  return alarm
}

function inUtc(moment: Date): ICAL.Time {
  return ICAL.Time.fromJSDate(moment, true)
}
