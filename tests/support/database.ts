import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe } from 'vitest'

import { openDatabase, type DatabasePlace, type OpenDatabase } from '../../app/shared/db/open-database.ts'
import { describeNeeding } from './needs.ts'
import { addressOf, findTestServer, runOnServer } from './postgresql.ts'
import { newDatabaseName } from './test-database-name.ts'
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
  describe(`${name}, on the embedded database`, () => onDatabase(() => embeddedCopy(options), tests))
  describeNeeding('PostgreSQL', testServer !== undefined, `${name}, on PostgreSQL`, () =>
    onDatabase(() => serverCopy(options), tests),
  )
}

/** For tests of what does not depend on the kind of database, such as pages. */
export function describeOnEmbeddedDatabase(
  name: string,
  tests: (database: () => OpenDatabase) => void,
  options: TestDatabaseOptions = {},
): void {
  describe(name, () => onDatabase(() => embeddedCopy(options), tests))
}

/** A fresh data folder for a program that opens it itself. */
export async function embeddedCopy({
  demonstration = true,
}: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const template = await embeddedTemplate(demonstration)
  const folder = mkdtempSync(join(tmpdir(), 'laipa-test-'))
  cpSync(template, folder, { recursive: true })
  return {
    place: { dataFolder: folder, region: testRegion },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** A fresh database on the server for a program that connects itself. */
export async function serverCopy({ demonstration = true }: TestDatabaseOptions = {}): Promise<TestDatabase> {
  if (testServer === undefined) throw new Error('No PostgreSQL server to test on.')
  const template = await serverTemplate(testServer, demonstration)
  const name = newDatabaseName('copy')
  await runOnServer(testServer, `create database ${name} template ${template} strategy file_copy`)
  return {
    place: { url: addressOf(testServer, name), region: testRegion },
    remove: () => runOnServer(testServer, `drop database if exists ${name} with (force)`),
  }
}

export const hasTestServer = testServer !== undefined

function onDatabase(make: () => Promise<TestDatabase>, tests: (database: () => OpenDatabase) => void): void {
  let made: TestDatabase | undefined
  let open: OpenDatabase | undefined
  beforeAll(async () => {
    made = await make()
    open = await openDatabase(made.place)
  }, setUpLimit)
  afterAll(async () => {
    await open?.close()
    await made?.remove()
  }, setUpLimit)
  tests(() => {
    if (open === undefined) throw new Error('The database is open only inside a test or a hook.')
    return open
  })
}
