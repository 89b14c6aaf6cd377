import { sql } from 'kysely'

import { asOwner, rowsOf, type Db, type Tx } from '../db/db.ts'
import { createSchemas, lockMigrations, migrationFiles, runMigrations } from '../db/migrate.ts'
import type { OpenDatabase } from '../db/open-database.ts'
import { endLineSchema, readBackupFile, tableLineSchema, type TableLine } from './backup-file.ts'
import { backupTables, schemaOf } from './backup-tables.ts'
import type { BackupSize } from './write-backup.ts'
import { checkBackup, readLine, type BackupRefusal } from './check-backup.ts'
import { addForeignKeys, dropForeignKeys } from './foreign-keys.ts'

/** A statement takes rows up to these limits; the second is in characters. */
const rowsPerStatement = 1000
const longestStatement = 4_000_000

export interface Restoring {
  readonly progress: (line: string) => void
  /** Runs in the same transaction when the rows are back. */
  readonly afterwards: (tx: Tx) => Promise<void>
}

/**
 * Puts the database back to what a backup holds, in one transaction: its schemas are made anew with the backup's
 * migrations, filled, and brought up to date with the migrations since.
 */
export async function restoreBackup(
  { db, region }: OpenDatabase,
  path: string,
  { progress, afterwards }: Restoring,
): Promise<BackupSize | BackupRefusal> {
  const migrations = migrationFiles()
  const header = await checkBackup(path, { region, migrations })
  if (typeof header === 'string') return header
  if (await hasOtherRegions(db, region)) return 'shared-database'
  return asOwner(db, async (tx) => {
    await sql`select set_config('laipa.restoring', 'yes', true)`.execute(tx)
    await lockMigrations(tx)
    await sql`drop schema if exists ${sql.id(region)}, reference cascade`.execute(tx)
    await createSchemas(tx, region)
    await runMigrations(tx, header.migrations)
    const size = await fillTables(tx, region, path, progress)
    await runMigrations(
      tx,
      migrations.filter((file) => !header.migrations.includes(file)),
    )
    await afterwards(tx)
    return size
  })
}

/** Without foreign keys the tables may come in any order, and point to themselves; they are checked at the end. */
async function fillTables(
  tx: Tx,
  region: string,
  path: string,
  progress: (line: string) => void,
): Promise<BackupSize> {
  const tables = (await backupTables(tx, region)).map(({ home, name }) =>
    sql.id(schemaOf(home, region), name),
  )
  if (tables.length > 0) await sql`truncate ${sql.join(tables)}`.execute(tx)
  const keys = await dropForeignKeys(tx, region)
  let rows = 0
  const lines = readBackupFile(path)
  await lines.next()
  for await (const line of lines) {
    if (readLine(endLineSchema, line) !== undefined) break
    const table = readLine(tableLineSchema, line)
    if (table === undefined) throw new Error(`${path} has changed while it was read.`)
    await fillTable(tx, region, table, lines)
    if (table.rows > 0) progress(`${table.table}: ${table.rows} rows`)
    rows += table.rows
  }
  await addForeignKeys(tx, keys)
  await setSequences(tx, region)
  for (const table of tables) await sql`analyze ${table}`.execute(tx)
  return { tables: tables.length, rows }
}

async function fillTable(
  tx: Tx,
  region: string,
  table: TableLine,
  lines: AsyncGenerator<string>,
): Promise<void> {
  let batch: string[] = []
  let length = 0
  for (let row = 1; row <= table.rows; row += 1) {
    const { value: line, done } = await lines.next()
    if (done) throw new Error(`The rows of ${table.table} end too early.`)
    batch.push(line)
    length += line.length
    if (batch.length < rowsPerStatement && length < longestStatement && row < table.rows) continue
    await insertRows(tx, region, table, batch)
    batch = []
    length = 0
  }
}

async function insertRows(tx: Tx, region: string, table: TableLine, rows: readonly string[]): Promise<void> {
  const target = sql.id(schemaOf(table.home, region), table.table)
  const columns = sql.join(table.columns.map((column) => sql.id(column)))
  await sql`
    insert into ${target} (${columns}) overriding system value
    select ${columns} from jsonb_populate_recordset(null::${target}, ${`[${rows.join(',')}]`}::jsonb)
  `.execute(tx)
}

/** Numbers go on after the greatest that was restored. */
async function setSequences(tx: Tx, region: string): Promise<void> {
  const numbered = await rowsOf(
    tx,
    sql<{ schema: string; table: string; column: string; sequence: string }>`
      select space.nspname as schema, class.relname as table, attname as column, sequence
      from pg_class as class
      join pg_namespace as space on space.oid = class.relnamespace
      join pg_attribute on attrelid = class.oid and attnum > 0 and not attisdropped,
      pg_get_serial_sequence(quote_ident(space.nspname) || '.' || quote_ident(class.relname), attname) as sequence
      where class.relkind in ('r', 'p') and space.nspname in ('reference', ${region}) and sequence is not null
    `,
  )
  for (const { schema, table, column, sequence } of numbered) {
    await sql`
      select setval(${sequence}::regclass, coalesce(max(${sql.id(column)}), 1), max(${sql.id(column)}) is not null)
      from ${sql.id(schema, table)}
    `.execute(tx)
  }
}

/** The classifications are shared: another region's rows would lose what they refer to. */
async function hasOtherRegions(db: Db, region: string): Promise<boolean> {
  const others = await rowsOf(
    db,
    sql<{ schema: string }>`
      select table_schema as schema from information_schema.tables
      where table_name = 'migration' and table_schema not in ('reference', ${region})
    `,
  )
  return others.length > 0
}
