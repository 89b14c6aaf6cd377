import { expect, test } from 'vitest'

import { clockInRiga, isClockTime, momentByClock } from './clock-in-riga.ts'

test('the same time of day is another moment after the clocks change', () => {
  expect(momentByClock('2026-10-24', '18:00')?.toISOString()).toBe('2026-10-24T15:00:00.000Z')
  expect(momentByClock('2026-10-25', '18:00')?.toISOString()).toBe('2026-10-25T16:00:00.000Z')
  expect(momentByClock('2027-03-27', '18:00')?.toISOString()).toBe('2027-03-27T16:00:00.000Z')
  expect(momentByClock('2027-03-28', '18:00')?.toISOString()).toBe('2027-03-28T15:00:00.000Z')
  expect(clockInRiga(new Date('2027-03-28T15:00:00Z'))).toBe('18:00')
})

test('an hour that the clock leaves out is no time, and of one that comes twice the first is meant', () => {
  expect(momentByClock('2027-03-28', '03:30')).toBeUndefined()
  expect(momentByClock('2026-10-25', '03:30')?.toISOString()).toBe('2026-10-25T00:30:00.000Z')
})

test('only times of a day are times', () => {
  expect(['00:00', '23:59', '24:00', '7:30', '18.00', ''].map(isClockTime)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ])
})
