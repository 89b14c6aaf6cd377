import { describe, expect, test } from 'vitest'

import type { AttendanceMark } from '../attendance/attendance.ts'
import { completionOf, type CompletionRule } from './completion.ts'

const now = new Date('2026-11-24T10:00:00Z')
const rule: CompletionRule = { lessonsShare: 80, assessment: false }

function lessons(marks: readonly (AttendanceMark | null)[], startsAt = '2026-11-20T16:00:00Z') {
  return marks.map((mark) => ({ startsAt: new Date(startsAt), isCancelled: false, mark }))
}

describe('A run is completed', () => {
  test('with the share of lessons asked for, coming late being coming', () => {
    const eight = lessons([
      ...Array.from({ length: 7 }, () => 'present' as const),
      'late',
      'absent',
      'excused',
    ])
    expect(completionOf(rule, eight, null, now)).toMatchObject({ attended: 8, needed: 8, isFulfilled: true })
    const seven = lessons([
      ...Array.from({ length: 7 }, () => 'present' as const),
      'excused',
      'absent',
      'excused',
    ])
    expect(completionOf(rule, seven, null, now)).toMatchObject({ isFulfilled: false, isOutOfReach: true })
  })

  test('not before its last lesson has begun', () => {
    const marks = [
      ...lessons(['present', 'present', 'present', 'present']),
      ...lessons([null], '2026-11-25T16:00:00Z'),
    ]
    expect(completionOf(rule, marks, null, now)).toMatchObject({ attended: 4, needed: 4, isFulfilled: false })
    expect(completionOf(rule, marks, null, new Date('2026-11-25T16:00:00Z')).isFulfilled).toBe(true)
  })

  test('without the lessons that were cancelled', () => {
    const marks = [...lessons(['present']), { startsAt: now, isCancelled: true, mark: null }]
    expect(completionOf({ lessonsShare: 100, assessment: false }, marks, null, now).isFulfilled).toBe(true)
    expect(completionOf(rule, [], null, now).isFulfilled).toBe(false)
  })

  test('with the assessment passed, where one is asked for', () => {
    const both = { lessonsShare: 50, assessment: true }
    const marks = lessons(['present', 'present'])
    expect(completionOf(both, marks, null, now)).toMatchObject({ assessment: 'waiting', isFulfilled: false })
    expect(completionOf(both, marks, true, now).isFulfilled).toBe(true)
    expect(completionOf(both, marks, false, now)).toMatchObject({ isFulfilled: false, isOutOfReach: true })
  })

  test('by whole lessons: a share that falls between two asks for the larger number', () => {
    const marks = lessons(['present', 'present', 'absent'])
    const seventy = { lessonsShare: 70, assessment: false }
    expect(completionOf(seventy, marks, null, now)).toMatchObject({ needed: 3, isFulfilled: false })
  })

  test('never by a rule that asks for nothing', () => {
    const nothing = { lessonsShare: null, assessment: false }
    expect(completionOf(nothing, lessons(['present']), null, now).isFulfilled).toBe(false)
  })
})
