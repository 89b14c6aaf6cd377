import { isAttended, type AttendanceMark } from '../attendance/attendance.ts'

/** What a participant must do to complete the run. Null asks for nothing of that kind. */
export interface CompletionRule {
  /** Percent of the lessons. */
  readonly lessonsShare: number | null
  readonly assessment: boolean
}

export interface LessonMark {
  readonly startsAt: Date
  readonly isCancelled: boolean
  readonly mark: AttendanceMark | null
}

export interface Completion {
  readonly attended: number
  /** Lessons that were not cancelled. */
  readonly lessons: number
  /** Lessons that must be attended. */
  readonly needed: number
  readonly assessment: 'not-asked' | 'waiting' | 'passed' | 'failed'
  readonly isFulfilled: boolean
  /** Even every lesson to come would not be enough. */
  readonly isOutOfReach: boolean
}

/** How far somebody has come. Nothing is complete before the last lesson has begun. */
export function completionOf(
  rule: CompletionRule,
  marks: readonly LessonMark[],
  hasPassed: boolean | null,
  now: Date,
): Completion {
  const held = marks.filter(({ isCancelled }) => !isCancelled)
  const attended = held.filter(({ mark }) => isAttended(mark)).length
  // 0.8 * 10 is not 8 for a computer, so whole percents are multiplied first.
  const needed = Math.ceil(((rule.lessonsShare ?? 0) * held.length) / 100)
  const open = held.filter(({ mark }) => mark === null).length
  const hasBegun = held.every(({ startsAt }) => startsAt <= now)
  const assessment = !rule.assessment
    ? ('not-asked' as const)
    : hasPassed === null
      ? ('waiting' as const)
      : hasPassed
        ? ('passed' as const)
        : ('failed' as const)
  const isPassed = assessment === 'not-asked' || assessment === 'passed'
  const asksSomething = rule.lessonsShare !== null || rule.assessment
  return {
    attended,
    lessons: held.length,
    needed,
    assessment,
    isFulfilled: asksSomething && held.length > 0 && hasBegun && attended >= needed && isPassed,
    isOutOfReach: attended + open < needed || assessment === 'failed',
  }
}

export type CompletionRuleRefusal = 'asks-nothing'

export function refuseRule(rule: CompletionRule): CompletionRuleRefusal | undefined {
  return rule.lessonsShare === null && !rule.assessment ? 'asks-nothing' : undefined
}
