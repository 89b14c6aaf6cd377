import type { Db } from '../../../shared/db/db.ts'
import { isLanguage, languages, type Language } from '../../../shared/i18n/language.ts'
import { analyse, type IsKnownStem } from '../../../shared/text/analyse.ts'
import { toQuery } from '../../../shared/text/vector.ts'
import {
  matchConcepts,
  readQuery,
  type MatchedConcept,
  type QueryReader,
  type QueryWord,
  type ReadQuery,
} from '../../vocabulary/index.ts'
import type { TextSource } from './text-source.ts'

/** One way to find documents. Queries are `tsquery` texts. */
export interface SubQuery {
  /** A document is found when it meets one of these; the first it meets counts. */
  readonly wishes: readonly Wish[]
  /** Each word with its share of the query: a document that lacks some of them counts less. Empty: nothing can lack. */
  readonly shares: readonly { readonly query: string; readonly share: number }[]
  /** Ranks are measured by the highest for the same words or concept on the same scale. */
  readonly scale: 'typed' | 'other'
  /** Runs only when too few documents meet the first sub-query. */
  readonly fallback: boolean
}

export interface Wish {
  readonly language: Language | 'other'
  readonly must: string
  /** The same words in the title, skills, or first sentence. */
  readonly prominent: string
  /** The words by which the documents that meet it are ranked. */
  readonly ranked: string
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
const mostConcepts = 3
/** The preferred label and two others: more of them find more that is not meant. */
const mostLabels = 3

const kinds = ['skill', 'occupation', 'field'] as const

/** Finds out what a query may mean, in all languages. */
export async function planText(db: Db, source: TextSource, reader: QueryReader): Promise<TextPlan> {
  const query = await readQuery(db, source.words, reader)
  const concepts = await matchConcepts(db, query, kinds, mostConcepts)
  const { isKnownStem } = query
  const elsewhere = [...languages, 'other' as const].filter((language) => language !== query.language)
  const wishes = [
    ...conceptWishes(concepts, query.language, isKnownStem),
    ...elsewhere.flatMap((language) => [
      ...typedElsewhere(query, language),
      ...conceptWishes(concepts, language, isKnownStem),
    ]),
  ]
  wishes.sort((one, other) => other.score - one.score)
  return {
    version: query.version,
    language: query.language,
    ...(query.correction === undefined ? {} : { correction: query.correction }),
    concepts,
    subQueries: [
      ...ownQueries(query),
      ...(wishes.length === 0 ? [] : [{ wishes, shares: [], scale: 'other' as const, fallback: false }]),
    ],
  }
}

/** All words; then, when that finds too little, some of the words. */
function ownQueries({ language, words }: ReadQuery): SubQuery[] {
  if (words.length === 0) return []
  const lexemes = words.flatMap((word) => word.lexemes)
  const ranked = toQuery(lexemes, '|')
  const all = [{ language, must: toQuery(lexemes, '&'), prominent: prominent(toQuery(lexemes, '&')), ranked, score: 1, through: 0 }]
  const whole = { scale: 'typed' as const, wishes: all, shares: [], fallback: false }
  const known = words.filter((word) => word.documents > 0)
  if (words.length === 1 || known.length === 0) return [whole]
  const sum = words.reduce((total, word) => total + weightOf(word), 0)
  const shares = known.map((word) => ({ query: toQuery(word.lexemes, '&'), share: weightOf(word) / sum }))
  const some = [{ language, must: rarest(known), prominent: prominent(rarest(known)), ranked, score: 1, through: 0 }]
  return [whole, { ...whole, wishes: some, shares, fallback: true }]
}

/** Names and loan words are the same in many languages; tried where every word is known. */
function typedElsewhere({ words, knownIn, isKnownStem }: ReadQuery, language: Wish['language']): Wish[] {
  if (words.length === 0 || !knownIn.includes(language)) return []
  const text = words.map(({ word }) => word).join(' ')
  const must = toQuery(lexemesOf(text, language, isKnownStem), '&')
  return [{ language, must, prominent: prominent(must), ranked: must, score: otherFactor, through: 0 }]
}

function conceptWishes(
  concepts: readonly MatchedConcept[],
  language: Wish['language'],
  isKnownStem: IsKnownStem,
): Wish[] {
  return concepts.flatMap(({ labels, score }, index) =>
    (labels[language] ?? []).slice(0, mostLabels).flatMap((label, place) => {
      const must = toQuery(lexemesOf(label, language, isKnownStem), '&')
      if (must === '') return []
      const factor = place === 0 ? 1 : Number(process.env.OF ?? 0.8)
      return [{ language, must, prominent: prominent(must), ranked: must, score: otherFactor * score * factor, through: index + 1 }]
    }),
  )
}

const prominent = (query: string) => query.replace(/(?<=[^'\\s]')(?=[ )]|$)/g, ':ABC')

const anyOf = (queries: readonly string[]) => [...new Set(queries)].map((query) => `(${query})`).join(' | ')

function lexemesOf(text: string, language: Wish['language'], isKnownStem: IsKnownStem) {
  return analyse(text, isLanguage(language) ? language : undefined, isKnownStem)
}

/** Documents that hold one of the rarer half of the words; the common ones alone would find everything. */
function rarest(words: readonly QueryWord[]): string {
  const rare = [...words]
    .sort((one, other) => one.documents - other.documents)
    .slice(0, Math.ceil(words.length / 2))
  return toQuery(
    rare.flatMap((word) => word.lexemes),
    '|',
  )
}

const weightOf = (word: QueryWord) => 1 / (1 + Math.log2(1 + word.documents))
