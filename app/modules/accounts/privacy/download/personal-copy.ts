import type { Tx } from '../../../../shared/db/db.ts'
import type { PersonalPart, PersonalRecords, PersonalRow } from '../../../../shared/personal/personal.ts'

/** Everything that is kept about a person, at one moment. */
export interface PersonalCopy {
  readonly madeAt: Date
  readonly sections: readonly CopiedRecords[]
}

export interface CopiedRecords {
  readonly module: string
  readonly records: PersonalRecords
  readonly rows: readonly PersonalRow[]
}

/** Reads it in the person's own name. */
export async function readCopy(
  tx: Tx,
  parts: readonly PersonalPart[],
  personId: string,
  now: Date,
): Promise<PersonalCopy> {
  const sections: CopiedRecords[] = []
  for (const { module, records } of parts) {
    for (const one of records) sections.push({ module, records: one, rows: await one.rows(tx, personId) })
  }
  return { madeAt: now, sections }
}

/** By module, then by kind of record. */
export function copyAsJson({ madeAt, sections }: PersonalCopy): Readonly<Record<string, unknown>> {
  const modules: Record<string, Record<string, readonly PersonalRow[]>> = {}
  for (const { module, records, rows } of sections) (modules[module] ??= {})[records.key] = rows
  return { $schema: './schema.json', madeAt, ...modules }
}
