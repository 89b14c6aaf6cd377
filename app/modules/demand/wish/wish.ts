import type { Language } from '../../../shared/i18n/language.ts'
import { addDays, type Day } from '../../../shared/time/day.ts'

export const timesOfDay = ['daytime', 'evening', 'weekend'] as const
export type TimeOfDay = (typeof timesOfDay)[number]

/** Kilometres; none chosen means that any way is short enough. */
export const radii = ['10', '25', '50', '100'] as const

/** Where somebody came from when they counted themselves in. */
export const wishOrigins = ['form', 'search', 'path'] as const
export type WishOrigin = (typeof wishOrigins)[number]

/** A wish stands for at most so many days from when it is made or prolonged. */
export const longestWish = 365
export const usualWish = 183

export const mostWishes = 20

export interface NewWish {
  /** Of the form; a form sent twice makes one wish. */
  readonly key: string
  readonly topic: string
  readonly municipalityId: string
  readonly radiusKm: number | null
  readonly languages: readonly Language[]
  readonly times: readonly TimeOfDay[]
  readonly cameFrom: WishOrigin
  readonly until: Day
}

export type WishRefusal = 'until-past' | 'until-too-late' | 'already-wished' | 'too-many-wishes'

/** Why the wish cannot be kept beside those the person has, or undefined when it can. */
export function refuseWish(
  wish: Pick<NewWish, 'topic' | 'municipalityId' | 'until'>,
  own: readonly Pick<NewWish, 'topic' | 'municipalityId'>[],
  today: Day,
): WishRefusal | undefined {
  if (wish.until <= today) return 'until-past'
  if (wish.until > addDays(today, longestWish)) return 'until-too-late'
  const isSame = own.some(
    ({ topic, municipalityId }) => topic === wish.topic && municipalityId === wish.municipalityId,
  )
  if (isSame) return 'already-wished'
  return own.length >= mostWishes ? 'too-many-wishes' : undefined
}

/** Half a year more, but never beyond a year from today. */
export function prolonged(until: Day, today: Day): Day {
  const later = addDays(until < today ? today : until, usualWish)
  const latest = addDays(today, longestWish)
  return later < latest ? later : latest
}
