import { createHash, randomBytes } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

import type { DatabasePlace } from '../../app/shared/db/open-database.ts'
import { projectRoot } from '../../app/shared/project-root.ts'
import { dayInRiga } from '../../app/shared/time/day.ts'
import { addressOf, databaseNames, runOnServer } from '../../tests/support/postgresql.ts'
import type { Target } from '../benchmark.ts'
import { runInChild } from '../child.ts'
import { note } from '../note.ts'
import type { Growth } from './fill-catalogue.ts'

export interface CatalogueDatabase extends Pick<Target, 'database' | 'size' | 'place'> {}

const region = 'latgale'
const prefix = 'laipa_bench_'
const cacheFolder = join(projectRoot, '.cache', 'bench', 'catalogues')

/** A folder for each size, kept for the day: dates in the catalogue are counted from it. */
export async function embeddedCatalogues(sizes: readonly number[], now: Date): Promise<CatalogueDatabase[]> {
  const key = catalogueKey(now)
  mkdirSync(cacheFolder, { recursive: true })
  for (const name of readdirSync(cacheFolder)) {
    if (!name.startsWith(key)) rmSync(join(cacheFolder, name), { recursive: true, force: true })
  }
  const made: CatalogueDatabase[] = []
  let before: { size: number; folder: string } | undefined
  for (const size of sizes) {
    const folder = join(cacheFolder, `${key}-${size}`)
    if (!existsSync(folder)) {
      const unfinished = `${folder}-unfinished`
      rmSync(unfinished, { recursive: true, force: true })
      if (before) cpSync(before.folder, unfinished, { recursive: true })
      await fill('embedded', { dataFolder: unfinished, region }, before?.size ?? 0, size, now)
      cpSync(unfinished, folder, { recursive: true })
      rmSync(unfinished, { recursive: true })
    }
    made.push({ database: 'embedded', size, place: { dataFolder: folder, region } })
    before = { size, folder }
  }
  return made
}

/** A database for each size on the server; `remove` drops them. */
export async function serverCatalogues(server: string, sizes: readonly number[], now: Date) {
  await sweep(server)
  const names: string[] = []
  const remove = async () => {
    for (const name of names) await runOnServer(server, `drop database if exists ${name} with (force)`)
  }
  try {
    const made: CatalogueDatabase[] = []
    for (const [index, size] of sizes.entries()) {
      const name = newDatabaseName()
      const template = names.at(-1) ?? 'template0'
      await runOnServer(server, `create database ${name} template ${template} strategy file_copy`)
      names.push(name)
      const place = { url: addressOf(server, name), region }
      await fill('PostgreSQL', place, sizes[index - 1] ?? 0, size, now)
      // The server's own vacuum would come in the middle of a measurement.
      await runOnServer(place.url, 'vacuum analyze', 'checkpoint')
      made.push({ database: 'postgresql', size, place })
    }
    return { made, remove }
  } catch (error) {
    await remove()
    throw error
  }
}

/** The name tells the hour, so that what a killed run left is swept later. */
export function newDatabaseName(): string {
  return `${prefix}${currentHour()}_${randomBytes(4).toString('hex')}`
}

async function sweep(server: string): Promise<void> {
  for (const name of await databaseNames(server, prefix)) {
    const hour = Number(/_(\d+)_/.exec(name)?.[1] ?? 0)
    if (currentHour() - hour > 6) await runOnServer(server, `drop database if exists ${name} with (force)`)
  }
}

const currentHour = () => Math.floor(Date.now() / 3_600_000)

async function fill(kind: string, place: DatabasePlace, from: number, to: number, now: Date): Promise<void> {
  const start = performance.now()
  await runInChild('fill', { place, from, to, at: now.toISOString() } satisfies Growth)
  note(`${kind}: a catalogue of ${to} was made in ${Math.round((performance.now() - start) / 1000)} s`)
}

/** Changes with the day and with whatever decides what a catalogue holds. */
function catalogueKey(now: Date): string {
  const hash = createHash('sha256').update(dayInRiga(now))
  for (const folder of [
    'database/migrations',
    'starter',
    'app/shared/text',
    'app/modules/catalogue/offer',
    'bench/catalogue',
  ]) {
    const files = readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    for (const file of files.filter((name) => !name.includes('.test.')).sort()) {
      const path = join(projectRoot, folder, file)
      if (statSync(path).isFile()) hash.update(file).update(readFileSync(path))
    }
  }
  return hash.digest('hex').slice(0, 12)
}
