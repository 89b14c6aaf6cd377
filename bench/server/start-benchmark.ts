import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { DatabasePlace } from '../../app/shared/db/open-database.ts'
import { addressOf, runOnServer } from '../../tests/support/postgresql.ts'
import type { Benchmark, Target } from '../benchmark.ts'
import { newDatabaseName } from '../catalogue/catalogue-databases.ts'
import { bounded, rounded, type Row } from '../row.ts'
import { copyOfCheckout } from './checkout.ts'
import { npmStart } from './server-process.ts'

/** Of the issue, in seconds. */
const longestFirst = 20
const longestWarm = 3

const warmStarts = 3

/** `npm start` until the first page has come: in a fresh checkout with nothing built, and again with everything there. */
export const startBenchmark: Benchmark = {
  sizes: [],
  databases: ['none'],
  needsCheckout: false,
  measure: async ({ server }) => [...(await onEmbedded()), ...(server === '' ? [] : await onServer(server))],
}

async function onEmbedded(): Promise<Row[]> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'laipa-bench-data-'))
  try {
    return await starts('embedded', { dataFolder, region: 'latgale' })
  } finally {
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

async function onServer(server: string): Promise<Row[]> {
  const name = newDatabaseName()
  await runOnServer(server, `create database ${name} template template0`)
  try {
    return await starts('postgresql', { url: addressOf(server, name), region: 'latgale' })
  } finally {
    await runOnServer(server, `drop database if exists ${name} with (force)`)
  }
}

async function starts(database: Target['database'], place: DatabasePlace): Promise<Row[]> {
  const checkout = copyOfCheckout()
  try {
    const first = await secondsToFirstPage(checkout.folder, place)
    const warm: number[] = []
    while (warm.length < warmStarts) warm.push(await secondsToFirstPage(checkout.folder, place))
    const middle = warm.sort((one, other) => one - other)[Math.floor(warmStarts / 2)] ?? Number.NaN
    return [
      {
        database,
        size: 120,
        what: 'from nothing',
        runs: 1,
        seconds: rounded(first),
        ...bounded(first, longestFirst),
      },
      {
        database,
        size: 120,
        what: 'warm',
        runs: warmStarts,
        seconds: rounded(middle),
        ...bounded(middle, longestWarm),
      },
    ]
  } finally {
    checkout.remove()
  }
}

async function secondsToFirstPage(checkout: string, place: DatabasePlace): Promise<number> {
  const begun = performance.now()
  const server = await npmStart(checkout, place)
  const page = await fetch(`${server.baseUrl}/lv/learning`)
  await page.text()
  const seconds = (performance.now() - begun) / 1000
  await server.stop()
  if (!page.ok) throw new Error(`The first page answered ${page.status}.`)
  return seconds
}
