import { addDays, type Day } from '../../../shared/time/day.ts'

/** Days. */
export const longestAbsence = 366

export interface NewAbsence {
  readonly key: string
  readonly personId: string
  readonly fromDay: Day
  /** The last day away. */
  readonly toDay: Day
}

export type AbsenceRefusal = 'days-in-disorder' | 'absence-over' | 'absence-too-long'

export function refuseAbsence(
  { fromDay, toDay }: Pick<NewAbsence, 'fromDay' | 'toDay'>,
  today: Day,
): AbsenceRefusal | undefined {
  if (toDay < fromDay) return 'days-in-disorder'
  if (toDay < today) return 'absence-over'
  return toDay > addDays(fromDay, longestAbsence) ? 'absence-too-long' : undefined
}
