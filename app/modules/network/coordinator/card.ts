import type { ClockTime } from '../../../shared/time/clock-in-riga.ts'

/** Languages in which somebody may be helped; Latgalian is one of them. */
export const helpLanguages = ['lv', 'ltg', 'ru', 'en', 'lt', 'de'] as const
export type HelpLanguage = (typeof helpLanguages)[number]

/** From Monday, as ISO 8601 counts. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

export interface Hours {
  readonly weekday: number
  readonly from: ClockTime
  readonly to: ClockTime
}

/** What of a coordinator everybody may see, because they have agreed to it. */
export interface PublicCard {
  readonly personId: string
  readonly name: string
  readonly email: string | null
  readonly phone: string | null
  /** Where they receive people, in their own words. */
  readonly office: string | null
  readonly languages: readonly HelpLanguage[]
  readonly hours: readonly Hours[]
}

/** The consent under which a card is public; the number is that of its text. */
export const cardConsent = { purpose: 'network.public-card', version: 1 } as const
