import type { Language } from '../../../shared/i18n/language.ts'

export const longest = { title: 160, purpose: 1000, steps: 6000 } as const
export const mostPeople = 500
export const mostMinutes = 960

export const reportReasons = ['copied', 'harmful', 'personal-data', 'other'] as const
export type ReportReason = (typeof reportReasons)[number]

/** A way of teaching, written by an educator. */
export interface NewMethod {
  readonly key: string
  readonly language: Language
  readonly title: string
  readonly purpose: string
  readonly peopleMin: number
  readonly peopleMax: number
  readonly minutes: number
  readonly steps: string
  readonly basedOnId: string | null
}

export interface Method extends Omit<NewMethod, 'key'> {
  readonly id: string
  readonly publishedAt: Date
  readonly state: 'shown' | 'hidden'
  /** Named where they show themselves in public. */
  readonly authorCardId: string | null
  readonly authorName: string | null
  /** By how many people who used it, and their mean. */
  readonly ratings: number
  readonly stars: number | null
  readonly basedOnTitle: string | null
  readonly basedOnLanguage: Language | null
}

export type MethodRefusal = 'fewer-than-least'

export function refuseMethod({
  peopleMin,
  peopleMax,
}: Pick<NewMethod, 'peopleMin' | 'peopleMax'>): MethodRefusal | undefined {
  return peopleMax < peopleMin ? 'fewer-than-least' : undefined
}

export type RatingRefusal = 'own-method' | 'day-ahead'

/** Only who has used it rates it, and nobody their own. */
export function refuseRating(rating: {
  readonly isOwn: boolean
  readonly usedOn: string
  readonly today: string
}): RatingRefusal | undefined {
  if (rating.isOwn) return 'own-method'
  return rating.usedOn > rating.today ? 'day-ahead' : undefined
}
