import { sql, type RawBuilder } from 'kysely'

import { asJson, rowsOf, type Db } from '../../../shared/db/db.ts'
import { analyse, type IsKnownStem, type Lexeme } from '../../../shared/text/analyse.ts'
import { tokens } from '../../../shared/text/tokens.ts'
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

/** A query taken for one of the languages. */
export interface Reading {
  readonly language: TextLanguage
  readonly words: readonly QueryWord[]
}

/** As SQL: another text whenever a query read with the list may be read differently. */
export function versionOf(list: WordList): RawBuilder<unknown> {
  return sql`${conceptWords.version} || '.' || ${list.version}`
}

/** More words than anybody means; keeps hostile queries cheap. */
const mostWords = 16

/** Reads with the German stems at hand, and once more should the vocabulary have changed since. */
export async function readIn(db: Db, list: WordList, text: string, languages: readonly TextLanguage[]) {
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

type BareWord = Pick<QueryWord, 'word' | 'lexemes'>

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

const least = (counts: readonly number[]) => (counts.length === 0 ? 0 : Math.min(...counts))
