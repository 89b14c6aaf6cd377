import { sql } from 'kysely'

import { asJson, type Tx } from '../../../shared/db/db.ts'
import type { StarterRow } from '../../../shared/starter-files.ts'
import { labelsOfRow } from './starter-labels.ts'

type Rows = readonly StarterRow[]

/** Parents stand before their children in the file, so one statement can insert them all. */
export async function saveFields(tx: Tx, rows: Rows): Promise<void> {
  const fields = rows.map((row) => ({
    code: row['code'],
    level: row['level'],
    parent_code: row['parent'] || null,
    label: labelsOfRow(row, 'own'),
  }))
  await sql`
    insert into reference.field_of_education (code, level, parent_code, label)
    select code, level, parent_code, label
    from jsonb_to_recordset(${asJson(fields)}) as field (code text, level text, parent_code text, label jsonb)
    on conflict (code) do update set label = reference.join_labels(field_of_education.label, excluded.label)
  `.execute(tx)
}

export async function saveIndustries(tx: Tx, rows: Rows): Promise<void> {
  const industries = rows.map((row) => ({ code: row['code'], label: labelsOfRow(row, 'official') }))
  await sql`
    insert into reference.industry (code, label)
    select code, label from jsonb_to_recordset(${asJson(industries)}) as industry (code text, label jsonb)
    on conflict (code) do update set label = reference.join_labels(industry.label, excluded.label)
  `.execute(tx)
}

export async function saveGroups(tx: Tx, rows: Rows): Promise<void> {
  const groups = rows.map((row) => ({
    code: row['isco08'],
    level: Number(row['level']),
    parent_code: row['parent'] || null,
    label: labelsOfRow(row, 'official'),
  }))
  await sql`
    insert into reference.occupation_group (code, level, parent_code, label)
    select code, level, parent_code, label
    from jsonb_to_recordset(${asJson(groups)}) as incoming (code text, level integer, parent_code text, label jsonb)
    on conflict (code) do update set label = reference.join_labels(occupation_group.label, excluded.label)
  `.execute(tx)
}

export async function saveOccupations(tx: Tx, rows: Rows): Promise<void> {
  const occupations = rows.map((row) => ({
    id: row['uri'],
    group_code: row['isco08'],
    label: labelsOfRow(row, 'own'),
  }))
  await sql`
    insert into reference.occupation (id, group_code, label)
    select id, group_code, label
    from jsonb_to_recordset(${asJson(occupations)}) as incoming (id text, group_code text, label jsonb)
    on conflict (id) do update set label = reference.join_labels(occupation.label, excluded.label)
  `.execute(tx)
}

export async function saveOccupationInterests(tx: Tx, rows: Rows): Promise<void> {
  const profiles = rows.map((row) => ({
    occupation: row['occupation'],
    basis: row['basis'] === 'direct' ? 'direct' : 'group-mean',
    r: Number(row['R']),
    i: Number(row['I']),
    a: Number(row['A']),
    s: Number(row['S']),
    e: Number(row['E']),
    c: Number(row['C']),
  }))
  await sql`
    insert into reference.occupation_interest (occupation_id, basis, r, i, a, s, e, c)
    select occupation, basis, r, i, a, s, e, c
    from jsonb_to_recordset(${asJson(profiles)}) as profile
      (occupation text, basis text, r numeric, i numeric, a numeric, s numeric, e numeric, c numeric)
    on conflict (occupation_id) do update set basis = excluded.basis, r = excluded.r, i = excluded.i,
      a = excluded.a, s = excluded.s, e = excluded.e, c = excluded.c
  `.execute(tx)
}
