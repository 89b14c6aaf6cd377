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
import { loadNow, saveResults, writeIntoDocument } from './results.ts'
import { table, type Row } from './row.ts'
import { copyOfCheckout } from './server/checkout.ts'

const given = process.argv.slice(2)
const names = given.filter((text) => !text.startsWith('--'))
const asked = names.length === 0 ? [...benchmarks.keys()] : names
const asJson = given.includes('--json')
/** Also writes the figures into docs/performance.md; for a quiet machine. */
const intoDocument = given.includes('--document')
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
      const begun = new Date()
      const rows = await rowsOf(title, benchmark, {
        catalogues: catalogues.made,
        checkout: checkout?.folder ?? '',
        server,
      })
      // What failed has been said; the figures before it stay.
      if (rows.length === 0) continue
      saveResults(title, rows, begun)
      if (intoDocument) writeIntoDocument(title, benchmark.summary?.(rows) ?? rows, begun)
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
      `${title}: ${target.database === 'none' ? '' : `${target.database}, ${target.size}, `}load ${loadNow()}`,
    )
    try {
      const measured = await runInChild(title, { ...target, ...common } satisfies Target)
      if (Array.isArray(measured)) rows.push(...measured)
    } catch (error) {
      // The others are still worth their time.
      note(error instanceof Error ? error.message : String(error))
      process.exitCode = 1
    }
  }
  return benchmark.compare?.(rows) ?? rows
}
