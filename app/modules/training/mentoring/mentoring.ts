import { addDays, type Day } from '../../../shared/time/day.ts'

export const longestWish = 1000
export const longestNote = 2000
const longestPair = 731

export interface Meeting {
  readonly day: Day
  readonly note: string | null
}

/** A pair as one of the two sees it. */
export interface MentoringPair {
  readonly id: string
  readonly isMentor: boolean
  readonly otherName: string | null
  readonly fromDay: Day
  readonly toDay: Day
  readonly wish: string | null
  readonly isAccepted: boolean
  readonly isEnded: boolean
  readonly meetings: readonly Meeting[]
}

export interface NewPair {
  readonly key: string
  readonly mentorId: string
  readonly fromDay: Day
  readonly toDay: Day
  readonly wish: string | undefined
}

export type PairRefusal = 'not-a-mentor' | 'days-out-of-order' | 'already-a-pair'

export function refusePair(
  { fromDay, toDay }: Pick<NewPair, 'fromDay' | 'toDay'>,
  known: { readonly mentors: boolean; readonly isPair: boolean },
): PairRefusal | undefined {
  if (!known.mentors) return 'not-a-mentor'
  if (toDay <= fromDay || toDay > addDays(fromDay, longestPair)) return 'days-out-of-order'
  return known.isPair ? 'already-a-pair' : undefined
}

/** Meetings are noted once both have accepted, on days that have been. */
export function mayNote(
  pair: Pick<MentoringPair, 'isAccepted' | 'isEnded'>,
  metOn: Day,
  today: Day,
): boolean {
  return pair.isAccepted && !pair.isEnded && metOn <= today
}
