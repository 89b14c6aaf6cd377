/** How a sentence names a label; all shares are of how telling the words are, 0–1. */
export interface MentionFacts {
  /** Share of the label that the sentence has. */
  readonly coverage: number
  /** Share of the label's words among all from its first to its last in the sentence. */
  readonly density: number
  /** Share among the words between the same commas, brackets or conjunctions. */
  readonly whole: number
  /** Share among all words of the sentence. */
  readonly explained: number
  /** Share of the skill's own name that stands in the sentence too. */
  readonly likeOwn: number
  /** Of the words found. */
  readonly weight: number
  readonly words: number
  /** One of them is only a part of a compound. */
  readonly isInCompound: boolean
}

// The figures below were set with `npm run eval:skills` on labels of ESCO that the index was not told.

/** A label of this weight means the same wherever it stands: about two words of a hundredth of the skills each. */
const plainWeight = 50
const plainAtMost = { phrase: 0.8, word: 0.5 } as const

/** One word out of a longer label says little. */
const partOfLabel = 0.87

/** "Energy" inside „Energieeffizienz“ is another thing. */
const partOfCompound = 0.8

/** What the rest of the sentence takes away at most, so that the name that explains more of it comes first. */
const restTakes = 0.1

/** What another name than the skill's own takes away at most. */
const otherNameTakes = 0.05

/**
 * How sure it is that a sentence speaks of the skill, 0–1. It falls with words of the label that are missing, with
 * strange words between those found, and for short common labels in the middle of other words, where they may mean
 * anything.
 */
export function mentionScore(facts: MentionFacts): number {
  const { coverage, density, whole, explained, likeOwn, weight, words, isInCompound } = facts
  const plain = Math.min(1, weight / plainWeight) * plainAtMost[words > 1 ? 'phrase' : 'word']
  return (
    coverage *
    density *
    (plain + (1 - plain) * whole) *
    (1 - restTakes * (1 - explained)) *
    (1 - otherNameTakes * (1 - likeOwn)) *
    (words === 1 && coverage < 1 ? partOfLabel : 1) *
    (isInCompound ? partOfCompound : 1)
  )
}
