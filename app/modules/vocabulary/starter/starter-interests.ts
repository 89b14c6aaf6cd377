import { sql } from 'kysely'

import { asJson, type Tx } from '../../../shared/db/db.ts'
import type { StarterRow } from '../../../shared/starter-files.ts'
import { labelsOfRow } from './starter-labels.ts'

type Rows = readonly StarterRow[]

/** Our own questionnaire after Holland's theory of six interest types; not yet validated, and said so where it is shown. */
export async function saveInterestQuestions(
  tx: Tx,
  types: Rows,
  scale: Rows,
  statements: Rows,
): Promise<void> {
  const typeRows = types.map((row, position) => ({
    code: row['type'],
    position,
    label: labelsOfRow(row, 'own'),
    description: labelsOfRow(row, 'own', '_text'),
  }))
  await sql`
    insert into reference.interest_type (code, position, label, description)
    select code, position, label, description
    from jsonb_to_recordset(${asJson(typeRows)}) as incoming
      (code text, position integer, label jsonb, description jsonb)
    on conflict (code) do update set position = excluded.position, label = excluded.label,
      description = excluded.description
  `.execute(tx)
  const points = scale.map((row) => ({ value: Number(row['value']), label: labelsOfRow(row, 'own') }))
  await sql`
    insert into reference.interest_scale_point (value, label)
    select value, label from jsonb_to_recordset(${asJson(points)}) as incoming (value integer, label jsonb)
    on conflict (value) do update set label = excluded.label
  `.execute(tx)
  const statementRows = statements.map((row) => ({
    id: row['id'],
    type_code: row['type'],
    in_short_form: row['short'] === '1',
    text: labelsOfRow(row, 'own'),
  }))
  await sql`
    insert into reference.interest_statement (id, type_code, in_short_form, text)
    select id, type_code, in_short_form, text
    from jsonb_to_recordset(${asJson(statementRows)}) as incoming
      (id text, type_code text, in_short_form boolean, text jsonb)
    on conflict (id) do update set in_short_form = excluded.in_short_form, text = excluded.text
  `.execute(tx)
}
