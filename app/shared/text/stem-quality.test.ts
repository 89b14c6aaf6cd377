import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { describeNeeding } from '../../../tests/support/needs.ts'
import type { Language } from '../i18n/language.ts'
import { stemmers } from './stem.ts'
import { tokens } from './tokens.ts'

/** Word forms of real texts with their lemmas (Universal Dependencies); beside the checkout, for testing. */
const testData = new URL('../../../../shared/testdata/search/', import.meta.url)

const floors = [
  { language: 'lv', nominal: 0.95, all: 0.89 },
  { language: 'en', nominal: 0.92, all: 0.93 },
  { language: 'lt', nominal: 0.955, all: 0.775 },
  { language: 'ru', nominal: 0.93, all: 0.815 },
  { language: 'de', nominal: 0.935, all: 0.87 },
] as const

describeNeeding('../shared/testdata/search', existsSync(testData), 'forms of one word share a stem', () => {
  it.each(floors)(
    '$language: pair F1 of nouns and adjectives at least $nominal, of all words $all',
    (floor) => {
      const words = readWords(floor.language)
      const stem = stemmers[floor.language].accented
      expect(pairF1(words.filter(isNominal), stem)).toBeGreaterThan(floor.nominal)
      expect(pairF1(words, stem)).toBeGreaterThan(floor.all)
    },
  )
})

interface Word {
  readonly classes: readonly string[]
  readonly forms: Set<string>
}

function isNominal({ classes }: Word): boolean {
  return classes.some((name) => name === 'NOUN' || name === 'ADJ' || name === 'PROPN')
}

function readWords(language: Language): Word[] {
  const words = new Map<string, Word>()
  const [, ...lines] = readFileSync(new URL(`morph.${language}.tsv`, testData), 'utf8')
    .trim()
    .split('\n')
  for (const line of lines) {
    const [lemma = '', classes = '', form = ''] = line.split('\t')
    const key = `${lemma} ${classes}`
    const word = words.get(key) ?? { classes: classes.split('+'), forms: new Set<string>() }
    word.forms.add(tokens(form).join(' '))
    words.set(key, word)
  }
  return [...words.values()]
}

/** Of all pairs of forms: belonging to one word against having one stem. */
function pairF1(words: readonly Word[], stem: (form: string) => string): number {
  const together = new Set<string>()
  const stems = new Map<string, string>()
  for (const { forms } of words) {
    const sorted = [...forms].sort()
    for (const form of sorted) stems.set(form, stem(form))
    sorted.forEach((a, index) => sorted.slice(index + 1).forEach((b) => together.add(`${a}\t${b}`)))
  }
  const found = [...together].filter((pair) => {
    const [a = '', b = ''] = pair.split('\t')
    return stems.get(a) === stems.get(b)
  }).length
  const sizes = new Map<string, number>()
  for (const key of stems.values()) sizes.set(key, (sizes.get(key) ?? 0) + 1)
  const claimed = [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
  return (2 * found) / (claimed + together.size)
}
