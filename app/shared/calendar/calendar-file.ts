import ICAL from 'ical.js'

import { eventComponent, plain, type CalendarEvent } from './calendar-event.ts'
import { rigaTimezone } from './riga-zone.ts'

// The library does not count the space that begins a continued line, so its 75 octets would become 76.
ICAL.foldLength = 74

export interface CalendarAbout {
  readonly name: string
  /** Where the file stands, for a calendar that asks for it again. */
  readonly address: string
}

/** A calendar file (RFC 5545, with the names of RFC 7986 and those that older calendars know). */
export function calendarFile(events: readonly CalendarEvent[], { name, address }: CalendarAbout): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Laipa//Learning opportunities//LV')
  calendar.addPropertyWithValue('calscale', 'GREGORIAN')
  calendar.addPropertyWithValue('method', 'PUBLISH')
  for (const property of ['name', 'x-wr-calname']) {
    calendar.addProperty(new ICAL.Property([property, {}, 'text', plain(name)]))
  }
  calendar.addProperty(new ICAL.Property(['source', {}, 'uri', address]))
  for (const property of ['refresh-interval', 'x-published-ttl']) {
    calendar.addProperty(new ICAL.Property([property, {}, 'duration', askAgainAfter]))
  }
  calendar.addSubcomponent(rigaTimezone())
  for (const event of events) calendar.addSubcomponent(eventComponent(event))
  return `${calendar.toString()}\r\n`
}

/** Offers change a few times a day at most. */
const askAgainAfter = 'PT6H'
