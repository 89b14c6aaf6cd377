import type { Language } from '../i18n/language.ts'
import { compoundParts } from './compounds-de.ts'
import { stemmers } from './stem.ts'
import { stopWords } from './stop-words.ts'
import { fold, tokens } from './tokens.ts'

/** Stored with every indexed row; raise it whenever the same text may give other lexemes. */
export const analyserVersion = 1

/** A word as it is searched for. Parts of a German compound follow it at the same position. */
export interface Lexeme {
  readonly stem: string
  /** The stem of the word typed without diacritics. */
  readonly folded: string
  /** Counts the words of the text from 1; stop words count, so that distances stay true. */
  readonly position: number
  readonly isPart: boolean
}

/** Whether a German stem stands alone as a word; without it compounds stay whole. */
export type IsKnownStem = (stem: string) => boolean

/** The lexemes of a text in order. Stop words are dropped unless there is nothing else. */
export function analyse(text: string, language: Language | undefined, isKnownStem?: IsKnownStem): Lexeme[] {
  const words = tokens(text)
  const stops = language && stopWords[language]
  const hasContent = stops ? words.some((word) => !stops.has(word)) : true
  const lexemes: Lexeme[] = []
  words.forEach((word, index) => {
    if (hasContent && stops?.has(word)) return
    const position = index + 1
    const { stem, folded } = wordStems(word, language)
    lexemes.push({ stem, folded, position, isPart: false })
    if (language !== 'de' || !isKnownStem) return
    for (const part of compoundParts(word, stemmers.de, isKnownStem)) {
      lexemes.push({ stem: part, folded: part, position, isPart: true })
    }
  })
  return lexemes
}

interface WordStems {
  readonly stem: string
  readonly folded: string
}

/** Stems seen lately. Text repeats its words, so this saves most of the work; emptied when full. */
const seen = new Map<Language | undefined, Map<string, WordStems>>()
const mostSeen = 50_000

function wordStems(word: string, language: Language | undefined): WordStems {
  let known = seen.get(language)
  if (!known) seen.set(language, (known = new Map()))
  const before = known.get(word)
  if (before) return before
  const stems = stemWord(word, language)
  if (known.size >= mostSeen) known.clear()
  known.set(word, stems)
  return stems
}

function stemWord(word: string, language: Language | undefined): WordStems {
  const bare = fold(word)
  if (language === undefined || /\d/.test(word)) return { stem: word, folded: bare }
  const stem = stemmers[language]
  return { stem: stem(word), folded: fold(stem(bare)) }
}
