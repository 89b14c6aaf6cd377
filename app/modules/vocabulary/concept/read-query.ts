import type { Db } from '../../../shared/db/db.ts'
import { languages, type Language } from '../../../shared/i18n/language.ts'
import type { IsKnownStem } from '../../../shared/text/analyse.ts'
import { tokens } from '../../../shared/text/tokens.ts'
import { corrections, type Correction } from './correction.ts'
import { readIn, type QueryWord, type Reading } from './query-words.ts'
import { conceptWords, type TextLanguage, type WordList } from './word-list.ts'

export interface ReadQuery {
  /** Of the words and labels it was read with; another version may read it differently. */
  readonly version: string
  /** The language the query was taken for. */
  readonly language: Language
  readonly words: readonly QueryWord[]
  /** How German compounds were split. */
  readonly isKnownStem: IsKnownStem
  /** The same words taken for words of other languages, as names and loan words are; `other` has no analysis. */
  readonly elsewhere: readonly Reading[]
  /** The query with its typing errors put right; absent when there was nothing to put right. */
  readonly correction?: string
}

export interface QueryReader {
  readonly text: string
  /** The page's language, which is also the query's unless its words say otherwise. */
  readonly language: Language
  /** When the language is known for certain, no other is tried. */
  readonly certain?: boolean
}

/** Finds out the language of a query, how common its words are, and puts words nobody uses right. */
export async function readQuery(db: Db, list: WordList, reader: QueryReader): Promise<ReadQuery> {
  const languages = languagesOf(reader.text)
  const { readings, isKnownStem, version } = await readIn(db, list, reader.text, languages)
  const likely = likeliest(readings, reader)
  const [own] = likely
  const strange = own.words.filter((word) => isStrange(word) && (reader.certain || isNowhere(word, readings)))
  const meant = await corrections(
    db,
    [list, conceptWords],
    likely.map(({ language }) => language),
    strange.map(({ word }) => word),
  )
  const better = meant.reduce<Correction | undefined>(betterOf, undefined)
  if (better === undefined || better.words.size === 0) {
    return { ...own, version, isKnownStem, elsewhere: otherThan(own.language, readings) }
  }
  const { language } = better
  const correction = tokens(reader.text)
    .map((word) => better.words.get(word) ?? word)
    .join(' ')
  const { readings: corrected } = await readIn(db, list, correction, languages)
  const { words } = corrected.find((reading) => reading.language === language) ?? own
  return { language, words, version, isKnownStem, elsewhere: otherThan(language, corrected), correction }
}

/** Cyrillic is Russian among the five, and Latvian texts hold names in it; Latin letters are any of the others. */
function languagesOf(text: string): TextLanguage[] {
  if (isCyrillic(text)) return ['ru', 'lv', 'other']
  return [...languages.filter((language) => language !== 'ru'), 'other']
}

const isCyrillic = (text: string) => /\p{Script=Cyrillic}/u.test(text)

interface LikelyReading {
  readonly language: Language
  readonly words: readonly QueryWord[]
}

/**
 * The languages in which most of the words are known, the page's first if it is one of them; before the words are
 * corrected there may be several. A Russian reader's Latin letters are Latvian.
 */
function likeliest(
  readings: readonly Reading[],
  { text, language, certain = false }: QueryReader,
): readonly [LikelyReading, ...LikelyReading[]] {
  const candidates = readings.flatMap((reading): LikelyReading[] =>
    reading.language === 'other' || (isCyrillic(text) && reading.language !== 'ru')
      ? []
      : [{ language: reading.language, words: reading.words }],
  )
  const pages = candidates.find((candidate) => candidate.language === language) ?? candidates[0]
  if (pages === undefined) throw new Error('A query is read in at least one language.')
  if (certain) return [pages]
  const most = Math.max(...candidates.map(({ words }) => knownWords(words)))
  const [first = pages, ...others] = [pages, ...candidates.filter((candidate) => candidate !== pages)].filter(
    ({ words }) => knownWords(words) === most,
  )
  return [first, ...others]
}

/** Another language than the first must change so much less: an error in the page's language is the likelier one. */
const foreignCost = 0.3

/** The correction of more words, then that of fewer letters. */
function betterOf(best: Correction | undefined, other: Correction): Correction {
  if (best === undefined || other.words.size > best.words.size) return other
  return other.words.size === best.words.size && other.cost + foreignCost < best.cost ? other : best
}

const otherThan = (own: Language, readings: readonly Reading[]) =>
  readings.filter(({ language }) => language !== own)

const isNowhere = ({ word }: QueryWord, readings: readonly Reading[]) =>
  readings.every(({ words }) => isUnused(words.find((other) => other.word === word)))

const isUnused = (word: QueryWord | undefined) => word === undefined || word.documents + word.labels === 0

const knownWords = (words: readonly QueryWord[]) => words.filter((word) => !isUnused(word)).length

/** Numbers and very short words are never taken for typing errors. */
const isStrange = (word: QueryWord) => isUnused(word) && word.word.length >= 4 && !/\d/.test(word.word)
