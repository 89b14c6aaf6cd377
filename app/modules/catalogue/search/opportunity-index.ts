import { sql } from 'kysely'

import { asJson, rowOf, rowsOf, type Tx } from '../../../shared/db/db.ts'
import { analyserVersion } from '../../../shared/text/analyse.ts'
import { toVector } from '../../../shared/text/vector.ts'
import { countWords, germanStems, saveWords, type WordCounts } from '../../vocabulary/index.ts'
import { opportunityTexts } from './text-source.ts'
import { describedOpportunities, searchTexts } from './search-texts.ts'

/** A few hundred offers at a time keep the memory of the embedded database small. */
const batchSize = 500

/** Written in bulk, so the planner's figures are brought up to date here; the embedded database never does it alone. */
const tables = ['opportunity', 'opportunity_text', 'learning_specification', 'specification_skill'] as const
const rowsWorthAnalysing = 100

/** Writes the search texts of the given opportunities anew. */
export async function indexOpportunities(tx: Tx, ids: readonly string[]): Promise<void> {
  const isKnownStem = await germanStems(tx)
  const words: WordCounts = new Map()
  for (let start = 0; start < ids.length; start += batchSize) {
    const batch = ids.slice(start, start + batchSize)
    const rows = (await describedOpportunities(tx, batch)).flatMap((opportunity) =>
      searchTexts(opportunity).map(({ language, parts }) => {
        countWords(words, parts)
        return { id: opportunity.id, language, vector: toVector(parts, isKnownStem) }
      }),
    )
    await sql`delete from opportunity_text where opportunity_id = any(${batch}::text[])`.execute(tx)
    await sql`
      insert into opportunity_text (opportunity_id, language, vector, analyser_version)
      select id, language, vector::tsvector, ${analyserVersion}
      from jsonb_to_recordset(${asJson(rows)}) as described (id text, language text, vector text)
    `.execute(tx)
  }
  // At the end, since most words stand in most batches and rewriting their rows costs more than the texts.
  await saveWords(tx, opportunityTexts.words, words)
  await tidyIndexes(tx)
  if (ids.length < rowsWorthAnalysing) return
  for (const table of tables) await sql`analyze ${sql.table(table)}`.execute(tx)
}

/** New words wait in a list that every search reads through; the embedded database never files them by itself. */
async function tidyIndexes(tx: Tx): Promise<void> {
  await sql`
    select gin_clean_pending_list(index.indexrelid::regclass)
    from pg_index as index
    join pg_class as class on class.oid = index.indexrelid
    join pg_am on pg_am.oid = class.relam and pg_am.amname = 'gin'
    where index.indrelid in ('opportunity_text'::regclass, 'search_word'::regclass)
  `.execute(tx)
}

/** Indexes what an older analyser wrote, or nobody yet; for every start. */
export async function reindexOpportunities(tx: Tx): Promise<void> {
  const stale = await rowsOf(
    tx,
    sql<{ id: string }>`
      select id from opportunity
      where not exists (select 1 from opportunity_text
        where opportunity_id = opportunity.id and analyser_version = ${analyserVersion})
    `,
  )
  if (stale.length === 0) return
  const left = await rowOf(
    tx,
    sql<{ count: number }>`select count(*) from opportunity_text where analyser_version = ${analyserVersion}`,
  )
  // Words of an older analyser have other stems, and everything is counted again anyway.
  if (left?.count === 0) await sql`delete from search_word`.execute(tx)
  await indexOpportunities(
    tx,
    stale.map((row) => row.id),
  )
}

/** Indexes all that is left, so that corrections no longer offer words of what was removed. */
export async function reindexEverything(tx: Tx): Promise<void> {
  await sql`delete from opportunity_text`.execute(tx)
  await sql`delete from search_word`.execute(tx)
  await reindexOpportunities(tx)
}
