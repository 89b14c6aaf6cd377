import { Hono } from 'hono'

import { countFacets } from '../../app/modules/catalogue/search/facets.ts'
import { searchOpportunities } from '../../app/modules/catalogue/search/search.ts'
import { openDatabase } from '../../app/shared/db/open-database.ts'
import { dayInRiga } from '../../app/shared/time/day.ts'
import { testServer } from '../../tests/support/server.ts'
import type { Benchmark, Target } from '../benchmark.ts'
import { bounded, rounded, type Row } from '../row.ts'
import { percentile, perSecond, sampleInTurn, timeColumns, type Times } from '../sample.ts'
import { plainQuery } from './plain-query.ts'
import { searchQueries, type SearchQuery } from './search-queries.ts'

/** Of the issue: times the plain query, and growth of p95 from 10,000 to 100,000 opportunities. */
const mostTimesPlain = 3
const mostGrowth = 4

const quick = { least: searchQueries.length, most: 5 * searchQueries.length, milliseconds: 10_000 }
const slow = { least: 40, most: 2 * searchQueries.length, milliseconds: 10_000 }
const callers = 4
const throughputMilliseconds = 1500

export const searchBenchmark: Benchmark = {
  sizes: [1000, 10_000, 100_000],
  databases: ['embedded', 'postgresql'],
  needsCheckout: false,
  measure,
  compare: (rows) => rows.map((row) => ({ ...row, ...growthOf(row, rows) })),
}

async function measure({ database, size, place }: Target): Promise<Row[]> {
  const now = new Date()
  const open = await openDatabase(place)
  const server = await testServer(open, { now })
  const plain = plainQuery(open.db)
  const readerOf = ({ language }: SearchQuery) => ({ language, today: dayInRiga(now) })
  const search = (query: SearchQuery) => searchOpportunities(open.db, filterOf(query), readerOf(query))
  const page = async (query: SearchQuery) => {
    const answer = await server.request(addressOf(query))
    if (answer.status !== 200) throw new Error(`${addressOf(query)} answered ${answer.status}.`)
    return answer.text()
  }
  const pages = new Map<string, string>()
  for (const query of searchQueries) pages.set(addressOf(query), await page(query))
  const bare = new Hono().get('*', (c) => c.html(pages.get(c.req.path + new URL(c.req.url).search) ?? ''))

  const actions = {
    plain: inTurn(plain),
    search: inTurn((query) => search(neverAsked(query))),
    'search again': inTurn(search),
    facets: inTurn((query) => countFacets(open.db, filterOf(query), readerOf(query))),
    page: inTurn((query) => page(neverAsked(query))),
    'bare page': inTurn(async (query) => (await bare.request(addressOf(query))).text()),
  }
  const { facets, page: wholePage, 'bare page': barePage, ...searches } = actions
  const times = new Map<string, Times>([
    ...(await sampleInTurn(searches, quick)),
    ...(await sampleInTurn({ facets, page: wholePage, 'bare page': barePage }, slow)),
  ])
  const rates = new Map<string, number>()
  for (const [what, action] of Object.entries(actions)) {
    rates.set(what, rounded(await perSecond(action, callers, throughputMilliseconds)))
  }
  await open.close()
  return [...times].map(([what, measured]) => ({
    database,
    size,
    what,
    ...timeColumns(measured),
    perSecond: rates.get(what) ?? 0,
    ...(what.startsWith('search') ? timesPlain(measured, times.get('plain') ?? []) : {}),
  }))
}

const filterOf = ({ text }: SearchQuery) => ({ text, chosen: {}, past: false, page: 1 })

const addressOf = ({ language, text }: SearchQuery) => `/${language}/learning?q=${encodeURIComponent(text)}`

const inTurn = (action: (query: SearchQuery) => Promise<unknown>) => (run: number) =>
  action(searchQueries[run % searchQueries.length] ?? { language: 'lv', text: '' })

let asked = 0

/** The same words with other punctuation, so that nothing remembered of an earlier search helps. */
function neverAsked({ language, text }: SearchQuery): SearchQuery {
  const punctuation = (asked++).toString(2).replaceAll('0', '.').replaceAll('1', ',')
  return { language, text: `${text} ${punctuation}` }
}

/** At the median and at the 95th percentile; the bound holds for both. */
function timesPlain(search: Times, plain: Times) {
  const ratio = (share: number) => rounded(percentile(search, share) / percentile(plain, share))
  const [p50TimesPlain, p95TimesPlain] = [ratio(0.5), ratio(0.95)]
  return { p50TimesPlain, p95TimesPlain, ...bounded(Math.max(p50TimesPlain, p95TimesPlain), mostTimesPlain) }
}

function growthOf(row: Row, rows: readonly Row[]): Row {
  if (row['size'] !== 100_000) return {}
  const before = rows.find(
    (other) =>
      other['size'] === 10_000 && other['database'] === row['database'] && other['what'] === row['what'],
  )
  const growth = rounded(Number(row['p95']) / Number(before?.['p95']))
  if (Number.isNaN(growth)) return {}
  return String(row['what']).startsWith('search')
    ? { growth, growthMet: bounded(growth, mostGrowth).met }
    : { growth }
}
