import { capitalised } from '../../../shared/i18n/capitalised.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { clockInRiga } from '../../../shared/time/clock-in-riga.ts'
import { ways } from '../availability/availability.ts'
import { wayMessages } from './appointment-messages.ts'

const dayFormats = new Map<Language, Intl.DateTimeFormat>()

/** "otrdiena, 1. decembris". */
export function weekdayInWords(moment: Date, language: Language): string {
  let format = dayFormats.get(language)
  if (format === undefined) {
    format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: 'Europe/Riga',
    })
    dayFormats.set(language, format)
  }
  return format.format(moment)
}

/** "otrdiena, 1. decembris, 10:00–10:45", by the clocks of Riga. */
export function timeInWords(startsAt: Date, endsAt: Date | null, language: Language): string {
  const until = endsAt === null ? '' : `–${clockInRiga(endsAt)}`
  return `${weekdayInWords(startsAt, language)}, ${clockInRiga(startsAt)}${until}`
}

/** In which ways people meet, to choose from. */
export function wayOptions(language: Language) {
  return ways.map((way) => ({ value: way, label: capitalised(say(wayMessages[way], language), language) }))
}
