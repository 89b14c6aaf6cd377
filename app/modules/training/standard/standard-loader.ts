import { sql } from 'kysely'

import { asJson, rowOf, type Tx } from '../../../shared/db/db.ts'
import { languages } from '../../../shared/i18n/language.ts'
import { localised } from '../../../shared/i18n/localised-text.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import { readStarterTable, type StarterRow } from '../../../shared/starter-files.ts'

/** Brings the versions that ship with Laipa in as drafts, and the targets; what is published stays as it is. */
export async function loadStandards(tx: Tx): Promise<void> {
  const rows = readStarterTable('competence-units.tsv')
  const versions = new Map(rows.map((row) => [`${row['kind']}:${row['version']}`, row]))
  for (const [name, { kind = '', version = '' }] of versions) {
    await loadVersion(tx, name, kind, Number(version), rows)
  }
  for (const { kind, people, source } of readStarterTable('training-targets.tsv')) {
    await sql`
      insert into training_target (kind, people, source) values (${kind}, ${Number(people)}, ${source})
      on conflict (kind) do nothing
    `.execute(tx)
  }
}

export function standardIdOf(kind: string, version: number): string {
  return trainingId(`standard:${kind}:${version}`)
}

export function unitIdOf(kind: string, version: number, code: string): string {
  return trainingId(`unit:${kind}:${version}:${code}`)
}

async function loadVersion(
  tx: Tx,
  name: string,
  kind: string,
  version: number,
  rows: readonly StarterRow[],
): Promise<void> {
  const id = standardIdOf(kind, version)
  const published = await rowOf(
    tx,
    sql`select 1 from competence_standard where id = ${id} and published_at is not null`,
  )
  if (published !== undefined) return
  await sql`
    insert into competence_standard (id, kind, version) values (${id}, ${kind}, ${version}) on conflict do nothing
  `.execute(tx)
  const own = rows.filter((row) => `${row['kind']}:${row['version']}` === name)
  const codes = [...new Set(own.map(({ unit = '' }) => unit))]
  for (const [index, code] of codes.entries()) {
    const parts = own.filter(({ unit }) => unit === code)
    const title = parts.find(({ part }) => part === 'title')
    const criteria = parts.filter(({ part }) => part !== 'title').map(textOf)
    await sql`
      insert into competence_unit (id, standard_id, code, position, title, criteria)
      values (${unitIdOf(kind, version, code)}, ${id}, ${code}, ${index + 1},
        ${asJson(title === undefined ? {} : textOf(title))}, ${asJson(criteria)})
      on conflict (standard_id, code) do update set title = excluded.title, criteria = excluded.criteria
    `.execute(tx)
  }
}

function textOf(row: StarterRow): Localised {
  return localised(Object.fromEntries(languages.map((language) => [language, row[language]])), 'own')
}

function trainingId(text: string): string {
  return identifierOf('training', text) + identifierOf('training', `${text}:2`)
}
