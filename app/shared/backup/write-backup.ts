import { sql } from 'kysely'

import { rowOf, rowsOf, type Tx, takeOwnersRights } from '../db/db.ts'
import type { OpenDatabase } from '../db/open-database.ts'
import {
  backupFormat,
  writeBackupFile,
  type BackupHeader,
  type BackupWriter,
  type TableLine,
} from './backup-file.ts'
import { backupTables, knownMigrations, schemaOf, type BackupTable } from './backup-tables.ts'

export interface BackupSize {
  readonly tables: number
  readonly rows: number
}

/** Rows fetched at a time, so that a large table is never in memory as a whole. */
const fetchedRows = 1000

/** Writes everything but the job queue as it is at one moment; the file is there only when it is whole. */
export async function writeBackup(
  { db, region }: OpenDatabase,
  path: string,
  now: Date,
  progress: (line: string) => void,
): Promise<BackupSize | 'no-database'> {
  const migrations = await knownMigrations(db, region)
  if (migrations === undefined) return 'no-database'
  const file = writeBackupFile(path)
  try {
    const header: BackupHeader = {
      laipa: 'backup',
      format: backupFormat,
      region,
      madeAt: now.toISOString(),
      migrations,
    }
    await file.line(JSON.stringify(header))
    const size = await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (tx) => {
        await takeOwnersRights(tx)
        return writeTables(tx, region, file, progress)
      })
    await file.line(JSON.stringify({ end: true, ...size }))
    await file.finish()
    return size
  } catch (error) {
    await file.discard()
    throw error
  }
}

async function writeTables(
  tx: Tx,
  region: string,
  file: BackupWriter,
  progress: (line: string) => void,
): Promise<BackupSize> {
  const tables = await backupTables(tx, region)
  let rows = 0
  for (const table of tables) {
    const written = await writeTable(tx, region, table, file)
    if (written > 0) progress(`${table.name}: ${written} rows`)
    rows += written
  }
  return { tables: tables.length, rows }
}

async function writeTable(tx: Tx, region: string, table: BackupTable, file: BackupWriter): Promise<number> {
  const source = sql.table(`${schemaOf(table.home, region)}.${table.name}`)
  const counted = await rowOf(tx, sql<{ rows: number }>`select count(*) as rows from ${source}`)
  const rows = counted?.rows ?? 0
  const line: TableLine = { home: table.home, table: table.name, columns: [...table.columns], rows }
  await file.line(JSON.stringify(line))
  const order =
    table.order.length === 0 ? sql`1` : sql.join(table.order.map((column) => sql.ref(`stored.${column}`)))
  const columns = sql.join(table.columns.map((column) => sql.ref(column)))
  await sql`
    declare backup_rows cursor for
    select to_jsonb(stated)::text as row
    from ${source} as stored, lateral (select ${columns}) as stated
    order by ${order}
  `.execute(tx)
  for (;;) {
    const fetched = await rowsOf(
      tx,
      sql<{ row: string }>`fetch forward ${sql.lit(fetchedRows)} from backup_rows`,
    )
    for (const { row } of fetched) await file.line(row)
    if (fetched.length < fetchedRows) break
  }
  await sql`close backup_rows`.execute(tx)
  return rows
}
