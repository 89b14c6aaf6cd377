import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

import type { Benchmark, Target } from '../benchmark.ts'
import { people } from '../match/people.ts'
import { rounded, type Row } from '../row.ts'
import { searchQueries } from '../search/search-queries.ts'
import { buildOnce, startBuilt } from './server-process.ts'

const requests = 200
/** Every so many requests one is a match, which loads the whole catalogue into memory. */
const matchEvery = 20
/** The jobs begin a moment after the first page. */
const settling = 2000

export const memoryBenchmark: Benchmark = {
  sizes: [10_000, 100_000],
  databases: ['embedded', 'postgresql'],
  needsCheckout: true,
  measure,
}

async function measure({ database, size, place, checkout }: Target): Promise<Row[]> {
  await buildOnce(checkout)
  const begun = performance.now()
  const server = await startBuilt(checkout, place)
  try {
    await get(`${server.baseUrl}/lv/`)
    const started = performance.now() - begun
    await pause(settling)
    const idle = megabytes(server.pid, 'VmRSS')
    for (let number = 0; number < requests; number++) await ask(server.baseUrl, number)
    return [
      {
        database,
        size,
        megabytesIdle: idle,
        [`megabytesAfter${requests}`]: megabytes(server.pid, 'VmRSS'),
        megabytesAtMost: megabytes(server.pid, 'VmHWM'),
        secondsToFirstPage: rounded(started / 1000),
      },
    ]
  } finally {
    await server.stop()
  }
}

async function ask(baseUrl: string, number: number): Promise<void> {
  if (number % matchEvery === matchEvery - 1) {
    const body = JSON.stringify(people(1)[0])
    return get(`${baseUrl}/api/v1/match`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    })
  }
  const { language, text } = searchQueries[number % searchQueries.length] ?? { language: 'lv', text: '' }
  return get(`${baseUrl}/${language}/learning?q=${encodeURIComponent(text)}`)
}

async function get(address: string, init?: RequestInit): Promise<void> {
  const response = await fetch(address, init)
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`)
}

/** As Linux counts it; PostgreSQL's own processes are not part of it. */
function megabytes(pid: number, field: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const kilobytes = Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1])
  return Math.round(kilobytes / 1024)
}
