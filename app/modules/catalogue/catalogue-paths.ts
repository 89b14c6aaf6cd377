import type { Language } from '../../shared/i18n/language.ts'
import type { Localised } from '../../shared/i18n/localised.ts'
import { plainTextIn } from '../../shared/i18n/localised-text.ts'
import { slugOf } from '../../shared/identifier.ts'

interface Titled {
  readonly id: string
  readonly title: Localised
}

export const cataloguePaths = {
  list: (language: Language) => `/${language}/learning`,
  suggestions: (language: Language) => `/${language}/learning/suggestions`,
  compare: (language: Language, ids: readonly string[] = []) =>
    `/${language}/learning/compare${ids.length === 0 ? '' : `?${ids.map((id) => `id=${id}`).join('&')}`}`,
  /** The first hyphen ends the id; the words after it are for people. */
  show: (language: Language, opportunity: Titled) =>
    `/${language}/learning/${addressPart(opportunity, language)}`,
  /** One opportunity's days as a calendar file. */
  dates: (language: Language, id: string) => `/${language}/learning/${id}.ics`,
  /** A search to follow, in a calendar or in a reader of news. */
  calendar: (language: Language, search: URLSearchParams) =>
    `/${language}/learning/calendar.ics${queryOf(search)}`,
  news: (language: Language, search: URLSearchParams) => `/${language}/learning/new.rss${queryOf(search)}`,
  /**
   * Counting oneself in for what is not offered. The module behind it builds on this one, so that only its address is
   * known here (decision 0023).
   */
  countMeIn: (language: Language, query: Readonly<Record<string, string>> = {}) =>
    `/${language}/demand/new${queryOf(new URLSearchParams(query))}`,
  organisation: (language: Language, id: string) => `/${language}/organisations/${id}`,
}

/** `id-slug`, or the id alone where the title has no Latin letters and no Latvian or English version. */
export function addressPart(opportunity: Titled, language: Language): string {
  const slug =
    slugOf(plainTextIn(opportunity.title, language)) || slugOf(plainTextIn(opportunity.title, 'lv'))
  return slug === '' ? opportunity.id : `${opportunity.id}-${slug}`
}

function queryOf(search: URLSearchParams): string {
  return search.size === 0 ? '' : `?${search.toString()}`
}
