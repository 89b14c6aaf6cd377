import { expect, test } from 'vitest'

import { changeTyped } from './bulk.ts'

test('days are moved by whole weeks, over a change of the clocks too, and wrong ones are left as typed', () => {
  const typed = {
    'starts-on': ['2027-03-23'],
    'apply-by': ['soon'],
    'lesson-day': ['2027-03-23', '2027-02-30'],
    'title-lv': ['Bites'],
  }
  expect(changeTyped(typed, { kind: 'move', weeks: 1 })).toEqual({
    'starts-on': ['2027-03-30'],
    'apply-by': ['soon'],
    'lesson-day': ['2027-03-30', '2027-02-30'],
  })
  expect(changeTyped(typed, { kind: 'price', price: 12.5 })).toEqual({ price: ['12.5'] })
  expect(changeTyped(typed, { kind: 'publish' })).toEqual({})
})
