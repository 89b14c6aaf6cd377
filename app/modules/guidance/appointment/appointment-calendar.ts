import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { clockInRiga } from '../../../shared/time/clock-in-riga.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import type { CalendarEvent } from '../../../shared/calendar/calendar-event.ts'
import { calendarFile } from '../../../shared/calendar/calendar-file.ts'
import { appointmentsPaths } from '../appointments-paths.ts'
import { appointmentMessages as words, wayMessages } from './appointment-messages.ts'
import type { KeptAppointment, Participation } from './appointment-queries.ts'

interface Where {
  readonly language: Language
  readonly baseUrl: string
  /** Of the file itself. */
  readonly address: string
}

/** What a resident goes to; cancelled appointments stay in it, struck out. */
export function residentCalendar(parts: readonly Participation[], where: Where): string {
  return fileOf(
    parts.flatMap((part) => residentEvent(part, where)),
    where,
  )
}

/** What somebody goes to and, for a coordinator, what they hold, with the names of those who come. */
export function wholeCalendar(
  parts: readonly Participation[],
  appointments: readonly KeptAppointment[],
  where: Where,
): string {
  return fileOf(
    [
      ...parts.flatMap((part) => residentEvent(part, where)),
      ...appointments.map((appointment) => coordinatorEvent(appointment, where)),
    ],
    where,
  )
}

function residentEvent(part: Participation, { language, baseUrl }: Where): CalendarEvent[] {
  const { startsAt, endsAt, way, location } = part
  if (startsAt === null || endsAt === null || way === null || location === null) return []
  return [
    {
      // By the person's part: where it is moved, the calendar moves the same event.
      uid: `appointment-part-${part.id}@${new URL(baseUrl).hostname}`,
      time: spanOf(startsAt, endsAt),
      summary: plainTextIn(part.title, language),
      description: [say(wayMessages[way], language), part.coordinatorName, part.coordinatorPhone]
        .filter((text) => text !== null)
        .join(', '),
      url: `${baseUrl}${appointmentsPaths.link(language, part.token)}`,
      location,
      categories: [say(words.category, language)],
      isCancelled: part.status === 'cancelled',
      takesTime: true,
      createdAt: part.madeAt,
      changedAt: part.changedAt,
    },
  ]
}

function coordinatorEvent(appointment: KeptAppointment, { language, baseUrl }: Where): CalendarEvent {
  const title = plainTextIn(appointment.title, language)
  const names = appointment.mostPeople === 1 ? appointment.names.join(', ') : ''
  return {
    uid: `appointment-${appointment.id}@${new URL(baseUrl).hostname}`,
    time: spanOf(appointment.startsAt, appointment.endsAt),
    summary: names === '' ? title : say(words.titled, language, { title, names }),
    description: say(wayMessages[appointment.way], language),
    url: `${baseUrl}${appointmentsPaths.appointment(language, appointment.id)}`,
    location: appointment.location,
    categories: [say(words.category, language)],
    isCancelled: appointment.cancelledAt !== null,
    takesTime: true,
    createdAt: appointment.createdAt,
    changedAt: appointment.changedAt,
  }
}

/** For a file whose address needs no person. */
export function fileOf(events: readonly CalendarEvent[], { language, address }: Where): string {
  return calendarFile(events, { name: say(words.calendarName, language), address })
}

type WallTime = `${number}:${number}:${number}`

export function spanOf(startsAt: Date, endsAt: Date): CalendarEvent['time'] {
  return {
    day: dayInRiga(startsAt),
    from: wallTime(startsAt),
    until: wallTime(endsAt),
    lastDay: dayInRiga(endsAt),
  }
}

function wallTime(moment: Date): WallTime {
  const time = `${clockInRiga(moment)}:00`
  return isWallTime(time) ? time : '00:00:00'
}

function isWallTime(text: string): text is WallTime {
  return /^\d\d:\d\d:\d\d$/.test(text)
}
