import type { Language } from '../../../shared/i18n/language.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

/** "pirmdiena", "Mo.": Monday is 1. */
export function weekdayName(weekday: number, language: Language, length: 'long' | 'short'): string {
  const key = `${language} ${length}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, { weekday: length, timeZone: 'UTC' })
  formats.set(key, format)
  // 1 January 2024 was a Monday.
  return format.format(new Date(Date.UTC(2024, 0, weekday)))
}
