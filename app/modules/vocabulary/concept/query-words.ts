import { sql } from 'kysely'

import { asJson, rowsOf, type Db } from '../../../shared/db/db.ts'
import { languages, type Language } from '../../../shared/i18n/language.ts'
import { analyse, type IsKnownStem, type Lexeme } from '../../../shared/text/analyse.ts'
import { tokens } from '../../../shared/text/tokens.ts'
import { corrections } from './correction.ts'
import { conceptWords, germanStemsAt, lastGermanStems, type TextLanguage, type WordTable } from './word-list.ts'

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

/** More words than anybody means; keeps hostile queries cheap. */
const mostWords = 16

/** Finds out the language of a query, how common its words are, and puts words nobody uses right. */
export async function readQuery(db: Db, table: WordTable, reader: QueryReader): Promise<ReadQuery> {
  const languages = languagesOf(reader.text)
  const { readings, isKnownStem } = await readIn(db, table, reader.text, languages)
  const own = likeliest(readings, reader)
  const strange = own.words.filter(
    (word, index) => isStrange(word) && (reader.certain || readings.every(({ words }) => isUnused(words[index]))),
  )
  const better = await corrections(db, [table, conceptWords], own.language, strange.map(({ word }) => word))
  if (better.size === 0) return { ...own, isKnownStem, knownIn: knownElsewhere(readings, own.language) }
  const correction = tokens(reader.text).map((word) => better.get(word) ?? word).join(' ')
  const { readings: corrected } = await readIn(db, table, correction, languages)
  const { words } = corrected.find(({ language }) => language === own.language) ?? own
  const knownIn = knownElsewhere(corrected, own.language)
  return { language: own.language, words, isKnownStem, knownIn, correction }
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
  return candidates.reduce((best, other) => (knownWords(other.words) > knownWords(best.words) ? other : best), first)
}

function knownElsewhere(readings: readonly Reading[], own: Language): TextLanguage[] {
  return readings
    .filter(({ language, words }) => language !== own && words.every(({ documents }) => documents > 0))
    .map(({ language }) => language)
}

/** Reads with the German stems at hand, and once more should the vocabulary have changed since. */
async function readIn(db: Db, table: WordTable, text: string, languages: readonly TextLanguage[]) {
  const stems = lastGermanStems(db) ?? (await germanStemsAt(db, 0))
  const first = await readWith(db, table, text, languages, stems.isKnown)
  if (first.version === stems.version) return { ...first, isKnownStem: stems.isKnown }
  const { isKnown } = await germanStemsAt(db, first.version)
  return { ...(await readWith(db, table, text, languages, isKnown)), isKnownStem: isKnown }
}

async function readWith(
  db: Db,
  table: WordTable,
  text: string,
  languages: readonly TextLanguage[],
  isKnownStem: IsKnownStem,
) {
  const readings = languages.map((language) => ({ language, words: wordsOf(text, language, isKnownStem) }))
  const { version, countOf } = await countWordsOf(db, table, readings)
  const counted: Reading[] = readings.map(({ language, words }) => ({
    language,
    words: words.map((word) => countOf(language, word)),
  }))
  return { readings: counted, version }
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

async function countWordsOf(
  db: Db,
  table: WordTable,
  readings: readonly { readonly language: TextLanguage; readonly words: readonly BareWord[] }[],
) {
  const wanted = readings.flatMap(({ language, words }) =>
    words.flatMap(({ lexemes }) => lexemes.map(({ folded }) => ({ language, stem: folded }))),
  )
  const rows = await rowsOf(
    db,
    sql<{ language: string | null; stem: string; documents: number; labels: number; version: number }>`
      select release.version, wanted.language, wanted.stem,
        (select coalesce(sum(documents), 0)::int from ${table} as word
          where word.language = wanted.language and word.stem = wanted.stem) as documents,
        (select coalesce(sum(documents), 0)::int from ${conceptWords} as word
          where word.language = wanted.language and word.stem = wanted.stem) as labels
      from reference.concept_release as release
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
  return { version: rows[0]?.version ?? 0, countOf }
}

const least = (counts: readonly number[]) => (counts.length === 0 ? 0 : Math.min(...counts))

const isUnused = (word: QueryWord | undefined) => word === undefined || word.documents + word.labels === 0

const knownWords = (words: readonly QueryWord[]) => words.filter((word) => !isUnused(word)).length

/** Numbers and very short words are never taken for typing errors. */
const isStrange = (word: QueryWord) => isUnused(word) && word.word.length >= 4 && !/\d/.test(word.word)
