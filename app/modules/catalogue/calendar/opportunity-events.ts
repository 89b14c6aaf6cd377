import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { cataloguePaths } from '../catalogue-paths.ts'
import type { FollowedOpportunity } from '../follow/follow-queries.ts'
import { factsInWords } from '../opportunity/opportunity-facts.tsx'
import { factMessages } from '../opportunity/opportunity-fact-messages.ts'
import { opportunityWordMessages as words } from '../opportunity/opportunity-words-messages.ts'
import type { CalendarEvent } from './calendar-event.ts'
import { calendarMessages } from './calendar-messages.ts'

export interface EventsReader {
  readonly language: Language
  /** Without a slash at the end. */
  readonly baseUrl: string
}

/** The first day, of which the hours are not known, and the deadline: the last hour of the last day in Riga. */
export function eventsOf(offer: FollowedOpportunity, reader: EventsReader): CalendarEvent[] {
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
    startsOn === null
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
        },
  ].flat()
}

function startText(offer: FollowedOpportunity, reader: EventsReader): string {
  const { language } = reader
  return lines(offer, reader, [
    fact(factMessages.schedule[language], factsInWords.schedule(offer, language)),
    fact(factMessages.length[language], factsInWords.length(offer, language)),
    fact(factMessages.price[language], factsInWords.price(offer, language)),
    say(calendarMessages.hoursUnknown, language),
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
