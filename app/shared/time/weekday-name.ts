import type { Language } from '../i18n/language.ts'

const formats = new Map<Language, Intl.DateTimeFormat>()

/** "pirmdiena": Monday is 1. */
export function weekdayName(weekday: number, language: Language): string {
  const format =
    formats.get(language) ?? new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  formats.set(language, format)
  // 1 January 2024 was a Monday.
  return format.format(new Date(Date.UTC(2024, 0, weekday)))
}
