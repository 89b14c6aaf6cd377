import type { ApplicationState } from '../application/application-state.ts'
import { shareOf, type Share } from './share-interval.ts'

export const reviewCriteria = ['content', 'teaching', 'usefulness', 'organising', 'accessibility'] as const

export type ReviewCriterion = (typeof reviewCriteria)[number]

/** From 1, very bad, to 5, very good. */
export const marks = ['1', '2', '3', '4', '5'] as const

export type Marks = Readonly<Record<ReviewCriterion, number>>

export const withholdingReasons = [
  'names-somebody',
  'insult',
  'not-about-the-course',
  'advertising',
  'unlawful',
] as const

export type WithholdingReason = (typeof withholdingReasons)[number]

export type TextStateOfReview = 'waiting' | 'shown' | 'withheld'

export const longestReview = 2000

export interface Attended {
  readonly state: ApplicationState
  /** Lessons that they came to. */
  readonly attended: number
  /** Lessons still to come. */
  readonly toCome: number
}

export type ReviewRefusal = 'not-attended' | 'not-yet'

/** Why somebody may not review: only who was there knows, and only after the last lesson the whole of it. */
export function refuseReview({ state, attended, toCome }: Attended): ReviewRefusal | undefined {
  if (attended === 0) return 'not-attended'
  const hasLeft = state === 'completed' || state === 'dropped' || state === 'cancelled'
  return hasLeft || toCome === 0 ? undefined : 'not-yet'
}

export interface MarkCount {
  readonly criterion: ReviewCriterion
  readonly mark: number
  readonly count: number
}

export interface CriterionSummary {
  readonly criterion: ReviewCriterion
  /** How many gave 1, 2, 3, 4, 5. */
  readonly counts: readonly number[]
  /** Of those who gave 4 or 5. Marks are an order, not a measure, so they are counted and not averaged. */
  readonly good: Share
}

/** What participants gave, criterion by criterion. */
export function summarise(given: readonly MarkCount[]): CriterionSummary[] {
  return reviewCriteria.map((criterion) => {
    const counts = marks.map(
      (mark) =>
        given.find((entry) => entry.criterion === criterion && entry.mark === Number(mark))?.count ?? 0,
    )
    const n = counts.reduce((sum, count) => sum + count, 0)
    const good = (counts[3] ?? 0) + (counts[4] ?? 0)
    return { criterion, counts, good: shareOf(good, n) }
  })
}
