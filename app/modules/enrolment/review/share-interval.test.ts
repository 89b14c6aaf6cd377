import { expect, test } from 'vitest'

import { shareOf } from './share-interval.ts'

test('a share is shown with its interval from five answers on', () => {
  expect(shareOf(4, 4)).toEqual({ n: 4, count: 4, interval: null })
  const { interval } = shareOf(4, 5)
  // As R's prop.test(4, 5, correct = FALSE) gives it.
  expect([interval?.share, interval?.low.toFixed(4), interval?.high.toFixed(4)]).toEqual([
    0.8,
    '0.3755',
    '0.9638',
  ])
})

test('everybody of a few is not yet certainty, and nobody not impossibility', () => {
  expect(shareOf(5, 5).interval?.low.toFixed(3)).toBe('0.566')
  expect(shareOf(5, 5).interval?.high).toBe(1)
  expect(shareOf(0, 5).interval).toMatchObject({ share: 0, low: 0 })
})
