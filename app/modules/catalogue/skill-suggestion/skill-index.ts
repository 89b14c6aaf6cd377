import type { Language } from '../../../shared/i18n/language.ts'
import { analyse, type IsKnownStem } from '../../../shared/text/analyse.ts'
import type { WordForm } from './sentences.ts'

export interface SkillLabel {
  readonly skill: string
  readonly text: string
  readonly preferred: boolean
}

/** A label ready to be looked for in texts. */
export interface IndexedLabel {
  readonly skill: string
  readonly preferred: boolean
  readonly words: readonly WordForm[]
  /** Of all its words together. */
  readonly weight: number
}

/** The labels of one language by their most telling words. */
export interface SkillIndex {
  readonly language: Language
  readonly isKnownStem: IsKnownStem | undefined
  /** Labels under each of their two rarest words: one of them must be in a text that speaks of the skill. */
  readonly byAnchor: ReadonlyMap<string, readonly IndexedLabel[]>
  /** Words of each skill's own name. */
  readonly preferredWords: ReadonlyMap<string, readonly WordForm[]>
  /** How telling a word is by its folded stem: the square of its rarity among skills. */
  readonly weightOf: (folded: string) => number
  readonly isKnownWord: (folded: string) => boolean
}

const anchors = 2

/** Longer labels are whole sentences, which no text repeats. */
const mostWords = 12

/** Reads labels once, so that thousands of texts can be looked through. */
export function buildSkillIndex(
  labels: readonly SkillLabel[],
  language: Language,
  isKnownStem?: IsKnownStem,
): SkillIndex {
  const read = labels
    .flatMap(variants)
    .map(({ skill, text, preferred }) => ({ skill, preferred, words: uniqueWords(text, language) }))
    .filter(({ words }) => words.length > 0 && words.length <= mostWords)
  const { weightOf, isKnownWord } = rarityAmong(read)
  const byAnchor = new Map<string, IndexedLabel[]>()
  for (const { skill, preferred, words } of read) {
    const weight = words.reduce((sum, { folded }) => sum + weightOf(folded), 0)
    const rarest = words
      .map(({ folded }) => folded)
      .sort((one, other) => weightOf(other) - weightOf(one))
      .slice(0, anchors)
    for (const word of rarest) add(byAnchor, word, { skill, preferred, words, weight })
  }
  const preferredWords = new Map(
    read.filter(({ preferred }) => preferred).map(({ skill, words }) => [skill, words]),
  )
  return { language, isKnownStem, byAnchor, preferredWords, weightOf, isKnownWord }
}

/** "Python (computer programming)" is called "Python" too. */
function variants(label: SkillLabel): SkillLabel[] {
  const bare = label.text.replace(/\s*\([^)]*\)\s*$/, '')
  return bare === label.text || bare === '' ? [label] : [label, { ...label, text: bare }]
}

function uniqueWords(text: string, language: Language): WordForm[] {
  const words = new Map(analyse(text, language).map(({ stem, folded }) => [folded, { stem, folded }]))
  return [...words.values()]
}

function rarityAmong(labels: readonly { readonly skill: string; readonly words: readonly WordForm[] }[]) {
  const skillsWith = new Map<string, Set<string>>()
  const skills = new Set<string>()
  for (const { skill, words } of labels) {
    skills.add(skill)
    for (const { folded } of words) {
      const known = skillsWith.get(folded)
      if (known) known.add(skill)
      else skillsWith.set(folded, new Set([skill]))
    }
  }
  const rarity = (having: number) => Math.log(1 + skills.size / having) ** 2
  const weights = new Map([...skillsWith].map(([folded, having]) => [folded, rarity(having.size)]))
  // A word that no label holds is as telling as one of a single skill.
  const strange = rarity(1)
  return {
    weightOf: (folded: string) => weights.get(folded) ?? strange,
    isKnownWord: (folded: string) => weights.has(folded),
  }
}

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}
