import type { Language } from '../i18n/language.ts'

const zone = 'Europe/Riga'

/** A calendar day as `2026-11-24`, without a zone. */
export type Day = string

const rigaDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day it is in Riga at this moment. */
export function dayInRiga(moment: Date): Day {
  return rigaDay.format(moment)
}

export function addDays(day: Day, days: number): Day {
  const moment = new Date(`${day}T12:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() + days)
  return moment.toISOString().slice(0, 10)
}

/** The moment so many times 24 hours earlier. */
export function daysBefore(moment: Date, days: number): Date {
  return new Date(moment.getTime() - days * 24 * 3600 * 1000)
}

/** Whether the text is a real calendar day: 2026-02-30 is not. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text
}

const dayFormats = new Map<Language, Intl.DateTimeFormat>()

/** A day in words, such as "2026. gada 24. novembris". */
export function dayInWords(day: Day, language: Language): string {
  let format = dayFormats.get(language)
  if (format === undefined) {
    // The pages' English is British.
    format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      dateStyle: 'long',
      timeZone: 'UTC',
    })
    dayFormats.set(language, format)
  }
  return format.format(new Date(`${day}T12:00:00Z`))
}

const monthFormats = new Map<Language, Intl.DateTimeFormat>()

/** The month of a day in words, such as "November 2026". */
export function monthInWords(day: Day, language: Language): string {
  let format = monthFormats.get(language)
  if (format === undefined) {
    format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      year: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    })
    monthFormats.set(language, format)
  }
  return format.format(new Date(`${day}T12:00:00Z`))
}

const momentFormats = new Map<Language, Intl.DateTimeFormat>()

/** A moment as Riga's clocks show it, such as "24 Nov 2026, 12:00". */
export function momentInWords(moment: Date, language: Language): string {
  let format = momentFormats.get(language)
  if (format === undefined) {
    format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: zone,
    })
    momentFormats.set(language, format)
  }
  return format.format(moment)
}
