import { expect, test } from 'vitest'

import { momentOfRiga, rigaClock } from './riga-clock.ts'

test('a time on Riga’s clocks is one moment, in winter, in summer and on the days when the clocks change', () => {
  expect(momentOfRiga('2026-11-24', '12:00').toISOString()).toBe('2026-11-24T10:00:00.000Z')
  expect(momentOfRiga('2026-07-01', '23:59').toISOString()).toBe('2026-07-01T20:59:00.000Z')
  expect(momentOfRiga('2026-10-25', '02:30').toISOString()).toBe('2026-10-24T23:30:00.000Z')
  expect(momentOfRiga('2026-10-25', '09:00').toISOString()).toBe('2026-10-25T07:00:00.000Z')
  expect(momentOfRiga('2027-03-28', '09:00').toISOString()).toBe('2027-03-28T06:00:00.000Z')
})

test('a moment is read off Riga’s clocks', () => {
  expect(rigaClock(new Date('2026-11-24T22:05:59Z'))).toEqual({ day: '2026-11-25', time: '00:05' })
})
