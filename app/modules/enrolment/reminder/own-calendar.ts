import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import { clockInRiga } from '../../../shared/time/clock-in-riga.ts'
import type { CalendarEvent } from '../../../shared/calendar/calendar-event.ts'
import { calendarFile } from '../../../shared/calendar/calendar-file.ts'
import { participationPaths } from '../participation-paths.ts'
import type { OwnLesson } from './own-lesson-queries.ts'
import { reminderMessages } from './reminder-messages.ts'

/** Somebody's lessons as a calendar file; cancelled ones stay in it, struck out. */
export function ownCalendar(
  lessons: readonly OwnLesson[],
  {
    language,
    baseUrl,
    address,
  }: { readonly language: Language; readonly baseUrl: string; readonly address: string },
): string {
  return calendarFile(
    lessons.map((lesson) => eventOf(lesson, language, baseUrl)),
    { name: say(reminderMessages.calendarName, language), address },
  )
}

function eventOf(lesson: OwnLesson, language: Language, baseUrl: string): CalendarEvent {
  const day = dayInRiga(lesson.startsAt)
  const place = lesson.placeName === null ? '' : plainTextIn(lesson.placeName, language)
  const location = [place, lesson.room ?? ''].filter((part) => part !== '').join(', ')
  return {
    uid: `lesson-${lesson.id}@${new URL(baseUrl).hostname}`,
    time: {
      day,
      from: wallTime(lesson.startsAt),
      until: wallTime(lesson.endsAt),
      lastDay: dayInRiga(lesson.endsAt),
    },
    summary: plainTextIn(lesson.title, language),
    description: plainTextIn(lesson.organisationName, language),
    url: `${baseUrl}${participationPaths.participation(language, lesson.applicationId)}`,
    ...(location === '' ? {} : { location }),
    categories: [say(reminderMessages.category, language)],
    isCancelled: lesson.isCancelled,
    takesTime: true,
    // The earliest that can be; what counts is that it stays.
    createdAt: lesson.offeredAt,
    changedAt: lesson.changedAt,
  }
}

type WallTime = `${number}:${number}:${number}`

function wallTime(moment: Date): WallTime {
  const time = `${clockInRiga(moment)}:00`
  return isWallTime(time) ? time : '00:00:00'
}

function isWallTime(text: string): text is WallTime {
  return /^\d\d:\d\d:\d\d$/.test(text)
}
