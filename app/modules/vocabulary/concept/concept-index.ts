import { sql } from 'kysely'

import { asJson, rowOf, rowsOf, type Tx } from '../../../shared/db/db.ts'
import { isLanguage } from '../../../shared/i18n/language.ts'
import { analyse, analyserVersion } from '../../../shared/text/analyse.ts'
import { toVector } from '../../../shared/text/vector.ts'
import { conceptWords, countWords, germanStems, saveWords, type WordCounts } from './word-list.ts'

const rowsPerStatement = 5000

interface LabelRow {
  readonly concept_id: string
  readonly kind: string
  readonly language: string
  readonly text: string
  readonly preferred: boolean
}

/** Brings the index of labels, by which search finds skills, occupations and fields, up to date with their tables. */
export async function indexConceptLabels(tx: Tx): Promise<void> {
  await gatherWantedLabels(tx)
  const gone = await removeOutdated(tx)
  const missing = await missingLabels(tx)
  if (gone === 0 && missing.length === 0) return
  await countAllWords(tx)
  const isKnownStem = await germanStems(tx)
  for (let start = 0; start < missing.length; start += rowsPerStatement) {
    const rows = missing.slice(start, start + rowsPerStatement).map((row) => {
      const language = isLanguage(row.language) ? row.language : undefined
      const words = analyse(row.text, language).length
      return { ...row, words, vector: toVector([{ text: row.text, language, weight: 'A' }], isKnownStem) }
    })
    await sql`
      insert into reference.concept_label (concept_id, kind, language, text, preferred, words, vector, analyser_version)
      select concept_id, kind, language, text, preferred, words, vector::tsvector, ${analyserVersion}
      from jsonb_to_recordset(${asJson(rows)}) as label (concept_id text, kind text, language text, text text,
        preferred boolean, words smallint, vector text)
    `.execute(tx)
  }
  await sql`analyze reference.concept_label`.execute(tx)
  await sql`analyze reference.concept_word`.execute(tx)
}

/** Indexes labels that an older analyser wrote; for every start. */
export async function reindexConceptLabels(tx: Tx): Promise<void> {
  const row = await rowOf(
    tx,
    sql<{ stale: boolean }>`
      select exists (select 1 from reference.concept_label where analyser_version <> ${analyserVersion}) as stale
    `,
  )
  if (row?.stale) await indexConceptLabels(tx)
}

async function gatherWantedLabels(tx: Tx): Promise<void> {
  await sql`drop table if exists wanted_label`.execute(tx)
  await sql`
    create temporary table wanted_label on commit drop as
    with concept as (
      select id, 'skill' as kind, label, other_labels from reference.skill
      union all select id, 'occupation', label, other_labels from reference.occupation
      union all select 'isco08/' || code, 'occupation-group', label, '{}' from reference.occupation_group
      union all select 'field/' || code, 'field', label, '{}' from reference.field_of_education
    ), named as (
      select id, kind, entry.key as language, entry.value ->> 'text' as text, true as preferred
      from concept, jsonb_each(label) as entry
      union all
      select id, kind, entry.key, other.text, false
      from concept, jsonb_each(other_labels) as entry, jsonb_array_elements_text(entry.value) as other (text)
    )
    select id as concept_id, min(kind) as kind, language, text, bool_or(preferred) as preferred
    from named
    where text <> ''
    group by id, language, text
  `.execute(tx)
  await sql`create index on wanted_label (concept_id, language)`.execute(tx)
  await sql`analyze wanted_label`.execute(tx)
}

async function removeOutdated(tx: Tx): Promise<number> {
  const rows = await rowsOf(
    tx,
    sql<{ id: string }>`
      delete from reference.concept_label as known
      where analyser_version <> ${analyserVersion} or not exists (
        select 1 from wanted_label as wanted
        where wanted.concept_id = known.concept_id and wanted.language = known.language
          and wanted.text = known.text and wanted.preferred = known.preferred)
      returning concept_id as id
    `,
  )
  return rows.length
}

function missingLabels(tx: Tx): Promise<LabelRow[]> {
  return rowsOf(
    tx,
    sql<LabelRow>`
      select concept_id, kind, language, text, preferred
      from wanted_label as wanted
      where not exists (
        select 1 from reference.concept_label as known
        where known.concept_id = wanted.concept_id and known.language = wanted.language and known.text = wanted.text)
    `,
  )
}

/** Words first: a German compound is split by the words that stand alone. */
async function countAllWords(tx: Tx): Promise<void> {
  const labels = await rowsOf(
    tx,
    sql<{ language: string; text: string }>`select language, text from wanted_label`,
  )
  const counts: WordCounts = new Map()
  for (const { language, text } of labels) {
    if (isLanguage(language)) countWords(counts, [{ text, language }])
  }
  await sql`delete from reference.concept_word`.execute(tx)
  await saveWords(tx, conceptWords, counts)
  await sql`update reference.concept_release set version = version + 1`.execute(tx)
}
