import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { loadDemonstration, prepareRegion } from '../../app/region.ts'
import { FolderInUse, lockFolder } from '../../app/shared/db/data-folder-lock.ts'
import { openDatabase, type DatabasePlace } from '../../app/shared/db/open-database.ts'
import { projectRoot } from '../../app/shared/project-root.ts'
import { addressOf, runOnServer } from './postgresql.ts'
import { newDatabaseName, sweepDatabases, testDatabaseNames } from './test-database-name.ts'

/** The moment at which every test takes place. */
export const testMoment = new Date('2026-11-24T10:00:00Z')

export const testRegion = 'latgale'

const cacheFolder = join(projectRoot, '.cache', 'test-databases')
/** Milliseconds after which a template that no test asked for is swept. */
const kept = 30 * 60 * 1000

/** A folder of the embedded database, made once for each state of migrations, starter files and loaders. */
export function embeddedTemplate(demonstration: boolean): Promise<string> {
  return alone(async () => {
    const plain = join(cacheFolder, `${templateKey()}-plain`)
    await makeFolder(plain, (folder) => fill({ dataFolder: folder, region: testRegion }, false))
    if (!demonstration) return plain
    const full = join(cacheFolder, `${templateKey()}-demonstration`)
    await makeFolder(full, (folder) => {
      cpSync(plain, folder, { recursive: true })
      return fill({ dataFolder: folder, region: testRegion }, true)
    })
    return full
  })
}

/** The same on a server, as the name of a database to copy. */
export function serverTemplate(server: string, demonstration: boolean): Promise<string> {
  return alone(async () => {
    const plain = await makeDatabase(server, 'plain', 'template0', false)
    return demonstration ? makeDatabase(server, 'demonstration', plain, true) : plain
  })
}

async function makeFolder(folder: string, make: (folder: string) => Promise<void>): Promise<void> {
  if (existsSync(folder)) {
    const used = new Date()
    utimesSync(folder, used, used)
    return
  }
  for (const name of readdirSync(cacheFolder)) {
    const path = join(cacheFolder, name)
    if (Date.now() - statSync(path).mtimeMs > kept) rmSync(path, { recursive: true })
  }
  const unfinished = join(cacheFolder, 'unfinished')
  rmSync(unfinished, { recursive: true, force: true })
  await make(unfinished)
  cpSync(unfinished, folder, { recursive: true })
  rmSync(unfinished, { recursive: true })
}

async function makeDatabase(
  server: string,
  kind: string,
  from: string,
  demonstration: boolean,
): Promise<string> {
  const suffix = `_${templateKey()}_${kind}`
  const known = (await testDatabaseNames(server)).find((name) => name.endsWith(suffix))
  if (known !== undefined) return known
  await sweepDatabases(server)
  const unfinished = newDatabaseName('unfinished')
  await runOnServer(server, `create database ${unfinished} template ${from}`)
  await fill({ url: addressOf(server, unfinished), region: testRegion }, demonstration)
  const name = newDatabaseName(`${templateKey()}_${kind}`)
  await runOnServer(server, `alter database ${unfinished} rename to ${name}`)
  return name
}

async function fill(place: DatabasePlace, demonstration: boolean): Promise<void> {
  const open = await openDatabase(place)
  try {
    await prepareRegion(open, testMoment)
    if (demonstration) await loadDemonstration(open.db, testMoment)
  } finally {
    await open.close()
  }
}

/** Test workers, and other test runs on this machine, wait here for the one that makes the template. */
async function alone<Result>(action: () => Promise<Result>): Promise<Result> {
  mkdirSync(cacheFolder, { recursive: true })
  const unlock = await waitForLock()
  try {
    return await action()
  } finally {
    unlock()
  }
}

async function waitForLock(): Promise<() => void> {
  try {
    return lockFolder(cacheFolder)
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error
    await pause(100)
    return waitForLock()
  }
}

let knownKey: string | undefined

function templateKey(): string {
  knownKey ??= hashOf(
    [projectRoot],
    [
      ...filesIn('database/migrations', /\.sql$/),
      ...filesIn('starter', /\.(tsv|jsonl)$/),
      ...filesIn('app', /(?<!test|messages|routes|island)\.ts$/).filter(
        (file) => !/shared\/(ui|web)\//.test(file),
      ),
      'tests/support/template.ts',
    ],
  )
  return knownKey
}

function filesIn(folder: string, pattern: RegExp): string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => pattern.test(file))
    .sort()
}

function hashOf(words: readonly string[], files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const word of words) hash.update(word)
  for (const file of files) hash.update(file).update(readFileSync(join(projectRoot, file)))
  return hash.digest('hex').slice(0, 16)
}
