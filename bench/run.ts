import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'

import { projectRoot } from '../app/shared/project-root.ts'
import { findTestServer } from '../tests/support/postgresql.ts'
import type { Benchmark, Target } from './benchmark.ts'
import { benchmarks } from './benchmarks.ts'
import {
  embeddedCatalogues,
  serverCatalogues,
  type CatalogueDatabase,
} from './catalogue/catalogue-databases.ts'
import { runInChild } from './child.ts'
import { note } from './note.ts'
import { table, type Row } from './row.ts'
import { copyOfCheckout } from './server/checkout.ts'

const given = process.argv.slice(2)
const names = given.filter((text) => !text.startsWith('--'))
const asked = names.length === 0 ? [...benchmarks.keys()] : names
const asJson = given.includes('--json')
/** For trying things out: `--largest=10000` leaves larger catalogues out. */
const largest = Number(
  given.find((text) => text.startsWith('--largest='))?.slice('--largest='.length) ?? Infinity,
)

if (asked.every((one) => benchmarks.has(one))) await runAll()
else {
  note(`There is no benchmark "${asked.join(' ')}". There are: ${[...benchmarks.keys()].join(', ')}.`)
  process.exitCode = 1
}

async function runAll(): Promise<void> {
  const wanted = asked.flatMap((one) => [...benchmarks].filter(([known]) => known === one))
  const server = (await findTestServer()) ?? ''
  if (server === '')
    note('No PostgreSQL server was found; its rows are left out. TEST_DATABASE_URL may name one.')
  const needsCheckout = wanted.some(([, { needsCheckout }]) => needsCheckout)
  const checkout = needsCheckout ? await copyOfCheckout() : undefined
  const catalogues = await cataloguesFor(
    wanted.map(([, benchmark]) => benchmark),
    server,
  )
  try {
    const all: Row[] = []
    for (const [title, benchmark] of wanted) {
      const rows = await rowsOf(title, benchmark, {
        catalogues: catalogues.made,
        checkout: checkout?.folder ?? '',
        server,
      })
      save(title, rows)
      if (!asJson) process.stdout.write(`\n${title}\n${table(rows)}\n`)
      all.push(...rows.map((row) => (wanted.length === 1 ? row : { benchmark: title, ...row })))
    }
    if (asJson) process.stdout.write(`${JSON.stringify({ rows: all }, null, 1)}\n`)
  } finally {
    await catalogues.remove()
    checkout?.remove()
  }
}

async function cataloguesFor(wanted: readonly Benchmark[], server: string) {
  const now = new Date()
  const sizesOn = (database: Target['database']) =>
    [...new Set(wanted.flatMap((one) => (one.databases.includes(database) ? one.sizes : [])))]
      .filter((size) => size <= largest)
      .sort((one, other) => one - other)
  const onServer = server === '' ? [] : sizesOn('postgresql')
  const [embedded, served] = await Promise.all([
    embeddedCatalogues(sizesOn('embedded'), now),
    serverCatalogues(server, onServer, now),
  ])
  return { made: [...embedded, ...served.made], remove: served.remove }
}

async function rowsOf(
  title: string,
  benchmark: Benchmark,
  on: Pick<Target, 'checkout' | 'server'> & { readonly catalogues: readonly CatalogueDatabase[] },
): Promise<Row[]> {
  const { catalogues, ...common } = on
  const own = { database: 'none', size: 0, place: { region: 'latgale' } } as const
  const targets =
    benchmark.sizes.length === 0
      ? [own]
      : catalogues.filter(
          ({ database, size }) => benchmark.databases.includes(database) && benchmark.sizes.includes(size),
        )
  const rows: Row[] = []
  for (const target of targets) {
    note(
      `${title}: ${target.database === 'none' ? '' : `${target.database}, ${target.size}, `}load ${(loadavg()[0] ?? 0).toFixed(1)}`,
    )
    const measured = await runInChild(title, { ...target, ...common } satisfies Target)
    if (Array.isArray(measured)) rows.push(...measured)
  }
  return benchmark.compare?.(rows) ?? rows
}

/** The latest figures stay on disk, with what they were measured on. */
function save(title: string, rows: readonly Row[]): void {
  const folder = join(projectRoot, 'bench', 'results')
  const machine = {
    at: new Date().toISOString(),
    processors: cpus().length,
    model: cpus()[0]?.model ?? '',
    load: loadavg()[0] ?? 0,
    node: process.version,
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${title}.json`), `${JSON.stringify({ machine, rows }, null, 1)}\n`)
}
