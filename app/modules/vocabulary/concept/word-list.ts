import { sql, type RawBuilder } from 'kysely'

import { asJson, rowOf, rowsOf, type Db, type Tx } from '../../../shared/db/db.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { analyse, type IsKnownStem } from '../../../shared/text/analyse.ts'
import { stopWords } from '../../../shared/text/stop-words.ts'
import { fold, tokens } from '../../../shared/text/tokens.ts'
import type { WeightedText } from '../../../shared/text/vector.ts'

/** A language with an analysis of its own, or all the others together. */
export type TextLanguage = Language | 'other'

/** In how many texts each word stands, by language. */
export type WordCounts = Map<TextLanguage, Map<string, number>>

/** A list of words: that of the labels, a region's, or one of the same shape. */
export interface WordList {
  readonly table: RawBuilder<unknown>
  /** A scalar that is another one whenever the list may have changed. */
  readonly version: RawBuilder<unknown>
}

export const conceptWords: WordList = {
  table: sql`reference.concept_word`,
  version: sql`(select version from reference.concept_release)`,
}

const rowsPerStatement = 5000

/** Counts the words of one text. Numbers and stop words are never corrected, so they are not kept. */
export function countWords(
  counts: WordCounts,
  parts: readonly Pick<WeightedText, 'text' | 'language'>[],
): void {
  const seen = new Set<string>()
  for (const { text, language = 'other' } of parts) {
    let words = counts.get(language)
    if (!words) counts.set(language, (words = new Map()))
    for (const word of tokens(text)) {
      const key = `${language} ${word}`
      if (seen.has(key) || word.length < 2 || /\d/.test(word) || isStopWord(word, language)) continue
      seen.add(key)
      words.set(word, (words.get(word) ?? 0) + 1)
    }
  }
}

/** Adds the counts to those of the table. */
export async function saveWords(tx: Tx, { table }: WordList, counts: WordCounts): Promise<void> {
  const rows = [...counts].flatMap(([language, words]) =>
    [...words].map(([word, documents]) => ({
      language,
      word,
      folded: fold(word),
      stem: stemOf(word, language),
      documents,
    })),
  )
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    await sql`
      insert into ${table} as known (language, word, folded, stem, documents)
      select language, word, folded, stem, documents
      from jsonb_to_recordset(${asJson(rows.slice(start, start + rowsPerStatement))}) as counted
        (language text, word text, folded text, stem text, documents integer)
      on conflict (language, word) do update
        set documents = known.documents + excluded.documents, stem = excluded.stem
    `.execute(tx)
  }
}

interface GermanStems {
  /** Of the vocabulary they were read from. */
  readonly version: number
  readonly isKnown: IsKnownStem
}

const germanStemsOf = new WeakMap<object, GermanStems>()

/** Whether a German stem stands alone as a word of the vocabulary: by these, compounds are split. */
export async function germanStems(db: Db): Promise<IsKnownStem> {
  const release = await rowOf(db, sql<{ version: number }>`select version from reference.concept_release`)
  return (await germanStemsAt(db, release?.version ?? 0)).isKnown
}

/** The stems read last, which may be of an older vocabulary; saves asking for the version first. */
export function lastGermanStems(db: Db): GermanStems | undefined {
  return germanStemsOf.get(db)
}

export async function germanStemsAt(db: Db, version: number): Promise<GermanStems> {
  const known = germanStemsOf.get(db)
  if (known?.version === version) return known
  const rows = await rowsOf(
    db,
    sql<{ stem: string }>`select distinct stem from reference.concept_word where language = 'de'`,
  )
  const stems = new Set(rows.map((row) => row.stem))
  const read = { version, isKnown: (stem: string) => stems.has(fold(stem)) }
  germanStemsOf.set(db, read)
  return read
}

/** The key under which all forms of a word are counted: its folded stem. */
export function stemOf(word: string, language: TextLanguage): string {
  return analyse(word, language === 'other' ? undefined : language)[0]?.folded ?? fold(word)
}

function isStopWord(word: string, language: TextLanguage): boolean {
  return language !== 'other' && stopWords[language].has(word)
}
