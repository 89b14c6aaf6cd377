import { describe, expect, it } from 'vitest'
import { agreement } from './agreement.ts'
import type { Word } from './word-forms.ts'

const word = (lemma: string, ...forms: string[]): Word => ({ lemma, classes: [], forms: new Set(forms) })
const twoWords = [word('kurss', 'kurss', 'kursi'), word('skola', 'skola', 'skolas')]

describe('how well stems agree with words', () => {
  it('is full where forms share a stem exactly when they share a word', () => {
    expect(agreement(twoWords, (form) => form.slice(0, 3))).toEqual({ pairF1: 1, bcubedF1: 1 })
  })

  it('loses recall where a word is split', () => {
    // Of two pairs one is found: precision 1, recall ½. Of four forms two see half of their word.
    const split = agreement(twoWords, (form) => (form.startsWith('k') ? form : 'skol'))
    expect(split.pairF1).toBeCloseTo(2 / 3)
    expect(split.bcubedF1).toBeCloseTo((2 * 0.75) / 1.75)
  })

  it('loses precision where words are thrown together', () => {
    // Of six pairs two are right, and each form shares its stem with as many strangers as kin.
    const merged = agreement(twoWords, () => 'same')
    expect(merged.pairF1).toBeCloseTo((2 * 2) / (6 + 2))
    expect(merged.bcubedF1).toBeCloseTo((2 * 0.5) / 1.5)
  })

  it('counts a form of two words once, as belonging to both', () => {
    const shared = [word('rads', 'rada', 'radi'), word('radīt', 'rada', 'radīt')]
    // Three forms; "rada" is kin to both others, these are strangers.
    expect(agreement(shared, () => 'rad').pairF1).toBeCloseTo((2 * 2) / (3 + 2))
  })

  it('is nought, not an error, where there is nothing to pair', () => {
    expect(agreement([], (form) => form)).toEqual({ pairF1: 0, bcubedF1: 0 })
    expect(agreement([word('x', 'x')], (form) => form)).toEqual({ pairF1: 0, bcubedF1: 1 })
  })
})
