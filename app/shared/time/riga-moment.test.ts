import { expect, test } from 'vitest'

import { endOfDayInRiga, startOfDayInRiga } from './riga-moment.ts'

test('a day in Riga begins and ends by the clock of that day, also when the clocks change on it', () => {
  expect([startOfDayInRiga('2026-10-25'), endOfDayInRiga('2026-10-25')]).toEqual([
    '2026-10-25T00:00:00+03:00',
    '2026-10-25T23:59:59+02:00',
  ])
  expect([startOfDayInRiga('2027-03-28'), endOfDayInRiga('2027-03-28')]).toEqual([
    '2027-03-28T00:00:00+02:00',
    '2027-03-28T23:59:59+03:00',
  ])
  expect(startOfDayInRiga('1900-01-01')).toBe('1900-01-01T00:00:00+01:36')
})
