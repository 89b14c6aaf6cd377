import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { sql } from 'kysely'
import { afterAll, beforeAll, describe } from 'vitest'

import { rowOf } from '../../app/shared/db/db.ts'
import { openDatabase, type DatabasePlace, type OpenDatabase } from '../../app/shared/db/open-database.ts'
import { describeNeeding } from './needs.ts'
import { addressOf, findTestServer, runOnServer } from './postgresql.ts'
import { newDatabaseName } from './test-database-name.ts'
import { testRun } from './test-run.ts'
import { embeddedTemplate, serverTemplate, testRegion } from './template.ts'

export interface TestDatabaseOptions {
  /** Whether the demonstration region is loaded; it is unless said otherwise. */
  readonly demonstration?: boolean
}

export interface TestDatabase {
  readonly place: DatabasePlace
  remove(): Promise<void>
}

/** Making the template takes some seconds the first time. */
const setUpLimit = 180_000

const testServer = await findTestServer()

/** Runs the tests twice, each time on a fresh database: migrated, with vocabularies and the demonstration region. */
export function describeOnBothDatabases(
  name: string,
  tests: (database: () => OpenDatabase) => void,
  options: TestDatabaseOptions = {},
): void {
  describe(`${name}, on the embedded database`, () => onDatabase(embeddedDatabase(options), tests))
  describeNeeding('PostgreSQL', testServer !== undefined, `${name}, on PostgreSQL`, () =>
    onDatabase(serverDatabase(options), tests),
  )
}

/** For tests of what does not depend on the kind of database, such as pages. */
export function describeOnEmbeddedDatabase(
  name: string,
  tests: (database: () => OpenDatabase) => void,
  options: TestDatabaseOptions = {},
): void {
  describe(name, () => onDatabase(embeddedDatabase(options), tests))
}

/** A fresh data folder for a program that opens it itself. */
export async function embeddedCopy({
  demonstration = true,
}: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const template = await embeddedTemplate(demonstration)
  const folder = mkdtempSync(join(tmpdir(), `laipa-test-${testRun()}-`))
  cpSync(template, folder, { recursive: true })
  return {
    place: { dataFolder: folder, region: testRegion },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** A fresh database on the server for a program that connects itself. */
export async function serverCopy({ demonstration = true }: TestDatabaseOptions = {}): Promise<TestDatabase> {
  if (testServer === undefined) throw new Error('No PostgreSQL server to test on.')
  const server = testServer
  const template = await serverTemplate(server, demonstration)
  const name = await (copiesAhead.get(template) ?? copyOnServer(server, template))
  const next = copyOnServer(server, template)
  // Whoever takes it hears of a failure; until then it must not end the worker.
  next.catch(() => {})
  copiesAhead.set(template, next)
  return {
    place: { url: addressOf(server, name), region: testRegion },
    remove: () => runOnServer(server, `drop database if exists ${name} with (force)`),
  }
}

/** A copy takes the server seconds of waiting for the disk, so the next one is made while tests run. */
const copiesAhead = new Map<string, Promise<string>>()

async function copyOnServer(server: string, template: string): Promise<string> {
  const name = newDatabaseName(`copy_${testRun()}`)
  await runOnServer(server, `create database ${name} template ${template} strategy file_copy`)
  return name
}

export const hasTestServer = testServer !== undefined

interface Borrowed {
  readonly open: OpenDatabase
  giveBack(): Promise<void>
}

function onDatabase(borrow: () => Promise<Borrowed>, tests: (database: () => OpenDatabase) => void): void {
  let borrowed: Borrowed | undefined
  beforeAll(async () => {
    borrowed = await borrow()
  }, setUpLimit)
  afterAll(async () => {
    await borrowed?.giveBack()
  }, setUpLimit)
  tests(() => {
    if (borrowed === undefined) throw new Error('The database is open only inside a test or a hook.')
    return borrowed.open
  })
}

/** Open databases that no test of this worker has written to: the next one finds them as if they were fresh. */
const untouched = new Map<boolean, { made: TestDatabase; open: OpenDatabase }>()

function embeddedDatabase(options: TestDatabaseOptions): () => Promise<Borrowed> {
  const demonstration = options.demonstration ?? true
  return async () => {
    const known = untouched.get(demonstration)
    untouched.delete(demonstration)
    const made = known?.made ?? (await embeddedCopy(options))
    const open = known?.open ?? (await openDatabase(made.place))
    const before = await writesSoFar(open)
    const giveBack = async () => {
      if (open.pglite?.closed === false && (await writesSoFar(open)) === before) {
        untouched.set(demonstration, { made, open })
      } else {
        await open.close()
        await made.remove()
      }
    }
    return { open, giveBack }
  }
}

function serverDatabase(options: TestDatabaseOptions): () => Promise<Borrowed> {
  return async () => {
    const made = await serverCopy(options)
    const open = await openDatabase(made.place)
    const giveBack = async () => {
      await open.close()
      // Nobody waits for it: the end of the run takes what is left.
      made.remove().catch(() => {})
    }
    return { open, giveBack }
  }
}

/** The number of the next transaction that writes; one that only reads takes none. */
async function writesSoFar({ db }: OpenDatabase): Promise<string> {
  const row = await rowOf(
    db,
    sql<{ next: string }>`select pg_snapshot_xmax(pg_current_snapshot())::text as next`,
  )
  return row?.next ?? ''
}
