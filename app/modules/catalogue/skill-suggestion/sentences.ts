import { analyse, type IsKnownStem } from '../../../shared/text/analyse.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { tokens } from '../../../shared/text/tokens.ts'

/** A content word of a sentence; `wholes` and `parts` are the ways in which a label may name it. */
export interface SentenceWord {
  /** Counts all words of the sentence from 1. */
  readonly position: number
  readonly lexemes: readonly WordForm[]
  /** Words between two commas, brackets or conjunctions belong together. */
  readonly chunk: number
}

export interface WordForm {
  readonly stem: string
  readonly folded: string
}

/** Sentences, lines and list items of a text, in order and without the marks that end them. */
export function sentencesOf(text: string, language: Language): string[] {
  return text
    .split(hasDottedOrdinals.has(language) ? lastingEnd : sentenceEnd)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

/** Two sentences with the same key say the same. */
export function sentenceKey(sentence: string): string {
  return tokens(sentence).join(' ')
}

/** The content words of a sentence, each with the chunk in which it stands. */
export function wordsOf(sentence: string, language: Language, isKnownStem?: IsKnownStem): SentenceWord[] {
  const chunks = chunksOf(sentence)
  const words = new Map<number, { position: number; lexemes: WordForm[]; chunk: number }>()
  for (const { position, stem, folded } of analyse(sentence, language, isKnownStem)) {
    const known = words.get(position)
    if (known) known.lexemes.push({ stem, folded })
    else words.set(position, { position, lexemes: [{ stem, folded }], chunk: chunks[position - 1] ?? 0 })
  }
  return [...words.values()]
}

const otherEnds = /[\n\r;•·|▪●]+|\s[*–—-]\s(?=\p{Lu})/u

/** A full stop inside "Node.js" or "3.5" ends nothing. */
const sentenceEnd = new RegExp(`[.!?…]+(?=\\s|$)|${otherEnds.source}`, 'u')

/** Languages that write "1998. gada": a full stop after a number ends a sentence only before a capital letter. */
const hasDottedOrdinals: ReadonlySet<Language> = new Set(['lv', 'lt', 'de'])
const lastingEnd = new RegExp(`(?:(?<!\\d)\\.|[!?…]|\\.(?=\\s+\\p{Lu}))+(?=\\s|$)|${otherEnds.source}`, 'u')

const chunkEnd = /[,:()[\]/"„“”«»&]|\s[–—-]\s/u

const conjunctions = new Set('and or und oder un vai ir ar arba bei и или'.split(' '))

/** The chunk of each word of the sentence, by its place. */
function chunksOf(sentence: string): number[] {
  let chunk = 0
  return sentence.split(chunkEnd).flatMap((piece) => {
    chunk += 1
    return tokens(piece).map((word) => (conjunctions.has(word) ? (chunk += 1) : chunk))
  })
}
