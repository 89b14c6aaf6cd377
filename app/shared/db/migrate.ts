import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { sql } from 'kysely'

import { projectRoot } from '../project-root.ts'
import { asOwner, rowsOf, type Db, type Tx } from './db.ts'
import type { OpenDatabase } from './open-database.ts'

const folder = join(projectRoot, 'database', 'migrations')

/**
 * Brings the database to the newest form. Files are `0001_reference_….sql`, run once for the whole
 * installation, and `0002_region_….sql`, run once for each region; all in one transaction.
 */
export async function migrate(open: OpenDatabase): Promise<string[]> {
  return asOwner(open.db, async (tx) => {
    await lockMigrations(tx)
    await createSchemas(tx, open.region)
    const done = await doneMigrations(tx)
    const pending = migrationFiles().filter((file) => !done.has(file))
    await runMigrations(tx, pending)
    return pending
  })
}

/** Every migration of this Laipa, in order. */
export function migrationFiles(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
}

/** Two web processes may start at once on one server. */
export async function lockMigrations(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('laipa.migrate'))`.execute(tx)
}

export async function runMigrations(tx: Tx, files: readonly string[]): Promise<void> {
  for (const file of files) await runMigration(tx, file)
}

export async function createSchemas(tx: Tx, region: string): Promise<void> {
  for (const schema of [region, 'reference', 'extensions']) {
    await sql`create schema if not exists ${sql.id(schema)}`.execute(tx)
  }
  await sql`create extension if not exists pg_trgm schema extensions`.execute(tx)
  await sql`create extension if not exists btree_gist schema extensions`.execute(tx)
  const tables = [sql.id('reference', 'migration'), sql.id(region, 'migration')]
  for (const table of tables) {
    await sql`create table if not exists ${table} (file text primary key, run_at timestamptz not null default now())`.execute(
      tx,
    )
  }
}

async function doneMigrations(db: Db): Promise<ReadonlySet<string>> {
  const rows = await rowsOf(
    db,
    sql<{ file: string }>`select file from reference.migration union all select file from migration`,
  )
  return new Set(rows.map((row) => row.file))
}

async function runMigration(tx: Tx, file: string): Promise<void> {
  for (const statement of statementsOf(readFileSync(join(folder, file), 'utf8'))) {
    await sql.raw(statement).execute(tx)
  }
  const table = file.includes('_reference_') ? sql.id('reference', 'migration') : sql.id('migration')
  await sql`insert into ${table} (file) values (${file})`.execute(tx)
}

/** Statements end with a semicolon at the end of a line, outside `$$ … $$`; the embedded database takes one at a time. */
function statementsOf(text: string): string[] {
  const statements: string[] = []
  let open = ''
  for (const part of text.split(/;[ \t]*\n/)) {
    open += part
    if ((open.match(/\$\$/g)?.length ?? 0) % 2 === 0) {
      statements.push(open.replace(/^\s*--.*$/gm, '').trim())
      open = ''
    } else open += ';\n'
  }
  return statements.filter((statement) => statement !== '')
}
