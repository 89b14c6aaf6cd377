import { sql, type RawBuilder } from 'kysely'

import { asJson, rowsOf, type Db } from '../../../shared/db/db.ts'
import { languages, type Language } from '../../../shared/i18n/language.ts'
import { analyse, type IsKnownStem, type Lexeme } from '../../../shared/text/analyse.ts'
import { tokens } from '../../../shared/text/tokens.ts'
import { corrections } from './correction.ts'
import {
  conceptWords,
  germanStemsAt,
  lastGermanStems,
  type TextLanguage,
  type WordList,
} from './word-list.ts'

/** A word of a query with what is known about it. */
export interface QueryWord {
  /** As typed, or as corrected. */
  readonly word: string
  /** The word itself and, for a German compound, its parts. */
  readonly lexemes: readonly Lexeme[]
  /** Texts that hold a form of it. */
  readonly documents: number
  /** Labels of concepts that hold a form of it. */
  readonly labels: number
}

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

/** As SQL: another text whenever a query read with the list may be read differently. */
export function versionOf(list: WordList): RawBuilder<unknown> {
  return sql`${conceptWords.version} || '.' || ${list.version}`
}

/** More words than anybody means; keeps hostile queries cheap. */
const mostWords = 16

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
  if (better.size === 0)
    return { ...own, version, isKnownStem, knownIn: knownElsewhere(readings, own.language) }
  const correction = tokens(reader.text)
    .map((word) => better.get(word) ?? word)
    .join(' ')
  const { readings: corrected } = await readIn(db, list, correction, languages)
  const { words } = corrected.find(({ language }) => language === own.language) ?? own
  const knownIn = knownElsewhere(corrected, own.language)
  return { language: own.language, words, version, isKnownStem, knownIn, correction }
}

type BareWord = Pick<QueryWord, 'word' | 'lexemes'>

interface Reading {
  readonly language: TextLanguage
  readonly words: readonly QueryWord[]
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

/** Reads with the German stems at hand, and once more should the vocabulary have changed since. */
async function readIn(db: Db, list: WordList, text: string, languages: readonly TextLanguage[]) {
  const stems = lastGermanStems(db) ?? (await germanStemsAt(db, 0))
  const first = await readWith(db, list, text, languages, stems.isKnown)
  if (first.stemsVersion === stems.version) return { ...first, isKnownStem: stems.isKnown }
  const { isKnown } = await germanStemsAt(db, first.stemsVersion)
  return { ...(await readWith(db, list, text, languages, isKnown)), isKnownStem: isKnown }
}

async function readWith(
  db: Db,
  list: WordList,
  text: string,
  languages: readonly TextLanguage[],
  isKnownStem: IsKnownStem,
) {
  const readings = languages.map((language) => ({ language, words: wordsOf(text, language, isKnownStem) }))
  const { countOf, ...versions } = await countWordsOf(db, list, readings)
  const counted: Reading[] = readings.map(({ language, words }) => ({
    language,
    words: words.map((word) => countOf(language, word)),
  }))
  return { readings: counted, ...versions }
}

/** The words of a text, each with its lexemes; stop words are left out unless there is nothing else. */
function wordsOf(text: string, language: TextLanguage, isKnownStem: IsKnownStem): BareWord[] {
  const surfaces = tokens(text)
  const words = new Map<number, { word: string; lexemes: Lexeme[] }>()
  for (const lexeme of analyse(text, language === 'other' ? undefined : language, isKnownStem)) {
    const found = words.get(lexeme.position)
    if (found) found.lexemes.push(lexeme)
    else words.set(lexeme.position, { word: surfaces[lexeme.position - 1] ?? lexeme.stem, lexemes: [lexeme] })
  }
  return [...words.values()].slice(0, mostWords)
}

interface CountedStem {
  readonly stemsVersion: number
  readonly version: string
  readonly language: string | null
  readonly stem: string
  readonly documents: number
  readonly labels: number
}

async function countWordsOf(
  db: Db,
  list: WordList,
  readings: readonly { readonly language: TextLanguage; readonly words: readonly BareWord[] }[],
) {
  const wanted = readings.flatMap(({ language, words }) =>
    words.flatMap(({ lexemes }) => lexemes.map(({ folded }) => ({ language, stem: folded }))),
  )
  const rows = await rowsOf(
    db,
    sql<CountedStem>`
      select ${conceptWords.version} as "stemsVersion", ${versionOf(list)} as version, wanted.language, wanted.stem,
        (select coalesce(sum(documents), 0)::int from ${list.table} as word
          where word.language = wanted.language and word.stem = wanted.stem) as documents,
        (select coalesce(sum(documents), 0)::int from ${conceptWords.table} as word
          where word.language = wanted.language and word.stem = wanted.stem) as labels
      from (values (1)) as always
      left join jsonb_to_recordset(${asJson(wanted)}) as wanted (language text, stem text) on true
    `,
  )
  const counts = new Map(rows.map((row) => [`${row.language} ${row.stem}`, row]))
  const countOf = (language: TextLanguage, { word, lexemes }: BareWord): QueryWord => {
    const [whole, ...parts] = lexemes.map(({ folded }) => counts.get(`${language} ${folded}`))
    const documents = whole?.documents ?? 0
    const labels = whole?.labels ?? 0
    return {
      word,
      lexemes,
      documents: documents || least(parts.map((part) => part?.documents ?? 0)),
      labels: labels || least(parts.map((part) => part?.labels ?? 0)),
    }
  }
  return { stemsVersion: rows[0]?.stemsVersion ?? 0, version: rows[0]?.version ?? '', countOf }
}

const isNowhere = ({ word }: QueryWord, readings: readonly Reading[]) =>
  readings.every(({ words }) => isUnused(words.find((other) => other.word === word)))

const least = (counts: readonly number[]) => (counts.length === 0 ? 0 : Math.min(...counts))

const isUnused = (word: QueryWord | undefined) => word === undefined || word.documents + word.labels === 0

const knownWords = (words: readonly QueryWord[]) => words.filter((word) => !isUnused(word)).length

/** Numbers and very short words are never taken for typing errors. */
const isStrange = (word: QueryWord) => isUnused(word) && word.word.length >= 4 && !/\d/.test(word.word)
