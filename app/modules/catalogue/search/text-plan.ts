import type { Db } from '../../../shared/db/db.ts'
import { languages, type Language } from '../../../shared/i18n/language.ts'
import type { Lexeme } from '../../../shared/text/analyse.ts'
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
import { conceptPhrases, lexemesOf, typedElsewhere, type Phrase } from './text-phrases.ts'
import type { TextSource } from './text-source.ts'

/** One way to find documents. Queries are `tsquery` texts. */
export interface SubQuery {
  /** A document is found when it meets one of these; the first it meets counts. */
  readonly wishes: readonly Wish[]
  /** One of these finds every document that meets a wish; apart, since the index is slow with an or of many ands. */
  readonly any: readonly string[]
  /** Each word with its share of the query: a document that lacks some of them counts less. Empty: nothing can lack. */
  readonly shares: readonly { readonly query: string; readonly share: number }[]
  /** Runs only when too few documents meet the first sub-query. */
  readonly fallback: boolean
}

export interface Wish extends Omit<Phrase, 'lexemes'> {
  readonly must: string
  /** The same where it says what the document is about: in the title, skills, outcomes or first sentence. */
  readonly prominent: string
  /** The words by which the documents that meet it are ranked; all of them, so that near each other counts more. */
  readonly ranked: string
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

const mostConcepts = 3

const kinds = ['skill', 'occupation', 'field'] as const

/** Finds out what a query may mean, in all languages. */
export async function planText(db: Db, source: TextSource, reader: QueryReader): Promise<TextPlan> {
  const query = await readQuery(db, source.words, reader)
  const concepts = await matchConcepts(db, query, kinds, mostConcepts)
  const typed = toTerms(lexemesOf(query.words))
  const phrases = [...languages, 'other' as const]
    .flatMap((language) => [...typedElsewhere(query, language), ...conceptPhrases(query, concepts, language)])
    // What has all the typed words is found by them.
    .filter(({ language, lexemes }) => language !== query.language || !hasAll(toTerms(lexemes), typed))
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

/** All words; then, when that finds too little, some of the words. */
function ownQueries({ language, words }: ReadQuery): SubQuery[] {
  if (words.length === 0) return []
  const lexemes = lexemesOf(words)
  const ranked = toQuery(lexemes, '|')
  const whole = { ...wishOf({ language, lexemes, scale: 'typed', score: 1, through: 0 }), ranked }
  const query: SubQuery = { wishes: [whole], any: [whole.must], shares: [], fallback: false }
  const known = words.filter((word) => word.documents > 0)
  if (words.length === 1 || known.length === 0) return [query]
  const sum = words.reduce((total, word) => total + weightOf(word), 0)
  const shares = known.map((word) => ({ query: toQuery(word.lexemes, '&'), share: weightOf(word) / sum }))
  const rare = rarest(known)
  const any = toQuery(rare, '|')
  const some = { ...whole, must: any, prominent: toTerms(rare, prominentWeights).join(' | ') }
  return [query, { ...query, wishes: [some], any: [any], shares, fallback: true }]
}

function otherQuery(phrases: readonly Phrase[]): SubQuery {
  const words = phrases.map(({ lexemes }) => toTerms(lexemes))
  return { wishes: phrases.map(wishOf), any: anyOf(words), shares: [], fallback: false }
}

function wishOf({ lexemes, ...phrase }: Phrase): Wish {
  const must = toQuery(lexemes, '&')
  return { ...phrase, must, prominent: toTerms(lexemes, prominentWeights).join(' & '), ranked: must }
}

/** The phrases without those that include all words of another; single words are one query. */
function anyOf(phrases: readonly (readonly string[])[]): string[] {
  const needed = phrases.filter(
    (words, index) =>
      !phrases.some((fewer, other) => hasAll(words, fewer) && (fewer.length < words.length || other < index)),
  )
  const single = needed.filter(({ length }) => length === 1).map(([word]) => word)
  const longer = needed.filter(({ length }) => length > 1).map((words) => words.join(' & '))
  return single.length === 0 ? longer : [single.join(' | '), ...longer]
}

const hasAll = (words: readonly string[], wanted: readonly string[]) =>
  wanted.every((word) => words.includes(word))

/** The rarer half of the words; the common ones alone would find everything. */
function rarest(words: readonly QueryWord[]): Lexeme[] {
  const byRarity = [...words].sort((one, other) => one.documents - other.documents)
  return lexemesOf(byRarity.slice(0, Math.ceil(words.length / 2)))
}

const weightOf = (word: QueryWord) => 1 / (1 + Math.log2(1 + word.documents))
