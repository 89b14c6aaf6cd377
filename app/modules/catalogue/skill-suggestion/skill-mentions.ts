import { isFrameWord } from './frame-words.ts'
import { mentionScore } from './mention-score.ts'
import type { IndexedLabel, SkillIndex } from './skill-index.ts'
import { wordsOf, type SentenceWord, type WordForm } from './sentences.ts'

/** A label that a sentence names, in whole or nearly so. */
export interface Mention {
  readonly label: IndexedLabel
  /** How sure we are, 0–1. */
  readonly score: number
  /** Of the words found, so that of two equals the more telling one wins. */
  readonly weight: number
  /** Places of the label's words in the sentence, in order. */
  readonly at: readonly number[]
}

/** A label with less of its own weight in the sentence is not named by it. */
const leastCoverage = 0.6

/** The labels that a sentence names, each with how sure that is. */
export function mentionsIn(sentence: string, index: SkillIndex): Mention[] {
  const words = wordsOf(sentence, index.language, index.isKnownStem)
  const places = placesOf(words)
  const candidates = new Set([...places.keys()].flatMap((folded) => index.byAnchor.get(folded) ?? []))
  const weightAt = weightsOf(words, index)
  return [...candidates].flatMap((label) => mentionOf(label, { words, places, weightAt }, index) ?? [])
}

interface ReadSentence {
  readonly words: readonly SentenceWord[]
  readonly places: Places
  readonly weightAt: readonly number[]
}

function mentionOf(
  label: IndexedLabel,
  { words, places, weightAt }: ReadSentence,
  { weightOf, preferredWords }: SkillIndex,
): Mention | undefined {
  // Most candidates fail here, before anything is made for them.
  if (weightThere(label.words, places, weightOf) < leastCoverage * label.weight) return undefined
  const found = label.words.map((word) => ({ word, at: placesOfWord(word, places) }))
  const there = found.filter(({ at }) => at.length > 0)
  const weight = there.reduce((sum, { word }) => sum + weightOf(word.folded), 0)
  const coverage = weight / label.weight
  if (coverage < leastCoverage) return undefined
  const at = tightest(there.map((some) => some.at))
  const [first = 0, last = 0] = [at[0], at.at(-1)]
  const chunks = new Set(at.map((place) => words[place]?.chunk))
  const named = sumOf(weightAt, (place) => at.includes(place))
  const around = sumOf(weightAt, (place) => chunks.has(words[place]?.chunk))
  const own = preferredWords.get(label.skill) ?? label.words
  const score = mentionScore({
    coverage,
    density: share(
      named,
      sumOf(weightAt, (place) => place >= first && place <= last),
    ),
    // Words such as "learn" alone name a skill only when they are all of its label.
    whole: around === 0 && coverage < 1 ? 0 : share(named, around),
    explained: share(
      named,
      sumOf(weightAt, () => true),
    ),
    likeOwn: share(
      weightThere(own, places, weightOf),
      own.reduce((sum, { folded }) => sum + weightOf(folded), 0),
    ),
    weight,
    words: at.length,
    isInCompound: there.some(({ word }) => isOnlyPart(word, places)),
  })
  return { label, score, weight, at }
}

interface Place {
  readonly at: number
  readonly stem: string
  /** Typed without diacritics, so that it may stand for a word with them. */
  readonly isBare: boolean
  /** Only a part of a compound. */
  readonly isPart: boolean
}

/** By folded stem. */
type Places = ReadonlyMap<string, readonly Place[]>

function placesOf(words: readonly SentenceWord[]): Places {
  const places = new Map<string, Place[]>()
  words.forEach(({ lexemes }, at) => {
    for (const [index, { stem, folded }] of lexemes.entries()) {
      const place = { at, stem, isBare: stem === folded, isPart: index > 0 }
      const known = places.get(folded)
      if (known) known.push(place)
      else places.set(folded, [place])
    }
  })
  return places
}

function placesOfWord({ stem, folded }: WordForm, places: Places): number[] {
  const some = places.get(folded)?.filter((place) => place.isBare || place.stem === stem) ?? []
  return [...new Set(some.map(({ at }) => at))]
}

function isOnlyPart({ folded }: WordForm, places: Places): boolean {
  const some = places.get(folded) ?? []
  return some.length > 0 && some.every(({ isPart }) => isPart)
}

/** Words that only say that something is taught weigh nothing, nor do numbers that no label has. */
function weightsOf(
  words: readonly SentenceWord[],
  { language, weightOf, isKnownWord }: SkillIndex,
): number[] {
  return words.map(({ lexemes: [whole] }) => {
    if (whole === undefined || isFrameWord(whole.folded, language)) return 0
    return /^\d+$/.test(whole.folded) && !isKnownWord(whole.folded) ? 0 : weightOf(whole.folded)
  })
}

/** One place of each word, as close together as they come. */
function tightest(found: readonly (readonly number[])[]): number[] {
  const spans = (found[0] ?? []).map((start) => found.map((places) => nearest(places, start)))
  const width = (span: readonly number[]) => Math.max(...span) - Math.min(...span)
  const best = spans.reduce((one, other) => (width(other) < width(one) ? other : one), spans[0] ?? [])
  return [...new Set(best)].sort((one, other) => one - other)
}

function nearest(places: readonly number[], to: number): number {
  return places.reduce((best, at) => (Math.abs(at - to) < Math.abs(best - to) ? at : best), places[0] ?? to)
}

function sumOf(weights: readonly number[], counts: (place: number) => boolean): number {
  return weights.reduce((sum, weight, place) => (counts(place) ? sum + weight : sum), 0)
}

/** Of those of the words that stand in the sentence with any diacritics. */
function weightThere(
  words: readonly WordForm[],
  places: Places,
  weightOf: (folded: string) => number,
): number {
  return words.reduce((sum, { folded }) => (places.has(folded) ? sum + weightOf(folded) : sum), 0)
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : Math.min(1, part / whole))
