import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'

import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import {
  describeOnBothDatabases,
  embeddedCopy,
  serverCopy,
  hasTestServer,
} from '../../../tests/support/database.ts'
import { describeNeeding } from '../../../tests/support/needs.ts'
import { testMoment } from '../../../tests/support/template.ts'
import { asOwner, rowOf } from '../db/db.ts'
import { openDatabase, type OpenDatabase } from '../db/open-database.ts'
import { createSchemas, migrationFiles, runMigrations } from '../db/migrate.ts'
import { knownMigrations } from './backup-tables.ts'
import { restoreBackup } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

const folder = mkdtempSync(join(tmpdir(), 'laipa-backup-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const quiet = { progress: () => {}, afterwards: async () => {} }
const backUp = (open: OpenDatabase, path: string) => writeBackup(open, path, testMoment, () => {})
const linesOf = (path: string) => gunzipSync(readFileSync(path)).toString('utf8').split('\n')
const minute = 60_000

/** A header and an end stand around the tables, each of which has a line before its rows. */
function sizeOf(path: string) {
  const lines = linesOf(path).filter((line) => line !== '')
  const tables = lines.filter((line) => /^\{"home":"\w+","table":/.test(line)).length
  return { tables, rows: lines.length - tables - 2 }
}

/** What JSON and text of two databases could treat differently. */
const awkwardRows = sql`
  insert into event (happened_at, kind, subject, actor_kind, actor_id, facts) values
    ('2026-11-24T10:00:00.123456Z', 'test.row.made', E'a\tb\\\\n"\u2028ā', 'machine', 'test', '{"big": 12345678901234567890.5, "text": "\u2028"}'),
    ('0999-01-01T00:00:00Z', 'test.row.made', '', 'machine', 'test', '[null, true, {"a": []}]')
`

describeOnBothDatabases('A backup', (database) => {
  const path = join(folder, `${Math.random()}.gz`)
  const state = () =>
    rowOf(
      database().db,
      sql`
        select (select md5(string_agg(event::text, '' order by id)) from event) as events,
          (select md5(string_agg(opportunity::text, '' order by id)) from opportunity) as offers,
          (select count(*) from specification_skill) as skills, (select count(*) from reference.migration) as migrations
      `,
    )

  test('is written whole under its name, readable by its owner only', { timeout: minute }, async () => {
    await awkwardRows.execute(database().db)
    expect(await backUp(database(), path)).toEqual(sizeOf(path))
    expect(sizeOf(path).rows).toBeGreaterThan(20_000)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(existsSync(`${path}.part`)).toBe(false)
  })

  test('brings back what was changed and deleted since, and numbers go on', { timeout: minute }, async () => {
    const lastEvent = async () =>
      rowOf(database().db, sql<{ id: number }>`select max(id) as id from event`).then((row) => row?.id ?? 0)
    const last = await lastEvent()
    await sql`delete from specification_skill`.execute(database().db)
    await sql`update organisation set homepage = 'https://changed.example/'`.execute(database().db)
    await awkwardRows.execute(database().db)
    expect(await restoreBackup(database(), path, quiet)).toEqual(sizeOf(path))
    await backUp(database(), `${path}.again`)
    expect(linesOf(`${path}.again`)).toEqual(linesOf(path))
    await awkwardRows.execute(database().db)
    expect(await lastEvent()).toBe(last + 2)
  })

  test.each([
    ['was cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1000), 'damaged'],
    ['was cut off cleanly', (bytes: Buffer) => changed(bytes, (lines) => lines.slice(0, -2)), 'damaged'],
    ['lacks a row', (bytes: Buffer) => changed(bytes, (lines) => lines.toSpliced(5, 1)), 'damaged'],
    ['has a byte changed', flipped, 'damaged'],
    ['has a row of nonsense', (bytes: Buffer) => changed(bytes, (lines) => lines.with(5, '{')), 'damaged'],
    ['is no gzip', () => Buffer.from('hello'), 'not-a-backup'],
    ['is another gzip', () => gzipSync('hello'), 'not-a-backup'],
    ['is empty', () => Buffer.alloc(0), 'damaged'],
    [
      'has newer migrations',
      (bytes: Buffer) => withHeader(bytes, { migrations: ['9999_region_later.sql'] }),
      'newer-migrations',
    ],
    ['has a newer format', (bytes: Buffer) => withHeader(bytes, { format: 2 }), 'newer-format'],
    ['is of another region', (bytes: Buffer) => withHeader(bytes, { region: 'kurzeme' }), 'other-region'],
  ])('that %s is refused in a word, and nothing changes', async (_, change, refusal) => {
    const damaged = join(folder, 'damaged.gz')
    writeFileSync(damaged, change(readFileSync(path)))
    const before = await state()
    expect(await restoreBackup(database(), damaged, quiet)).toBe(refusal)
    expect(await state()).toEqual(before)
  })

  test('is not restored over another region that shares the classifications', async () => {
    await sql`create schema kurzeme`.execute(database().db)
    await sql`create table kurzeme.migration (file text)`.execute(database().db)
    expect(await restoreBackup(database(), path, quiet)).toBe('shared-database')
    await sql`drop schema kurzeme cascade`.execute(database().db)
  })

  test('leaves everything as it was when restoring fails at the end', { timeout: minute }, async () => {
    await awkwardRows.execute(database().db)
    const before = await state()
    const afterwards = () => Promise.reject(new Error('The power went.'))
    await expect(restoreBackup(database(), path, { ...quiet, afterwards })).rejects.toThrow('The power went.')
    expect(await state()).toEqual(before)
  })

  test('of an older Laipa is brought up to date', { timeout: minute }, async () => {
    const older = join(folder, 'older.gz')
    await asOwner(database().db, async (tx) => {
      await sql`drop schema ${sql.id(database().region)}, reference cascade`.execute(tx)
      await createSchemas(tx, database().region)
      await runMigrations(tx, migrationFiles().slice(0, 2))
    })
    await awkwardRows.execute(database().db)
    await backUp(database(), older)
    await restoreBackup(database(), older, quiet)
    expect(await knownMigrations(database().db, database().region)).toEqual(migrationFiles())
    const found = await rowOf(
      database().db,
      sql`select (select count(*) from event) as events, (select count(*) from opportunity) as offers`,
    )
    expect(found).toEqual({ events: 2, offers: 0 })
  })
})

describeNeeding('PostgreSQL', hasTestServer, 'A backup of one kind of database', () => {
  let embedded: OpenDatabase
  let server: OpenDatabase
  const close: (() => Promise<void>)[] = []
  beforeAll(async () => {
    for (const make of [embeddedCopy, serverCopy]) {
      const copy = await make()
      const open = await openDatabase(copy.place)
      close.push(async () => {
        await open.close()
        await copy.remove()
      })
      if (open.kind === 'embedded') embedded = open
      else server = open
    }
  }, 3 * minute)
  afterAll(() => Promise.all(close.map((end) => end())))

  test.each(['embedded', 'server'])(
    'is restored into the other without a difference, from %s',
    { timeout: minute },
    async (kind) => {
      const [from, to] = kind === 'embedded' ? [embedded, server] : [server, embedded]
      await awkwardRows.execute(from.db)
      const [first, second] = [join(folder, `${kind}.gz`), join(folder, `${kind}-back.gz`)]
      await backUp(from, first)
      await restoreBackup(to, first, quiet)
      await backUp(to, second)
      expect(linesOf(second)).toEqual(linesOf(first))
    },
  )
})

describe('A database that is not there yet', () => {
  test('is not backed up, and no file is left behind', async () => {
    const open = await openDatabase({ region: 'latgale' })
    const path = join(folder, 'none.gz')
    expect(await backUp(open, path)).toBe('no-database')
    expect(existsSync(path) || existsSync(`${path}.part`)).toBe(false)
    await open.close()
  })
})

function changed(bytes: Buffer, change: (lines: string[]) => string[]): Buffer {
  return gzipSync(change(gunzipSync(bytes).toString('utf8').split('\n')).join('\n'))
}

function withHeader(bytes: Buffer, header: object): Buffer {
  return changed(bytes, ([first = '', ...rest]) => [
    JSON.stringify({ ...JSON.parse(first), ...header }),
    ...rest,
  ])
}

function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  const middle = Math.floor(copy.length / 2)
  copy[middle] = (copy[middle] ?? 0) ^ 0xff
  return copy
}
