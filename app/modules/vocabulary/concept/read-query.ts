import type { Db } from '../../../shared/db/db.ts'
import { languages, type Language } from '../../../shared/i18n/language.ts'
import type { IsKnownStem } from '../../../shared/text/analyse.ts'
import { tokens } from '../../../shared/text/tokens.ts'
import { corrections } from './correction.ts'
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
  /** Other languages in whose texts every word stands as it is; `other` for all without an analysis. */
  readonly knownIn: readonly TextLanguage[]
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
  const own = likeliest(readings, reader)
  const strange = own.words.filter((word) => isStrange(word) && (reader.certain || isNowhere(word, readings)))
  const better = await corrections(
    db,
    [list, conceptWords],
    own.language,
    strange.map(({ word }) => word),
  )
  if (better.size === 0) {
    return { ...own, version, isKnownStem, knownIn: knownElsewhere(readings, own.language) }
  }
  const correction = tokens(reader.text)
    .map((word) => better.get(word) ?? word)
    .join(' ')
  const { readings: corrected } = await readIn(db, list, correction, languages)
  const { words } = corrected.find(({ language }) => language === own.language) ?? own
  const knownIn = knownElsewhere(corrected, own.language)
  return { language: own.language, words, version, isKnownStem, knownIn, correction }
}

/** Cyrillic is Russian among the five; Latin letters are any of the others. */
function languagesOf(text: string): TextLanguage[] {
  const isRussian = /\p{Script=Cyrillic}/u.test(text)
  return [...languages.filter((language) => (language === 'ru') === isRussian), 'other']
}

/** The page's language unless more of the words are known in another; a Russian reader's Latin letters are Latvian. */
function likeliest(readings: readonly Reading[], { language, certain = false }: QueryReader) {
  const candidates = readings.flatMap((reading) =>
    reading.language === 'other' ? [] : [{ language: reading.language, words: reading.words }],
  )
  const first = candidates.find((candidate) => candidate.language === language) ?? candidates[0]
  if (first === undefined) throw new Error('A query is read in at least one language.')
  if (certain) return first
  return candidates.reduce(
    (best, other) => (knownWords(other.words) > knownWords(best.words) ? other : best),
    first,
  )
}

function knownElsewhere(readings: readonly Reading[], own: Language): TextLanguage[] {
  return readings
    .filter(({ language, words }) => language !== own && words.every(({ documents }) => documents > 0))
    .map(({ language }) => language)
}

const isNowhere = ({ word }: QueryWord, readings: readonly Reading[]) =>
  readings.every(({ words }) => isUnused(words.find((other) => other.word === word)))

const isUnused = (word: QueryWord | undefined) => word === undefined || word.documents + word.labels === 0

const knownWords = (words: readonly QueryWord[]) => words.filter((word) => !isUnused(word)).length

/** Numbers and very short words are never taken for typing errors. */
const isStrange = (word: QueryWord) => isUnused(word) && word.word.length >= 4 && !/\d/.test(word.word)
