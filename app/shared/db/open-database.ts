import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { Kysely, PGliteDialect, PostgresDialect } from 'kysely'
import type { PGlite } from '@electric-sql/pglite'
import pg from 'pg'

import type { Db, Tables } from './db.ts'
import { lockFolder } from './data-folder-lock.ts'
import { openEmbeddedDatabase } from './embedded-database.ts'
import { fencedRole, makeFencedRole, passesRowSecurity } from './fenced-role.ts'
import { valueParsers } from './value-parsers.ts'

export interface OpenDatabase {
  readonly db: Db
  readonly kind: 'embedded' | 'server'
  readonly region: string
  /** The embedded database itself, for the job queue. */
  readonly pglite?: PGlite
  close(): Promise<void>
}

export interface DatabasePlace {
  /** `postgres://…`; without it the embedded database in `dataFolder` is opened. */
  readonly url?: string | undefined
  /** Undefined keeps the embedded database in memory. */
  readonly dataFolder?: string | undefined
  /** The PostgreSQL schema that holds the region's tables. */
  readonly region: string
}

/** Throws `FolderInUse` when another process has the data folder open. */
export async function openDatabase(place: DatabasePlace): Promise<OpenDatabase> {
  const searchPath = `${place.region},reference,extensions,public`
  return place.url === undefined
    ? openEmbedded(place.dataFolder, place.region, searchPath)
    : openServer(place.url, place.region, searchPath)
}

async function openEmbedded(
  folder: string | undefined,
  region: string,
  searchPath: string,
): Promise<OpenDatabase> {
  if (folder !== undefined) mkdirSync(folder, { recursive: true })
  const unlock = folder === undefined ? () => {} : lockFolder(folder)
  try {
    const pglite = await openEmbeddedDatabase(folder && join(folder, 'database'), searchPath)
    await pglite.exec(makeFencedRole)
    await pglite.exec(`set role ${fencedRole}`)
    const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) })
    const close = async () => {
      await db.destroy()
      if (!pglite.closed) await pglite.close()
      unlock()
    }
    return { db, kind: 'embedded', region, pglite, close }
  } catch (error) {
    unlock()
    throw error
  }
}

async function openServer(url: string, region: string, searchPath: string): Promise<OpenDatabase> {
  const role = (await takesOnRole(url)) ? ` -c role=${fencedRole}` : ''
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    // Compiling a query, or starting workers for it, costs more than running it here: searches and facets are short
    // and never the same twice, and other readers need the processors.
    // Indexes lie in memory or on a disk without a head: at the usual 4 a search by many words reads every row.
    options: `-c search_path=${searchPath} -c timezone=UTC -c jit=off -c max_parallel_workers_per_gather=0 -c random_page_cost=1.1${role}`,
    types: { getTypeParser: parserOf },
  })
  // An idle connection that the server drops must not end the process; the next query opens a new one.
  pool.on('error', () => {})
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return { db, kind: 'server', region, close: () => db.destroy() }
}

/** Whether row security would not bind the user of the address; the role to take on is there afterwards. */
async function takesOnRole(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ passes: boolean }>(passesRowSecurity)
    if (rows[0]?.passes !== true) return false
    await client.query(makeFencedRole)
    return true
  } finally {
    await client.end()
  }
}

type ParserOf = (oid: number, format?: 'text' | 'binary') => (text: string) => unknown

const usualParser: ParserOf = pg.types.getTypeParser

const parserOf: ParserOf = (oid, format) =>
  (format === 'binary' ? undefined : valueParsers[oid]) ?? usualParser(oid, format)
