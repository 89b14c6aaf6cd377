import { describe, expect, test } from 'vitest'

import { hasBegun, offerEnd, phaseOf, refusePlan, type IntakePlan } from './intake.ts'

const now = new Date('2026-11-24T10:00:00Z')
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)

const plan: IntakePlan = {
  rule: 'first-come',
  groups: [],
  opensAt: later(-1),
  closesAt: later(48),
  seatsMin: null,
  seatsMax: 10,
  reserved: [],
  answerHours: 48,
  criteria: [],
}
const refused = (changes: Partial<IntakePlan>, startsOn: string | null = null) =>
  refusePlan({ ...plan, ...changes }, startsOn, now)

describe('The plan of an intake', () => {
  test('is taken when it can be kept', () => {
    expect(refused({})).toEqual([])
    expect(
      refused({ rule: 'fair-allocation', opensAt: later(1), criteria: ['rural'] }, '2026-11-27'),
    ).toEqual([])
  })

  test('must announce a draw before anybody can apply', () => {
    expect(refused({ rule: 'fair-allocation' })).toEqual(['draw-needs-notice'])
  })

  test('has a window that is still to come and ends before the course begins', () => {
    expect(refused({ closesAt: later(-2) })).toEqual(['closes-before-opens'])
    expect(refused({ opensAt: later(-3), closesAt: later(-2) })).toEqual(['already-closed'])
    expect(refused({}, '2026-11-25')).toEqual(['closes-after-start'])
  })

  test('never keeps more seats than there are, nor any for those who may not apply', () => {
    expect(refused({ reserved: [{ group: 'rural', seats: 11 }] })).toEqual(['reserved-above-max'])
    expect(refused({ groups: ['seniors'], reserved: [{ group: 'rural', seats: 1 }] })).toEqual([
      'reserved-for-excluded',
    ])
    expect(refused({ seatsMin: 11, criteria: ['rural'] })).toEqual(['min-above-max', 'criteria-without-draw'])
  })
})

describe('An intake', () => {
  const intake = { ...plan, cancelledAt: null, opportunityStatus: 'published' }

  test('is open from its first moment until just before its last', () => {
    expect(phaseOf(intake, later(-2))).toBe('announced')
    expect(phaseOf(intake, later(-1))).toBe('open')
    expect(phaseOf(intake, later(48))).toBe('closed')
    expect(phaseOf({ ...intake, opportunityStatus: 'cancelled' }, now)).toBe('cancelled')
  })

  test('keeps an offered seat for its hours, but not into the course', () => {
    expect(offerEnd({ answerHours: 48, startsOn: null }, now)).toEqual(later(48))
    expect(offerEnd({ answerHours: 48, startsOn: '2026-11-25' }, now)).toEqual(
      new Date('2026-11-24T22:00:00Z'),
    )
    expect(hasBegun({ startsOn: '2026-11-25' }, new Date('2026-11-24T22:00:00Z'))).toBe(true)
  })
})
