import { sql } from 'kysely'

import { asJson, rowsOf, type Tx } from '../../../shared/db/db.ts'
import { recordEvent } from '../../../shared/events/events.ts'
import { readStarterTable } from '../../../shared/starter-files.ts'
import { raiseCatalogueVersion } from '../../catalogue/index.ts'
import { demonstrationLoader, demonstrationSource } from '../../organisations/index.ts'

/** Figures of the demonstration region; a figure from a real source is never replaced by one of them. */
export async function loadDemonstrationNeed(tx: Tx, now: Date): Promise<void> {
  const rows = readStarterTable('regional-need.tsv').map((row) => ({
    group_code: row['isco08'],
    need: Number(row['index']),
    openings_per_year: row['openings_per_year'] ? Number(row['openings_per_year']) : null,
    named_short_by: (row['named_short_by'] ?? '').split(' ').filter((id) => id !== ''),
    source: row['source'],
    as_of: row['as_of'],
  }))
  const changed = await rowsOf(
    tx,
    sql<{ code: string }>`
      insert into regional_need (group_code, need, openings_per_year, named_short_by, source, as_of, demonstration)
      select group_code, need, openings_per_year, named_short_by, source, as_of, true
      from jsonb_to_recordset(${asJson(rows)}) as incoming (group_code text, need numeric,
        openings_per_year integer, named_short_by text[], source text, as_of date)
      on conflict (group_code) do update set need = excluded.need, openings_per_year = excluded.openings_per_year,
        named_short_by = excluded.named_short_by, source = excluded.source, as_of = excluded.as_of
      where regional_need.demonstration and regional_need is distinct from excluded
      returning group_code as code
    `,
  )
  if (changed.length === 0) return
  // The ranking holds the figures in memory until the catalogue's version moves on.
  await raiseCatalogueVersion(tx)
  const facts = { changed: changed.length }
  await recordEvent(tx, 'matching.need.loaded', demonstrationSource, demonstrationLoader, now, facts)
}
