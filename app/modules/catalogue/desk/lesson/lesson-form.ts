import { readForm, type FormValues } from '../../../../shared/forms/form-reader.ts'
import type { DraftFault } from '../offer-form/form-step.ts'
import { clockTime, everyWeek, lessonFields, typedLessons } from './lesson.ts'

/** Weeks of a year; a longer course is written in two goes. */
const mostTimes = 52

export interface LessonsChange {
  readonly typed: FormValues
  readonly faults: readonly DraftFault[]
}

/** What the buttons of the page do with its rows: a lesson removed, or one added for every week. */
export function changeLessons(posted: FormValues, action: string): LessonsChange {
  const removed = /^remove-(.+)$/.exec(action)?.[1]
  const rows = typedLessons(posted).filter(({ id }) => id !== removed)
  if (action !== 'repeat') return { typed: { ...posted, ...lessonFields(rows) }, faults: [] }
  const form = readForm(posted)
  const key = posted['repeat-key']?.[0] ?? ''
  const day = form.day('repeat-day')
  const times = form.number('repeat-times', 1, mostTimes)
  const [from, until] = [posted['repeat-from']?.[0]?.trim() ?? '', posted['repeat-until']?.[0]?.trim() ?? '']
  const faults: DraftFault[] = [
    ...form.refusals,
    ...missing(posted, 'repeat-day'),
    ...(clockTime(from) === undefined ? [{ field: 'repeat-from', code: 'not-a-time' } as const] : []),
    ...(clockTime(until) === undefined ? [{ field: 'repeat-until', code: 'not-a-time' } as const] : []),
    ...missing(posted, 'repeat-times'),
  ]
  if (faults.length > 0 || day === undefined || times === undefined) {
    return { typed: { ...posted, ...lessonFields(rows) }, faults }
  }
  const room = posted['repeat-room']?.[0]?.trim() ?? ''
  const added = everyWeek({ key, day, from, until, room, times: Math.round(times) })
  return { typed: { ...posted, ...lessonFields([...rows, ...added]), ...noRepetition }, faults: [] }
}

/** What was asked for is done. */
const noRepetition: FormValues = {
  'repeat-day': [],
  'repeat-from': [],
  'repeat-until': [],
  'repeat-room': [],
  'repeat-times': [],
}

function missing(posted: FormValues, field: string): DraftFault[] {
  return (posted[field]?.[0]?.trim() ?? '') === '' ? [{ field, code: 'missing' }] : []
}
