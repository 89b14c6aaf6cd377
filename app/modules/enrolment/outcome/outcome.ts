import { shareOf, type Share } from '../review/share-interval.ts'

/** What somebody does half a year after completing a run. */
export const outcomeAnswers = ['working', 'learning', 'active', 'none', 'not-said'] as const

export type OutcomeAnswer = (typeof outcomeAnswers)[number]

/** Days after completing. */
export const askedAfterDays = 182

/** Days in which the link can be used, and the answer changed. */
export const answerDays = 60

export interface OutcomeCount {
  readonly answer: OutcomeAnswer
  readonly count: number
}

export interface OutcomeShare {
  readonly answer: OutcomeAnswer
  readonly share: Share
}

/** Of those who said something: whoever prefers not to say counts neither way. */
export function outcomeShares(counts: readonly OutcomeCount[]): OutcomeShare[] {
  const said = outcomeAnswers.filter((answer) => answer !== 'not-said')
  const countOf = (answer: OutcomeAnswer) => counts.find((entry) => entry.answer === answer)?.count ?? 0
  const n = said.reduce((sum, answer) => sum + countOf(answer), 0)
  return said.map((answer) => ({ answer, share: shareOf(countOf(answer), n) }))
}

export function isAnswerable(askedAt: Date, now: Date): boolean {
  return now.getTime() <= askedAt.getTime() + answerDays * 24 * 3_600_000
}
