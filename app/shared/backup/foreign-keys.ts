import { sql } from 'kysely'

import { rowsOf, type Tx } from '../db/db.ts'

export interface ForeignKey {
  readonly schema: string
  readonly table: string
  readonly name: string
  /** As PostgreSQL writes it: `FOREIGN KEY (…) REFERENCES …`. */
  readonly definition: string
}

/** Takes the foreign keys of the region and the classifications away, and gives them for `addForeignKeys`. */
export async function dropForeignKeys(tx: Tx, region: string): Promise<ForeignKey[]> {
  const keys = await rowsOf(
    tx,
    sql<ForeignKey>`
      select space.nspname as schema, class.relname as table, conname as name, pg_get_constraintdef(con.oid) as definition
      from pg_constraint as con
      join pg_class as class on class.oid = con.conrelid
      join pg_namespace as space on space.oid = class.relnamespace
      where contype = 'f' and conparentid = 0 and space.nspname in ('reference', ${region})
      order by 1, 2, 3
    `,
  )
  for (const { schema, table, name } of keys) {
    await sql`alter table ${sql.id(schema, table)} drop constraint ${sql.id(name)}`.execute(tx)
  }
  return keys
}

/** Every row is checked again. */
export async function addForeignKeys(tx: Tx, keys: readonly ForeignKey[]): Promise<void> {
  for (const { schema, table, name, definition } of keys) {
    const target = sql.id(schema, table)
    await sql`alter table ${target} add constraint ${sql.id(name)} ${sql.raw(definition)}`.execute(tx)
  }
}
