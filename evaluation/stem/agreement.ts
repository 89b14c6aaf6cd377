import type { Word } from './word-forms.ts'

/** How well keys agree with words, each the harmonic mean of precision and recall, in 0–1. */
export interface Agreement {
  /** Over all pairs of forms: being forms of one word against having one key. Large paradigms weigh most. */
  readonly pairF1: number
  /** Over forms: the share of its key's forms that belong to it, and of its word's forms that share its key. */
  readonly bcubedF1: number
}

/**
 * Forms are compared as they are spelled, so a form of several words ("rada": of a relative, creates)
 * counts once and belongs to all of them.
 */
export function agreement(words: readonly Word[], keyOf: (form: string) => string): Agreement {
  const wordsOf = new Map<string, number[]>()
  words.forEach(({ forms }, word) => {
    for (const form of forms) wordsOf.set(form, [...(wordsOf.get(form) ?? []), word])
  })
  const sameKey = Map.groupBy(wordsOf.keys(), keyOf)

  let [pairsOfWords, pairsOfKeys, pairsOfBoth, precision, recall] = [0, 0, 0, 0, 0]
  for (const forms of sameKey.values()) {
    for (const form of forms) {
      const related = new Set((wordsOf.get(form) ?? []).flatMap((word) => [...(words[word]?.forms ?? [])]))
      const found = forms.filter((other) => related.has(other)).length
      pairsOfWords += related.size - 1
      pairsOfKeys += forms.length - 1
      pairsOfBoth += found - 1
      precision += found / forms.length
      recall += found / related.size
    }
  }
  return {
    pairF1: ratio(2 * pairsOfBoth, pairsOfWords + pairsOfKeys),
    bcubedF1: harmonicMean(ratio(precision, wordsOf.size), ratio(recall, wordsOf.size)),
  }
}

function harmonicMean(a: number, b: number): number {
  return ratio(2 * a * b, a + b)
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
