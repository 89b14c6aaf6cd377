import type { Language } from '../i18n/language.ts'
import { compoundParts } from './compounds-de.ts'
import { stemmers } from './stem.ts'
import { stopWords } from './stop-words.ts'
import { fold, tokens } from './tokens.ts'

/** Stored with every indexed row; raise it whenever the same text may give other lexemes. */
export const analyserVersion = 2

/** A word as it is searched for. The parts of a German compound follow it at the same position. */
export interface Lexeme {
  readonly stem: string
  /** The stem of the same word typed without diacritics. */
  readonly folded: string
  /** Counts the text's words from 1; dropped stop words count too. */
  readonly position: number
  readonly isPart: boolean
}

/** Whether a German stem is a word of its own, such as those of labels; without it compounds stay whole. */
export type IsKnownStem = (stem: string) => boolean

/** The lexemes of a text in order. Stop words are dropped unless there is nothing else. */
export function analyse(text: string, language: Language | undefined, isKnownStem?: IsKnownStem): Lexeme[] {
  const words = tokens(text)
  const stops = language && stopWords[language]
  const dropped = stops && words.some((word) => !stops.has(word)) ? stops : undefined
  const lexemes: Lexeme[] = []
  words.forEach((word, index) => {
    if (dropped?.has(word)) return
    const position = index + 1
    lexemes.push({ ...stemsOf(word, language), position, isPart: false })
    if (language !== 'de' || !isKnownStem) return
    for (const part of partsOf(word, isKnownStem)) {
      lexemes.push({ stem: part, folded: part, position, isPart: true })
    }
  })
  return lexemes
}

interface Stems {
  readonly stem: string
  readonly folded: string
}

/** Text repeats its words: stems seen before save nine tenths of the work. Emptied when full. */
const seen = new Map<Language | undefined, Map<string, Stems>>()
const seenParts = new WeakMap<IsKnownStem, Map<string, readonly string[]>>()
const mostSeen = 50_000
const cyrillic = /^[а-я]/

/** A word in Cyrillic is Russian in texts of the other languages too: a name in both scripts is found by both. */
function stemsOf(word: string, textLanguage: Language | undefined): Stems {
  const language = textLanguage && cyrillic.test(word) ? 'ru' : textLanguage
  const known = seen.get(language) ?? new Map<string, Stems>()
  seen.set(language, known)
  return remembered(known, word, () => {
    const bare = fold(word)
    if (language === undefined || /\P{L}/u.test(word)) return { stem: word, folded: bare }
    const { accented, folded } = stemmers[language]
    return { stem: accented(word), folded: folded(bare) }
  })
}

function partsOf(word: string, isKnownStem: IsKnownStem): readonly string[] {
  const known = seenParts.get(isKnownStem) ?? new Map<string, readonly string[]>()
  seenParts.set(isKnownStem, known)
  return remembered(known, word, () => compoundParts(word, stemmers.de.accented, isKnownStem))
}

function remembered<T>(known: Map<string, T>, word: string, find: () => T): T {
  const before = known.get(word)
  if (before !== undefined) return before
  if (known.size >= mostSeen) known.clear()
  const found = find()
  known.set(word, found)
  return found
}
