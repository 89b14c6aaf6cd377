import type { Localised } from '../../../shared/i18n/localised.ts'
import type { Day } from '../../../shared/time/day.ts'

export const observationMarks = ['seen', 'partly', 'not-seen'] as const
export type ObservationMark = (typeof observationMarks)[number]
export const longestFeedback = 4000

/** A lesson that a colleague watches, as one of the two sees it. */
export interface Observation {
  readonly id: string
  readonly isObserver: boolean
  readonly otherName: string | null
  readonly unitId: string
  readonly unitTitle: Localised
  readonly criteria: readonly Localised[]
  readonly lessonOn: Day
  readonly state: 'asked' | 'accepted' | 'declined' | 'given'
  readonly marks: readonly ObservationMark[] | null
  readonly feedback: string | null
  readonly isEvidence: boolean
}

export type FeedbackRefusal = 'not-the-observer' | 'not-accepted' | 'lesson-ahead' | 'marks-missing'

/** Feedback is given once, after the lesson, with a mark for each criterion. */
export function refuseFeedback(
  observation: Pick<Observation, 'isObserver' | 'state' | 'criteria' | 'lessonOn'>,
  marks: readonly (ObservationMark | undefined)[],
  today: Day,
): FeedbackRefusal | undefined {
  if (!observation.isObserver) return 'not-the-observer'
  if (observation.state !== 'accepted') return 'not-accepted'
  if (observation.lessonOn > today) return 'lesson-ahead'
  const isWhole = marks.length === observation.criteria.length && marks.every((mark) => mark !== undefined)
  return isWhole ? undefined : 'marks-missing'
}
