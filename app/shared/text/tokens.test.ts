import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, longestToken, tokens } from './tokens.ts'

describe('splitting a text into words', () => {
  it('takes words and numbers and leaves punctuation, in lower case', () => {
    expect(tokens('Kursi „Dārzkopība”: 3D-druka, 2025. gadā!')).toEqual([
      'kursi',
      'dārzkopība',
      '3d',
      'druka',
      '2025',
      'gadā',
    ])
  })

  it('keeps C++ and C# whole, and finds .NET by its letters', () => {
    expect(tokens('C++, C# und .NET')).toEqual(['c++', 'c#', 'und', 'net'])
  })

  it('reads a letter and its accent typed apart as one letter', () => {
    expect(tokens('da\u0304rzs')).toEqual(['dārzs'])
  })

  it('drops stress marks, soft hyphens and the English possessive', () => {
    expect(tokens('за\u0301мок')).toEqual(['замок'])
    expect(tokens('Wei\u00adter\u00adbildung')).toEqual(['weiterbildung'])
    expect(tokens('the nurse’s work')).toEqual(['the', 'nurse', 'work'])
  })

  it('writes ё as е, as most people type it', () => {
    expect(tokens('Учёт')).toEqual(['учет'])
  })

  it('cuts endless words between characters', () => {
    expect(tokens('a'.repeat(5000))).toEqual(['a'.repeat(longestToken)])
    expect(tokens('𝒳'.repeat(100))).toEqual(['𝒳'.repeat(30)])
  })
})

describe('folding a word', () => {
  it.each([
    ['rēzekne', 'rezekne'],
    ['šķūņi', 'skuni'],
    ['žemės', 'zemes'],
    ['ąžuolų', 'azuolu'],
    ['größe', 'grosse'],
    ['café', 'cafe'],
    ['łódź', 'lodz'],
    ['учёт', 'учет'],
  ])('writes %s as %s', (word, folded) => {
    expect(fold(word)).toBe(folded)
  })

  it('leaves й, a letter of its own', () => {
    expect(fold('строй')).toBe('строй')
  })

  it('changes nothing the second time, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const token of tokens(text)) expect(fold(fold(token))).toBe(fold(token))
      }),
    )
  })
})
