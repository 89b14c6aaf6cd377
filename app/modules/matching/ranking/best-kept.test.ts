import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bestKept } from './best-kept.ts'

it('keeps just what sorting everything and cutting would leave', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 50 })), fc.nat({ max: 12 }), (values, limit) => {
      const kept = bestKept(limit, (a, b) => a > b)
      for (const value of values) kept.offer(value)
      expect(kept.sorted()).toEqual(values.toSorted((a, b) => b - a).slice(0, limit))
    }),
  )
})
