import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages, type Language } from '../i18n/language.ts'
import { analyse } from './analyse.ts'

const stems = (text: string, language: Language | undefined) =>
  analyse(text, language).map(({ stem }) => stem)

describe('analysing a text', () => {
  it('gives the stem with and without diacritics, at the place of the word', () => {
    expect(analyse('Kursi par dārziem', 'lv')).toEqual([
      { stem: 'kurs', folded: 'kurs', position: 1, isPart: false },
      { stem: 'dārz', folded: 'darz', position: 3, isPart: false },
    ])
  })

  it('meets a query typed without diacritics', () => {
    const typed = analyse('darzeniem', 'lv')[0]?.folded
    expect(analyse('dārzeņiem', 'lv')[0]?.folded).toBe(typed)
  })

  it('keeps stop words where there is nothing else', () => {
    expect(stems('to be', 'en')).toHaveLength(2)
    expect(stems('to be a nurse', 'en')).toEqual(['nurs'])
  })

  it('only normalises a text of unknown language', () => {
    expect(analyse('Ōtrō Špūles', undefined).map(({ stem, folded }) => [stem, folded])).toEqual([
      ['ōtrō', 'otro'],
      ['špūles', 'spules'],
    ])
  })

  it('leaves words with digits and signs alone', () => {
    expect(stems('B2s C++', 'en')).toEqual(['b2s', 'c++'])
  })

  it('gives the parts of a German compound at its place', () => {
    const known = new Set(['krank', 'pfleg'])
    expect(analyse('Die Krankenpflege', 'de', (stem) => known.has(stem))).toEqual([
      { stem: 'krankenpfleg', folded: 'krankenpfleg', position: 2, isPart: false },
      { stem: 'krank', folded: 'krank', position: 2, isPart: true },
      { stem: 'pfleg', folded: 'pfleg', position: 2, isPart: true },
    ])
  })

  it('never fails and never gives an empty lexeme, whatever the text and language', () => {
    const anyLanguage = fc.constantFrom(undefined, ...languages)
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), anyLanguage, (text, language) => {
        for (const { stem, folded } of analyse(text, language, (part) => part.length % 2 === 0)) {
          expect(stem).not.toBe('')
          expect(folded).not.toBe('')
        }
      }),
      { numRuns: 300 },
    )
  })

  it('never fails on words made of the letters of the five languages', () => {
    const letters = fc.constantFrom(
      ...'aābcčdeēfgģhiījkķlļmnņoprsštuūvzžąęėįųxyäöüßабвгдежзийклмнопрстуфхцчшщъыьэюяё',
    )
    const word = fc.string({ unit: letters, minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(word, fc.constantFrom(...languages), (text, language) => {
        for (const { stem, folded } of analyse(text, language)) {
          expect(stem.length * folded.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
