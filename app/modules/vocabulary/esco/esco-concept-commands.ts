import { sql, type RawBuilder } from 'kysely'

import { asJson, rowOf, type Tx } from '../../../shared/db/db.ts'
import type { groupRows, occupationRows, skillGroupRows, skillRows } from './esco-concepts.ts'

export interface Saved {
  readonly added: number
  readonly changed: number
  readonly removed: number
}

/** With their texts some thousand rows are a few megabytes a statement. */
const batchSize = 1000

export function saveGroups(tx: Tx, rows: ReturnType<typeof groupRows>): Promise<Saved> {
  return saveInBatches(
    tx,
    rows,
    (batch) => sql`
    insert into reference.occupation_group as known (code, level, parent_code, label)
    select code, level, parent_code, label
    from jsonb_to_recordset(${batch}) as incoming (code text, level integer, parent_code text, label jsonb)
    on conflict (code) do update set label = reference.join_labels(known.label, excluded.label)
    where known.label is distinct from reference.join_labels(known.label, excluded.label)
    returning xmax = 0 as added
  `,
  )
}

export function saveOccupations(tx: Tx, rows: ReturnType<typeof occupationRows>): Promise<Saved> {
  return saveInBatches(
    tx,
    rows,
    (batch) => sql`
    insert into reference.occupation as known (id, group_code, label, other_labels, description)
    select id, group_code, label, other_labels, description
    from jsonb_to_recordset(${batch}) as incoming
      (id text, group_code text, label jsonb, other_labels jsonb, description jsonb)
    on conflict (id) do update set group_code = excluded.group_code, ${joinedTexts}
    where known.group_code <> excluded.group_code or ${textsDiffer}
    returning xmax = 0 as added
  `,
  )
}

export function saveSkills(tx: Tx, rows: ReturnType<typeof skillRows>): Promise<Saved> {
  return saveInBatches(
    tx,
    rows,
    (batch) => sql`
    insert into reference.skill as known (id, kind, reuse, label, other_labels, description)
    select id, kind, reuse, label, other_labels, description
    from jsonb_to_recordset(${batch}) as incoming
      (id text, kind text, reuse text, label jsonb, other_labels jsonb, description jsonb)
    on conflict (id) do update set kind = excluded.kind, reuse = coalesce(excluded.reuse, known.reuse), ${joinedTexts}
    where (known.kind, known.reuse) is distinct from (excluded.kind, coalesce(excluded.reuse, known.reuse))
      or ${textsDiffer}
    returning xmax = 0 as added
  `,
  )
}

export function saveSkillGroups(tx: Tx, rows: ReturnType<typeof skillGroupRows>): Promise<Saved> {
  return saveInBatches(
    tx,
    rows,
    (batch) => sql`
    insert into reference.skill_group as known (id, level, code, label)
    select id, level, code, label
    from jsonb_to_recordset(${batch}) as incoming (id text, level integer, code text, label jsonb)
    on conflict (id) do update set level = excluded.level, code = excluded.code,
      label = reference.join_labels(known.label, excluded.label)
    where (known.level, known.code, known.label)
      is distinct from (excluded.level, excluded.code, reference.join_labels(known.label, excluded.label))
    returning xmax = 0 as added
  `,
  )
}

const joinedTexts = sql`label = reference.join_labels(known.label, excluded.label),
  other_labels = known.other_labels || excluded.other_labels,
  description = reference.join_labels(known.description, excluded.description)`

const textsDiffer = sql`(known.label, known.other_labels, known.description) is distinct from
  (reference.join_labels(known.label, excluded.label), known.other_labels || excluded.other_labels,
   reference.join_labels(known.description, excluded.description))`

/** A row that was inserted has no `xmax`; one that is the same as before is not returned at all. */
async function saveInBatches(
  tx: Tx,
  rows: readonly unknown[],
  statement: (batch: RawBuilder<unknown>) => RawBuilder<unknown>,
): Promise<Saved> {
  const total = { added: 0, changed: 0, removed: 0 }
  for (let start = 0; start < rows.length; start += batchSize) {
    const counted = await rowOf(
      tx,
      sql<{ added: number; changed: number }>`
        with saved as (${statement(asJson(rows.slice(start, start + batchSize)))})
        select count(*) filter (where added) as added, count(*) filter (where not added) as changed from saved
      `,
    )
    total.added += counted?.added ?? 0
    total.changed += counted?.changed ?? 0
  }
  return total
}
