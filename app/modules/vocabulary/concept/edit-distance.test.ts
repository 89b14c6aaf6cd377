import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { editDistance } from './edit-distance.ts'

describe('How many letters two words differ by', () => {
  test('a letter added, dropped, changed or swapped with its neighbour is one', () => {
    expect(editDistance('biskopiba', 'biskpiba', 3)).toBe(1)
    expect(editDistance('biskopiba', 'bisskopiba', 3)).toBe(1)
    expect(editDistance('biskopiba', 'biskapiba', 3)).toBe(1)
    expect(editDistance('biskopiba', 'bisokpiba', 3)).toBe(1)
    expect(editDistance('biskopiba', 'biskopiba', 3)).toBe(0)
  })

  test('words farther apart than asked are only told to be farther', () => {
    expect(editDistance('metinasana', 'biskopiba', 2)).toBe(3)
    expect(editDistance('a', 'abcdef', 2)).toBe(3)
  })

  test('it is the same both ways and never less than the difference in length', () => {
    const word = fc.string({ maxLength: 12 })
    fc.assert(
      fc.property(word, word, (one, other) => {
        const distance = editDistance(one, other, 20)
        expect(editDistance(other, one, 20)).toBe(distance)
        expect(distance).toBeGreaterThanOrEqual(Math.abs(one.length - other.length))
      }),
    )
  })
})
