import { sql } from 'kysely'

import { asJson, rowOf, type Tx } from '../../../shared/db/db.ts'
import type { Saved } from './esco-concept-commands.ts'
import type { memberRows, Relations } from './esco-concepts.ts'

const batchSize = 10_000

/** The edition's relations replace those of the occupations it has; where it states one twice, essential wins. */
export async function saveRelations(tx: Tx, rows: Relations['rows']): Promise<Saved> {
  await sql`
    create temporary table stated_relation (occupation text, skill text, relation text) on commit drop
  `.execute(tx)
  for (let start = 0; start < rows.length; start += batchSize) {
    await sql`
      insert into stated_relation
      select occupation, skill, relation
      from jsonb_to_recordset(${asJson(rows.slice(start, start + batchSize))}) as stated
        (occupation text, skill text, relation text)
    `.execute(tx)
  }
  await sql`analyze stated_relation`.execute(tx)
  const counted = await rowOf(
    tx,
    sql<Saved>`
      with stated as (
        select occupation, skill, min(relation) as relation from stated_relation group by occupation, skill
      ), saved as (
        insert into reference.occupation_skill as known (occupation_id, skill_id, relation)
        select occupation, skill, relation from stated
        on conflict (occupation_id, skill_id) do update set relation = excluded.relation
        where known.relation <> excluded.relation
        returning xmax = 0 as added
      ), gone as (
        delete from reference.occupation_skill as known
        where known.occupation_id in (select occupation from stated) and not exists (
          select 1 from stated where occupation = known.occupation_id and skill = known.skill_id)
        returning 1
      )
      select (select count(*) from saved where added) as added,
        (select count(*) from saved where not added) as changed, (select count(*) from gone) as removed
    `,
  )
  return counted ?? nothing
}

/** Memberships are only added: a group that the edition lacks may be one of our own. */
export async function saveMembers(tx: Tx, rows: ReturnType<typeof memberRows>): Promise<Saved> {
  let added = 0
  for (let start = 0; start < rows.length; start += batchSize) {
    const counted = await rowOf(
      tx,
      sql<{ added: number }>`
        with saved as (
          insert into reference.skill_group_member (skill_id, group_id)
          select skill, "group"
          from jsonb_to_recordset(${asJson(rows.slice(start, start + batchSize))}) as stated (skill text, "group" text)
          join reference.skill_group on skill_group.id = "group"
          on conflict do nothing
          returning 1
        )
        select count(*) as added from saved
      `,
    )
    added += counted?.added ?? 0
  }
  return { ...nothing, added }
}

const nothing: Saved = { added: 0, changed: 0, removed: 0 }
