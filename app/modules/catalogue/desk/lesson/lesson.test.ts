import { describe, expect, test } from 'vitest'

import { everyWeek, lessonFields, readLessons, typedLessons } from './lesson.ts'

const evening = { key: 'one-form', day: '2026-10-13', from: '18:00', until: '20:30', room: 'Room 4' }

describe('lessons of a run', () => {
  test('are repeated every week at the same time by the clock, over both changes of it', () => {
    const autumn = readLessons(lessonFields(everyWeek({ ...evening, times: 3 })))
    expect(autumn.faults).toEqual([])
    expect(autumn.lessons.map(({ startsAt }) => startsAt.toISOString())).toEqual([
      '2026-10-13T15:00:00.000Z',
      '2026-10-20T15:00:00.000Z',
      '2026-10-27T16:00:00.000Z',
    ])
    const spring = readLessons(lessonFields(everyWeek({ ...evening, day: '2027-03-23', times: 2 })))
    expect(spring.lessons.map(({ startsAt }) => startsAt.toISOString())).toEqual([
      '2027-03-23T16:00:00.000Z',
      '2027-03-30T15:00:00.000Z',
    ])
  })

  test('have the same ids when the form that repeats them is sent twice', () => {
    expect(everyWeek({ ...evening, times: 2 })).toEqual(everyWeek({ ...evening, times: 2 }))
    const ids = everyWeek({ ...evening, times: 30 }).map(({ id }) => id)
    expect(new Set(ids).size).toBe(30)
    expect(ids.every((id) => /^[0-9a-z]{20}$/.test(id))).toBe(true)
  })

  test('keep what was typed when it is wrong, and say what is wrong beside it', () => {
    const typed = {
      'lesson-id': ['a', 'b', 'c', 'd', 'e'].map((letter) => letter.repeat(20)),
      'lesson-day': ['2026-02-30', '2026-12-01', '2026-12-01', '2027-03-28', ''],
      'lesson-from': ['18:00', '25:00', '18:00', '03:30', '18:00'],
      'lesson-until': ['19:00', '26:00', '17:00', '05:00', ''],
      'lesson-room': ['', '', '', '', ''],
    }
    const { lessons, faults } = readLessons(typed)
    expect(lessons).toEqual([])
    expect(faults).toEqual([
      { field: 'lesson-day-0', code: 'not-a-day' },
      { field: 'lesson-from-1', code: 'not-a-time' },
      { field: 'lesson-until-2', code: 'ends-before-start' },
      { field: 'lesson-from-3', code: 'no-such-time' },
      { field: 'lesson-day-4', code: 'needs-every-part' },
    ])
    expect(lessonFields(typedLessons(typed))).toEqual(typed)
  })

  test('take times as people write them, and drop empty rows and repeated ids', () => {
    const id = 'a'.repeat(20)
    const row = { id, day: '2026-12-01', from: '9.00', until: '10:30', room: '' }
    const empty = { id: 'b'.repeat(20), day: '', from: '', until: '', room: '' }
    const fields = lessonFields([row, { ...row, room: 'twice' }, empty, { ...row, id: 'forged' }])
    expect(fields['lesson-id']).toEqual([id])
    expect(readLessons(fields).lessons[0]?.startsAt.toISOString()).toBe('2026-12-01T07:00:00.000Z')
  })
})
