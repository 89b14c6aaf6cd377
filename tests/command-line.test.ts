import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { sql } from 'kysely'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'

import { runCommand } from '../app/commands/run-command.ts'
import { rowOf } from '../app/shared/db/db.ts'
import { openDatabase, type DatabasePlace } from '../app/shared/db/open-database.ts'
import { identifierOf } from '../app/shared/identifier.ts'
import { projectRoot } from '../app/shared/project-root.ts'
import { readSettings } from '../app/shared/settings.ts'
import { build } from '../scripts/build.ts'
import { embeddedCopy, hasTestServer, serverCopy, type TestDatabase } from './support/database.ts'
import { describeNeeding } from './support/needs.ts'
import { startProgram } from './support/program.ts'
import { testMoment } from './support/template.ts'

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

const minutes = 60_000
const school = identifierOf('demonstration', 'verpete-balvi')
const folder = mkdtempSync(join(tmpdir(), 'laipa-command-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const none = join(folder, 'none')

const starter = (name: string) => join(projectRoot, 'starter', name)

describe('The command line', () => {
  test('answers words it does not know with the usage and 2', async () => {
    const ended = await laipa(['make', 'coffee'], { LAIPA_DATA: none })
    expect(ended).toMatchObject({ code: 2, out: '' })
    expect(ended.err).toMatch(/^Usage:\n {2}npm run laipa -- /)
    expect(existsSync(none)).toBe(false)
  })

  test.each([
    [[]],
    [['import']],
    [['backup']],
    [['backup', 'a', 'b']],
    [['import', 'offers', 'a', '--fast']],
  ])('knows these words no better: %j', async (words) => {
    const ended = await asked(words)
    expect(ended).toMatchObject({ code: 2, out: '' })
    expect(ended.err).toMatch(/^Usage:\n {2}npm run laipa -- /)
    expect(existsSync(none)).toBe(false)
  })

  test('says what is not there', async () => {
    for (const [words, sentence] of [
      [['import', 'offers', '/no/offers.csv'], 'There is no file /no/offers.csv.'],
      [['import', 'offers', '/no/offers.doc'], 'It must end with .jsonl, .csv, .xlsx.'],
      [['import', 'esco', '/no'], 'There is no folder /no.'],
      [['restore', '/no.gz'], 'There is no file /no.gz.'],
      [['backup', '/tmp/x.gz'], `There is nothing to back up: ${none} has no database of Laipa yet.`],
    ] as const) {
      const ended = await asked(words)
      expect(ended).toMatchObject({ code: 1, out: '' })
      expect(ended.err).toContain(sentence)
    }
  })

  test('leaves a data folder alone that a server has open', { timeout: 2 * minutes }, async () => {
    const { place } = await copyOf(embeddedCopy)
    const environment = { LAIPA_DATA: place.dataFolder ?? '' }
    const server = await startProgram(environment)
    const ended = await laipa(['demonstration', 'remove'], environment)
    expect(ended).toMatchObject({ code: 1, out: '' })
    expect(ended.err).toBe(
      `The data folder ${place.dataFolder} is in use by process ${server.pid}. ` +
        'Stop that process first, or set LAIPA_DATA to another folder.\n',
    )
    await server.stop()
  })
})

const kinds = [
  ['the embedded database', embeddedCopy],
  ...(hasTestServer ? [['PostgreSQL', serverCopy] as const] : []),
] as const

describeNeeding('PostgreSQL', hasTestServer, 'An operator', () => {
  test.each(kinds)(
    'tries an import, sees the faults, and imports the good rows, on %s',
    { timeout: 3 * minutes },
    async (_, make) => {
      const environment = environmentOf((await copyOf(make)).place)
      const dry = await laipa(['import', 'offers', starter('offers.jsonl'), '--dry-run'], environment)
      expect(dry).toMatchObject({ code: 0 })
      expect(dry.err).toContain('Dry run: nothing was written. 120 offers can be imported.')
      expect(JSON.parse(dry.out)).toMatchObject({ imported: false, good: 120, faults: [] })
      const organisations = await laipa(['import', 'organisations', starter('providers.jsonl')], environment)
      expect(organisations.code).toBe(0)
      expect(JSON.parse(organisations.out)).toMatchObject({
        imported: true,
        added: 14,
        changed: 0,
        unchanged: 0,
      })
      const offers = await laipa(['import', 'offers', starter('offers.jsonl')], environment)
      expect(offers.code).toBe(0)
      expect(JSON.parse(offers.out)).toMatchObject({ imported: true, added: 120, changed: 0, unchanged: 0 })
      const faulty = await laipa(
        ['import', 'offers', starter('providers.jsonl'), '--source', 'other'],
        environment,
      )
      expect(faulty.code).toBe(1)
      expect(faulty.err).toContain('Row 1, type: The template has no such column.')
      expect(JSON.parse(faulty.out)).toMatchObject({ imported: false, good: 0, faultyRows: 14 })
      expect(faulty.err).toContain('14 rows have faults; 0 offers are good.\nNothing was imported.\n')
    },
  )

  test(
    'sets a feed up, hands files in, and decides about one that loses too much',
    { timeout: 3 * minutes },
    async () => {
      const environment = environmentOf((await copyOf(serverCopy)).place)
      const read = async (...words: readonly string[]): Promise<Record<string, unknown>> => {
        const ended = await laipa(['feed', ...words], environment)
        expect(ended, words.join(' ')).toMatchObject({ code: 0 })
        return JSON.parse(ended.out)
      }
      const file = (name: string, count: number) => {
        const rows = Array.from({ length: count }, (_, id) => ({
          id: `f${id}`,
          provider: school,
          title: { lv: `K${id}` },
        }))
        writeFileSync(join(folder, name), rows.map((row) => JSON.stringify(row)).join('\n'))
        return join(folder, name)
      }
      const { feed } = await read('add', school, '--upload')
      expect(await read('upload', String(feed), file('six.jsonl', 6))).toMatchObject({
        outcome: 'saved',
        added: 6,
      })
      const held = await read('upload', String(feed), file('two.jsonl', 2))
      expect(held).toMatchObject({ outcome: 'held', withdrawn: 4 })
      expect(await read('show', String(held['run']))).toMatchObject({
        outcome: 'held',
        findings: { length: 4 },
      })
      expect(await read('release', String(held['run']))).toMatchObject({ outcome: 'released', withdrawn: 4 })
      expect(await read('list')).toMatchObject({
        feeds: [{ feed, state: 'active', last: { outcome: 'released' } }],
      })
      const again = await laipa(['feed', 'discard', String(held['run'])], environment)
      expect(again).toMatchObject({ code: 1, out: '' })
      expect(again.err).toBe('The run does not wait for a decision. Nothing was changed.\n')
    },
  )

  test.each(kinds)(
    'who is cut off while restoring finds the database as it was, on %s',
    { timeout: 3 * minutes },
    async (_, make) => {
      const { place } = await copyOf(make)
      const environment = environmentOf(place)
      const backup = join(folder, `${Math.random()}.gz`)
      const offers = await offersAt(place)
      expect(offers).toBeGreaterThanOrEqual(120)
      expect(await laipa(['backup', backup], environment)).toMatchObject({ code: 0 })
      expect(await laipa(['demonstration', 'remove'], environment)).toMatchObject({ code: 0 })
      const before = await offersAt(place)
      const killed = await laipa(['restore', backup], environment, 'occupation_skill:')
      expect(killed.code).toBeNull()
      expect(before).toBe(0)
      expect(await offersAt(place)).toBe(0)
      expect(await laipa(['restore', backup], environment)).toMatchObject({ code: 0 })
      expect(await offersAt(place)).toBe(offers)
    },
  )
})

/** The same without a process of its own, for words that end before a database is opened. */
async function asked(words: readonly string[]): Promise<Ended> {
  const reading = readSettings({ LAIPA_DATA: none })
  if ('faults' in reading) throw new Error(reading.faults.join(' '))
  let [out, err] = ['', '']
  const code = await runCommand(words, {
    settings: reading.settings,
    now: testMoment,
    say: (line) => (out += `${line}\n`),
    progress: (line) => (err += `${line}\n`),
  })
  return { code, out, err }
}

/** Runs the built program; with `until` it is killed as soon as it writes that. */
async function laipa(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
  until?: string,
): Promise<Ended> {
  const file = join(projectRoot, 'dist', 'laipa.js')
  if (!existsSync(file)) await build()
  const program = spawn(process.execPath, [file, ...words], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], ...environment },
  })
  let [out, err] = ['', '']
  program.stdout.on('data', (part: Buffer) => (out += part.toString()))
  program.stderr.on('data', (part: Buffer) => {
    err += part.toString()
    if (until !== undefined && err.includes(until)) program.kill('SIGKILL')
  })
  const code = await new Promise<number | null>((resolve) => program.once('close', (ended) => resolve(ended)))
  return { code, out, err }
}

async function copyOf(make: () => Promise<TestDatabase>): Promise<TestDatabase> {
  const copy = await make()
  onTestFinished(() => copy.remove())
  return copy
}

function environmentOf(place: DatabasePlace): Readonly<Record<string, string>> {
  return place.url === undefined ? { LAIPA_DATA: place.dataFolder ?? '' } : { DATABASE_URL: place.url }
}

async function offersAt(place: DatabasePlace): Promise<number | undefined> {
  const open = await openDatabase(place)
  const row = await rowOf(open.db, sql<{ count: number }>`select count(*) as count from opportunity`)
  await open.close()
  return row?.count
}
