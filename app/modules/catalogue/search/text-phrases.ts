import { isLanguage, type Language } from '../../../shared/i18n/language.ts'
import { analyse, type IsKnownStem, type Lexeme } from '../../../shared/text/analyse.ts'
import { toTerms } from '../../../shared/text/vector.ts'
import type { MatchedConcept, QueryWord, ReadQuery } from '../../vocabulary/index.ts'

/** Words that a document is to have all of. */
export interface Phrase {
  readonly language: Language | 'other'
  readonly lexemes: readonly Lexeme[]
  /** Ranks are measured by the highest for the same words or concept on the same scale. */
  readonly scale: 'typed' | 'other' | 'both'
  /** What the best document that has them gets. */
  readonly score: number
  /** Place of the concept among those matched, from 1; 0 for the typed words themselves. */
  readonly through: number
}

/** What was found through a concept, or in another language, counts at most this much of an exact hit. */
const otherFactor = 0.9
/** Labels that are not the preferred one often mean more than the concept. */
const otherLabelFactor = 0.8
/** The preferred label and two others with other words: more of them find more that is not meant. */
const mostLabels = 3

/** Names and loan words are the same in many languages; tried where every word is known. */
export function typedElsewhere(query: ReadQuery, language: Phrase['language']): Phrase[] {
  if (language === query.language) return []
  return readingsIn(query, language)
    .filter((words) => words.length > 0 && words.every(({ documents }) => documents > 0))
    .map((words) => ({ language, lexemes: lexemesOf(words), scale: 'other', score: otherFactor, through: 0 }))
}

/** Labels of the concepts, each also with what else was typed: a place, or a name that all languages share. */
export function conceptPhrases(
  query: ReadQuery,
  concepts: readonly MatchedConcept[],
  language: Phrase['language'],
): Phrase[] {
  return concepts.flatMap(({ labels, score }, index) => {
    const beside = lexemesOf(wordsBeside(query, labels[query.language] ?? [], language))
    return differentLabels(labels[language] ?? [], language, query.isKnownStem).flatMap((lexemes, place) => {
      const most = otherFactor * (place === 0 ? 1 : otherLabelFactor)
      const label = { language, lexemes, scale: 'other' as const, score: most * score, through: index + 1 }
      if (beside.length === 0) return [label]
      const both = {
        scale: 'both' as const,
        lexemes: [...lexemes, ...beside],
        score: (most * (1 + score)) / 2,
      }
      return [{ ...label, ...both }, label]
    })
  })
}

export const lexemesOf = (words: readonly QueryWord[]) => words.flatMap(({ lexemes }) => lexemes)

/** The words as texts of the language may have them. Names of places stand in Latvian texts in every language. */
function readingsIn({ words, elsewhere, ...own }: ReadQuery, language: Phrase['language']) {
  const readings = [{ language: own.language, words }, ...elsewhere]
  return readings
    .filter(
      (reading) => reading.language === language || (language === 'lv' && reading.language === own.language),
    )
    .map((reading) => reading.words)
}

/** Typed words that stand in texts of the language but in none of the concept's labels. */
function wordsBeside(
  query: ReadQuery,
  ownLabels: readonly string[],
  language: Phrase['language'],
): QueryWord[] {
  const labels = new Set(
    ownLabels.flatMap((label) => analyse(label, query.language, query.isKnownStem).map(({ stem }) => stem)),
  )
  const isNamed = ({ lexemes }: QueryWord) => lexemes.some(({ stem }) => labels.has(stem))
  const seen = new Set(query.words.filter(isNamed).map(({ word }) => word))
  return readingsIn(query, language)
    .flat()
    .filter(({ word, documents }) => documents > 0 && !seen.has(word) && seen.add(word))
}

/** Labels of both genders mostly have the same stems. */
function differentLabels(
  labels: readonly string[],
  language: Phrase['language'],
  isKnownStem: IsKnownStem,
): (readonly Lexeme[])[] {
  const different = new Map<string, readonly Lexeme[]>()
  for (const label of labels) {
    const lexemes = analyse(label, isLanguage(language) ? language : undefined, isKnownStem)
    const key = toTerms(lexemes).sort().join()
    if (key !== '' && !different.has(key)) different.set(key, lexemes)
  }
  return [...different.values()].slice(0, mostLabels)
}
