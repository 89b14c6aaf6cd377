import type { FormValues } from '../../../../shared/forms/form-reader.ts'
import { identifierOf, isId } from '../../../../shared/identifier.ts'
import { isClockTime, momentByClock, type ClockTime } from '../../../../shared/time/clock-in-riga.ts'
import { addDays, isDay, type Day } from '../../../../shared/time/day.ts'
import type { DraftFault } from '../offer-form/form-step.ts'

/** One meeting of a run, by the clocks of Riga. */
export interface PlannedLesson {
  readonly id: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly room: string | null
}

/** A row of the form as it was typed. */
export interface TypedLesson {
  readonly id: string
  readonly day: string
  readonly from: string
  readonly until: string
  readonly room: string
}

const longestRoom = 200

export function typedLessons(values: FormValues): TypedLesson[] {
  const ids = values['lesson-id'] ?? []
  return ids.map((id, row) => ({
    id,
    day: values['lesson-day']?.[row]?.trim() ?? '',
    from: values['lesson-from']?.[row]?.trim() ?? '',
    until: values['lesson-until']?.[row]?.trim() ?? '',
    room: values['lesson-room']?.[row]?.trim() ?? '',
  }))
}

/** The rows as fields of the form; empty ones are left out, and each id stands once. */
export function lessonFields(lessons: readonly TypedLesson[]): FormValues {
  const rows = lessons.filter(
    ({ id, day, from, until, room }, index) =>
      isId(id) &&
      `${day}${from}${until}${room}` !== '' &&
      lessons.findIndex((other) => other.id === id) === index,
  )
  return {
    'lesson-id': rows.map(({ id }) => id),
    'lesson-day': rows.map(({ day }) => day),
    'lesson-from': rows.map(({ from }) => from),
    'lesson-until': rows.map(({ until }) => until),
    'lesson-room': rows.map(({ room }) => room),
  }
}

/** The lessons that can be held, in their order, and what is wrong with the others. */
export function readLessons(values: FormValues): {
  readonly lessons: readonly PlannedLesson[]
  readonly faults: readonly DraftFault[]
} {
  const lessons: PlannedLesson[] = []
  const faults: DraftFault[] = []
  for (const [row, lesson] of typedLessons(values).entries()) {
    const read = readLesson(lesson)
    if ('code' in read) faults.push({ field: `${read.part}-${row}`, code: read.code })
    else lessons.push(read)
  }
  return { lessons: lessons.sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime()), faults }
}

interface RowFault {
  readonly part: 'lesson-day' | 'lesson-from' | 'lesson-until' | 'lesson-room'
  readonly code: DraftFault['code']
}

function readLesson({ id, day, from, until, room }: TypedLesson): PlannedLesson | RowFault {
  if (day === '' || from === '' || until === '') return { part: 'lesson-day', code: 'needs-every-part' }
  if (!isDay(day)) return { part: 'lesson-day', code: 'not-a-day' }
  const [start, end] = [clockTime(from), clockTime(until)]
  if (start === undefined) return { part: 'lesson-from', code: 'not-a-time' }
  if (end === undefined) return { part: 'lesson-until', code: 'not-a-time' }
  if (room.length > longestRoom) return { part: 'lesson-room', code: 'too-long' }
  const [startsAt, endsAt] = [momentByClock(day, start), momentByClock(day, end)]
  if (startsAt === undefined) return { part: 'lesson-from', code: 'no-such-time' }
  if (endsAt === undefined) return { part: 'lesson-until', code: 'no-such-time' }
  if (endsAt <= startsAt) return { part: 'lesson-until', code: 'ends-before-start' }
  return { id, startsAt, endsAt, room: room === '' ? null : room }
}

/** `9:00`, `18.30` and `18:30` are all read. */
export function clockTime(text: string): ClockTime | undefined {
  const time = text.replace('.', ':').padStart(5, '0')
  return isClockTime(time) ? time : undefined
}

export interface Repetition {
  /** Of the form, so that sending it twice adds the lessons once. */
  readonly key: string
  readonly day: Day
  readonly from: string
  readonly until: string
  readonly room: string
  /** How many lessons, a week apart. */
  readonly times: number
}

/** The same time of day every week, whatever the clocks do meanwhile. */
export function everyWeek({ key, day, times, ...same }: Repetition): TypedLesson[] {
  return Array.from({ length: times }, (_, week) => ({
    ...same,
    id: identifierOf(key, `lesson ${week}`) + identifierOf(key, `week ${week}`),
    day: addDays(day, week * 7),
  }))
}
