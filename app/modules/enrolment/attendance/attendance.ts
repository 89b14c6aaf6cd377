/** What somebody's part in one lesson was. */
export const attendanceMarks = ['present', 'late', 'excused', 'absent'] as const

export type AttendanceMark = (typeof attendanceMarks)[number]

export interface LessonTime {
  readonly startsAt: Date
  readonly endsAt: Date
  readonly cancelledAt: Date | null
}

/** Minutes before and after the lesson in which its code is taken. */
export const codeMargin = 15

/** Days after the lesson in which a participant may still write an excuse. */
const excuseDays = 7

export type MarkingRefusal = 'cancelled' | 'not-yet'
export type CodeRefusal = 'wrong-code' | 'held-back'
export type ExcuseRefusal = 'cancelled' | 'too-late'

/** Why the list of a lesson cannot be kept at this moment, or undefined when it can. */
export function refuseMarking(lesson: LessonTime, now: Date): MarkingRefusal | undefined {
  if (lesson.cancelledAt !== null) return 'cancelled'
  return now.getTime() < minutesFrom(lesson.startsAt, -codeMargin) ? 'not-yet' : undefined
}

/** Whether the code of the lesson opens anything now. */
export function isCodeTime(lesson: LessonTime, now: Date): boolean {
  return (
    lesson.cancelledAt === null &&
    now.getTime() >= minutesFrom(lesson.startsAt, -codeMargin) &&
    now.getTime() <= minutesFrom(lesson.endsAt, codeMargin)
  )
}

/** Late is who enters the code after so many minutes of the lesson. */
const lateAfter = 15

export function markByCode(lesson: LessonTime, now: Date): AttendanceMark {
  return now.getTime() > minutesFrom(lesson.startsAt, lateAfter) ? 'late' : 'present'
}

export function refuseExcuse(lesson: LessonTime, now: Date): ExcuseRefusal | undefined {
  if (lesson.cancelledAt !== null) return 'cancelled'
  return now.getTime() > minutesFrom(lesson.endsAt, excuseDays * 24 * 60) ? 'too-late' : undefined
}

/** Coming late is coming; an excuse explains an absence and does not undo it. */
export function isAttended(mark: AttendanceMark | null): boolean {
  return mark === 'present' || mark === 'late'
}

/** Wrong codes before the first pause; with six digits, guessing at this pace is hopeless within a lesson. */
const freeFailures = 5

/** Minutes. */
const pause = 10

export function isHeldBack(failures: number, lastAt: Date, now: Date): boolean {
  return failures >= freeFailures && now.getTime() < minutesFrom(lastAt, pause)
}

export function isForgotten(lastAt: Date, now: Date): boolean {
  return now.getTime() >= minutesFrom(lastAt, pause)
}

function minutesFrom(moment: Date, minutes: number): number {
  return moment.getTime() + minutes * 60_000
}
