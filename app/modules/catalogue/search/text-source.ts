import { sql, type RawBuilder } from 'kysely'

import type { WordList } from '../../vocabulary/index.ts'

/** A table of documents that can be searched: one row for a document and each language it is written in. */
export interface TextSource {
  /** Columns: the id named below, language, vector. */
  readonly texts: RawBuilder<unknown>
  readonly id: RawBuilder<unknown>
  /** Its words, with how many documents hold each. */
  readonly words: WordList
}

/** Restricts the documents that may be found: joined to the table of texts, named `found`. */
export interface Restriction {
  readonly joins: RawBuilder<unknown>
  readonly condition: RawBuilder<unknown>
  /** What is read of the joined tables on the way, the same in all texts of a document; and its names alone. */
  readonly columns: RawBuilder<unknown>
  readonly names: RawBuilder<unknown>
}

export const opportunityTexts: TextSource = {
  texts: sql`opportunity_text`,
  id: sql`found.opportunity_id`,
  words: { table: sql`search_word`, version: sql`(select version from catalogue_version)` },
}
