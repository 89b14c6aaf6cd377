import type { Db } from '../../../shared/db/db.ts'
import { isLanguage, languages, type Language } from '../../../shared/i18n/language.ts'
import { analyse, type IsKnownStem, type Lexeme } from '../../../shared/text/analyse.ts'
import { toQuery, toTerms } from '../../../shared/text/vector.ts'
import {
  matchConcepts,
  readQuery,
  type MatchedConcept,
  type QueryReader,
  type QueryWord,
  type ReadQuery,
} from '../../vocabulary/index.ts'
import { prominentWeights } from './search-texts.ts'
import type { TextSource } from './text-source.ts'

/** One way to find documents. Queries are `tsquery` texts. */
export interface SubQuery {
  /** A document is found when it meets one of these; the first it meets counts. */
  readonly wishes: readonly Wish[]
  /** Finds every document that meets one of the wishes, whatever its language. */
  readonly any: string
  /** Each word with its share of the query: a document that lacks some of them counts less. Empty: nothing can lack. */
  readonly shares: readonly { readonly query: string; readonly share: number }[]
  /** Runs only when too few documents meet the first sub-query. */
  readonly fallback: boolean
}

export interface Wish {
  readonly language: Language | 'other'
  readonly must: string
  /** The same where it says what the document is about: in the title, skills, outcomes or first sentence. */
  readonly prominent: string
  /** The words by which the documents that meet it are ranked; all of them, so that near each other counts more. */
  readonly ranked: string
  /** Ranks are measured by the highest for the same words or concept on the same scale. */
  readonly scale: 'typed' | 'other' | 'both'
  /** What the best document that meets it gets. */
  readonly score: number
  /** Place of the concept in `concepts`, from 1; 0 for the typed words themselves. */
  readonly through: number
}

/** How a query is going to be searched for. */
export interface TextPlan {
  /** Of the words and labels it was made with. */
  readonly version: string
  readonly language: Language
  readonly correction?: string
  readonly concepts: readonly MatchedConcept[]
  readonly subQueries: readonly SubQuery[]
}

/** What was found through a concept, or in another language, counts at most this much of an exact hit. */
const otherFactor = 0.9
/** Labels that are not the preferred one often mean more than the concept. */
const otherLabelFactor = 0.8
const mostConcepts = 3
/** The preferred label and two others with other words: more of them find more that is not meant. */
const mostLabels = 3

const kinds = ['skill', 'occupation', 'field'] as const

/** Finds out what a query may mean, in all languages. */
export async function planText(db: Db, source: TextSource, reader: QueryReader): Promise<TextPlan> {
  const query = await readQuery(db, source.words, reader)
  const concepts = await matchConcepts(db, query, kinds, mostConcepts)
  const phrases = [...languages, 'other' as const]
    .flatMap((language) => [...typedElsewhere(query, language), ...conceptPhrases(query, concepts, language)])
    .sort((one, other) => other.score - one.score)
  const { version, language, correction } = query
  return {
    version,
    language,
    ...(correction === undefined ? {} : { correction }),
    concepts,
    subQueries: [...ownQueries(query), ...(phrases.length === 0 ? [] : [otherQuery(phrases)])],
  }
}

/** Words that a document is to have all of. */
interface Phrase {
  readonly language: Wish['language']
  readonly lexemes: readonly Lexeme[]
  readonly scale: Wish['scale']
  readonly score: number
  readonly through: number
}

/** All words; then, when that finds too little, some of the words. */
function ownQueries({ language, words }: ReadQuery): SubQuery[] {
  if (words.length === 0) return []
  const lexemes = lexemesOf(words)
  const ranked = toQuery(lexemes, '|')
  const whole = { ...wishOf({ language, lexemes, scale: 'typed', score: 1, through: 0 }), ranked }
  const query: SubQuery = { wishes: [whole], any: whole.must, shares: [], fallback: false }
  const known = words.filter((word) => word.documents > 0)
  if (words.length === 1 || known.length === 0) return [query]
  const sum = words.reduce((total, word) => total + weightOf(word), 0)
  const shares = known.map((word) => ({ query: toQuery(word.lexemes, '&'), share: weightOf(word) / sum }))
  const rare = rarest(known)
  const any = toQuery(rare, '|')
  const some = { ...whole, must: any, prominent: toTerms(rare, prominentWeights).join(' | ') }
  return [query, { ...query, wishes: [some], any, shares, fallback: true }]
}

function otherQuery(phrases: readonly Phrase[]): SubQuery {
  const words = phrases.map(({ lexemes }) => toTerms(lexemes))
  return { wishes: phrases.map(wishOf), any: anyOf(words), shares: [], fallback: false }
}

function wishOf({ lexemes, ...phrase }: Phrase): Wish {
  const must = toQuery(lexemes, '&')
  return { ...phrase, must, prominent: toTerms(lexemes, prominentWeights).join(' & '), ranked: must }
}

/** Names and loan words are the same in many languages; tried where every word is known. */
function typedElsewhere(query: ReadQuery, language: Wish['language']): Phrase[] {
  if (language === query.language) return []
  return readingsIn(query, language)
    .filter((words) => words.length > 0 && words.every(({ documents }) => documents > 0))
    .map((words) => ({ language, lexemes: lexemesOf(words), scale: 'other', score: otherFactor, through: 0 }))
}

/** The words as texts of the language may have them. Names of places stand in Latvian texts in every language. */
function readingsIn({ words, elsewhere, ...own }: ReadQuery, language: Wish['language']) {
  const readings = [{ language: own.language, words }, ...elsewhere]
  return readings
    .filter(
      (reading) => reading.language === language || (language === 'lv' && reading.language === own.language),
    )
    .map((reading) => reading.words)
}

/** Labels of the concepts, each also with what else was typed: a place, or a name that all languages share. */
function conceptPhrases(
  query: ReadQuery,
  concepts: readonly MatchedConcept[],
  language: Wish['language'],
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

/** Typed words that stand in texts of the language but in none of the concept's labels. */
function wordsBeside(
  query: ReadQuery,
  ownLabels: readonly string[],
  language: Wish['language'],
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
  language: Wish['language'],
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

/** One of the phrases; those that include all words of another find nothing more. */
function anyOf(phrases: readonly (readonly string[])[]): string {
  const needed = phrases.filter(
    (words, index) =>
      !phrases.some(
        (fewer, other) =>
          fewer.every((word) => words.includes(word)) && (fewer.length < words.length || other < index),
      ),
  )
  return needed.map((words) => `(${words.join(' & ')})`).join(' | ')
}

const lexemesOf = (words: readonly QueryWord[]) => words.flatMap(({ lexemes }) => lexemes)

/** The rarer half of the words; the common ones alone would find everything. */
function rarest(words: readonly QueryWord[]): Lexeme[] {
  const byRarity = [...words].sort((one, other) => one.documents - other.documents)
  return lexemesOf(byRarity.slice(0, Math.ceil(words.length / 2)))
}

const weightOf = (word: QueryWord) => 1 / (1 + Math.log2(1 + word.documents))
