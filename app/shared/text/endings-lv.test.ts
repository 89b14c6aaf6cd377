import { describe, expect, it } from 'vitest'
import { lvEndings, lvVerbEndings } from './endings-lv.ts'
import { stemLv } from './stem-lv.ts'

const words = (text: string) => text.match(/\p{L}+/gu) ?? []

describe('the table of Latvian endings', () => {
  it.each(lvEndings)('gives an example with its ending: $meaning', ({ endings, example }) => {
    const listed = endings.split(' ')
    for (const word of words(example)) {
      expect(listed.filter((ending) => word.endsWith(ending))).not.toEqual([])
      expect(stemLv(word)).not.toBe(word)
    }
  })

  it.each(lvVerbEndings)('gives examples of one verb: $example', ({ example }) => {
    expect(new Set(words(example).map(stemLv)).size).toBe(1)
  })
})
