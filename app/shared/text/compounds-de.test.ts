import { describe, expect, it } from 'vitest'
import { compoundParts } from './compounds-de.ts'
import { stemDe } from './stem-de.ts'

const known = new Set(
  ['arbeit', 'markt', 'forschung', 'kranke', 'pflege', 'schul', 'leitung', 'kind', 'garten'].map(stemDe),
)
const split = (word: string) => compoundParts(word, stemDe, (stem) => known.has(stem))

describe('a German compound', () => {
  it('is split where both parts are known', () => {
    expect(split('schulleitung')).toEqual([stemDe('schul'), stemDe('leitung')])
  })

  it('is split over linking letters', () => {
    expect(split('krankenpflege')).toEqual([stemDe('kranke'), stemDe('pflege')])
    expect(split('kindergarten')).toEqual([stemDe('kind'), stemDe('garten')])
  })

  it('is split into three parts', () => {
    expect(split('arbeitsmarktforschung')).toEqual(['arbeit', 'markt', 'forschung'].map(stemDe))
  })

  it('stays whole where a part is unknown', () => {
    expect(split('marktwirtschaft')).toEqual([])
    expect(split('markt')).toEqual([])
  })

  it('is tried a bounded number of times, even where every ending is a word', () => {
    let asked = 0
    const isKnown = (stem: string) => {
      asked++
      return !stem.startsWith('b')
    }
    expect(compoundParts(`bbbb${'a'.repeat(36)}`, stemDe, isKnown)).toEqual([])
    expect(asked).toBeLessThan(20_000)
  })
})
