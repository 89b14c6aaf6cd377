import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { clockInRiga } from '../../../shared/time/clock-in-riga.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import { cataloguePaths } from '../catalogue-paths.ts'
import type { Lesson } from '../desk/lesson/lesson-queries.ts'
import { runDetailsMessages } from '../desk/run-details/run-details-messages.ts'
import type { FollowedOpportunity } from '../follow/follow-queries.ts'
import { factsInWords } from '../opportunity/opportunity-facts.tsx'
import { factMessages } from '../opportunity/opportunity-fact-messages.ts'
import { opportunityWordMessages as words } from '../opportunity/opportunity-words-messages.ts'
import type { CalendarEvent, ClockTime } from '../../../shared/calendar/calendar-event.ts'
import { calendarMessages } from './calendar-messages.ts'

export interface EventsReader {
  readonly language: Language
  /** Without a slash at the end. */
  readonly baseUrl: string
  /** Days before a deadline at which to remind. */
  readonly remindBefore?: number
}

/**
 * The first day, or each lesson where they are planned, and the deadline: the last hour of the last day in Riga.
 * A calendar of many offers leaves the lessons out.
 */
export function eventsOf(
  offer: FollowedOpportunity,
  reader: EventsReader,
  lessons: readonly Lesson[] = [],
): CalendarEvent[] {
  const { startsOn, applyBy } = offer
  const { language, baseUrl } = reader
  const title = plainTextIn(offer.title, language)
  const common = {
    url: baseUrl + cataloguePaths.show(language, offer),
    categories: [say(words.kind[offer.kind], language)],
    isCancelled: offer.status !== 'published',
    createdAt: offer.firstSeenAt,
    changedAt: offer.changedAt,
  }
  const host = new URL(baseUrl).hostname
  return [
    lessons.map((lesson) => ({
      ...common,
      ...lessonEvent(offer, lesson, reader),
      // As in the calendar of those who take part, so that nobody who has both sees it twice.
      uid: `lesson-${lesson.id}@${host}`,
      isCancelled: common.isCancelled || lesson.isCancelled,
      changedAt: lesson.changedAt > offer.changedAt ? lesson.changedAt : offer.changedAt,
    })),
    startsOn === null || lessons.some(({ isCancelled }) => !isCancelled)
      ? []
      : {
          ...common,
          uid: `${offer.id}-starts@${host}`,
          time: { day: startsOn },
          summary: title,
          description: startText(offer, reader),
          location: factsInWords.place(offer, language),
          geo: placeOf(offer),
        },
    applyBy === null
      ? []
      : {
          ...common,
          uid: `${offer.id}-apply-by@${host}`,
          time: { day: applyBy, from: '23:00:00', until: '23:59:59' } as const,
          summary: say(calendarMessages.applyBy, language, { title }),
          description: deadlineText(offer, reader),
          remindBefore: reader.remindBefore,
        },
  ].flat()
}

function lessonEvent(offer: FollowedOpportunity, lesson: Lesson, reader: EventsReader) {
  const { language } = reader
  const { startsAt, endsAt, room, placeName } = lesson
  const place = placeName === null ? factsInWords.place(offer, language) : plainTextIn(placeName, language)
  const isAtOffersPlace = placeName === null || placeName['lv']?.text === offer.placeName?.['lv']?.text
  const lastDay = dayInRiga(endsAt)
  return {
    time: {
      day: dayInRiga(startsAt),
      from: clockOf(startsAt),
      until: clockOf(endsAt),
      lastDay,
    },
    summary: plainTextIn(offer.title, language),
    description: lines(offer, reader, [
      fact(say(runDetailsMessages.room, language), room ?? undefined),
      fact(factMessages.price[language], factsInWords.price(offer, language)),
    ]),
    location: [room, place].filter((part) => part !== null && part !== '').join(', ') || undefined,
    geo: isAtOffersPlace ? placeOf(offer) : undefined,
    takesTime: true,
  }
}

function clockOf(moment: Date): ClockTime {
  const [hours = '', minutes = ''] = clockInRiga(moment).split(':')
  return `${hours}:${minutes}:00`
}

function startText(offer: FollowedOpportunity, reader: EventsReader): string {
  const { language } = reader
  return lines(offer, reader, [
    fact(factMessages.schedule[language], factsInWords.schedule(offer, language)),
    fact(factMessages.length[language], factsInWords.length(offer, language)),
    fact(factMessages.price[language], factsInWords.price(offer, language)),
    offer.hasLessons ? undefined : say(calendarMessages.hoursUnknown, language),
  ])
}

function deadlineText(offer: FollowedOpportunity, reader: EventsReader): string {
  const { language } = reader
  return lines(offer, reader, [
    fact(factMessages.starts[language], factsInWords.starts(offer, language)),
    offer.homepage === null ? undefined : fact(say(calendarMessages.applyAt, language), offer.homepage),
  ])
}

function lines(
  offer: FollowedOpportunity,
  { language, baseUrl }: EventsReader,
  facts: readonly (string | undefined)[],
): string {
  return [
    fact(factMessages.organisation[language], plainTextIn(offer.organisationName, language)),
    ...facts,
    offer.demonstration ? say(calendarMessages.invented, language) : undefined,
    baseUrl + cataloguePaths.show(language, offer),
  ]
    .filter((line) => line !== undefined)
    .join('\n')
}

function fact(term: string, value: string | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : `${term}: ${value}`
}

function placeOf({ latitude, longitude }: FollowedOpportunity) {
  return latitude === null || longitude === null ? undefined : { latitude, longitude }
}
