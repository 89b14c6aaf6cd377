import { sql } from 'kysely'

import { asJson, type Tx } from '../../../shared/db/db.ts'
import type { StarterRow } from '../../../shared/starter-files.ts'
import { labelsOfRow } from './starter-labels.ts'

type Rows = readonly StarterRow[]

export async function saveSkills(tx: Tx, rows: Rows): Promise<void> {
  const skills = rows.map((row) => ({
    id: row['uri'],
    kind: row['kind'],
    reuse: row['reuse'] || null,
    label: labelsOfRow(row, 'own'),
  }))
  await sql`
    insert into reference.skill (id, kind, reuse, label)
    select id, kind, reuse, label
    from jsonb_to_recordset(${asJson(skills)}) as skill (id text, kind text, reuse text, label jsonb)
    on conflict (id) do update set label = reference.join_labels(skill.label, excluded.label)
  `.execute(tx)
}

export async function saveSkillGroups(tx: Tx, groups: Rows, members: Rows): Promise<void> {
  const groupRows = groups.map((row) => ({
    id: row['uri'],
    level: Number(row['level']),
    code: row['code'],
    label: labelsOfRow(row, 'own'),
  }))
  await sql`
    insert into reference.skill_group (id, level, code, label)
    select id, level, code, label
    from jsonb_to_recordset(${asJson(groupRows)}) as skill_group (id text, level integer, code text, label jsonb)
    on conflict (id) do update set label = reference.join_labels(skill_group.label, excluded.label)
  `.execute(tx)
  await sql`
    insert into reference.skill_group_member (skill_id, group_id)
    select member.skill, member."group"
    from jsonb_to_recordset(${asJson(members)}) as member (skill text, "group" text)
    join reference.skill on skill.id = member.skill
    join reference.skill_group on skill_group.id = member."group"
    on conflict do nothing
  `.execute(tx)
}

export async function saveOccupationSkills(tx: Tx, rows: Rows): Promise<void> {
  await sql`
    insert into reference.occupation_skill (occupation_id, skill_id, relation)
    select occupation, skill, relation
    from jsonb_to_recordset(${asJson(rows)}) as needed (occupation text, skill text, relation text)
    on conflict (occupation_id, skill_id) do update set relation = excluded.relation
  `.execute(tx)
}
