import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { languages, type Language } from '../../app/shared/i18n/language.ts'
import { newVisitor, type Visitor } from '../../tests/support/visitor.ts'
import { transfer, type Transfer } from '../../tests/support/wire.ts'
import type { Benchmark, Target } from '../benchmark.ts'
import type { Row } from '../row.ts'
import { filesOf, fontsFor } from './page-weight.ts'
import { buildOnce, startBuilt } from './server-process.ts'

/** Of the issue: bytes over the wire, and bytes of our scripts as the browser runs them. */
const mostFirst = 90_000
const mostAfter = 15_000
const mostScript = 10_000

/** An occupation of the starter that many offers lead to. */
const welder = '7aedaa07-3884-4c5b-88f9-80997b2aa54b'

/** Main pages; what stands after an arrow is a link to follow from that page. */
const pages = [
  '/',
  '/learning',
  '/learning?q=kurss&mode=in-person',
  '/learning -> /learning/[0-9a-z]{10}[^"?]*',
  '/learning/compare',
  '/match',
  '/match/interests/1',
  '/match/experience',
  '/match/circumstances',
  '/match/aim',
  '/match/result',
  '/occupations',
  '/occupations/isco08/7212 -> /occupations/[0-9a-f-]{36}',
  '/skills',
  '/help',
  '/privacy',
  '/accessibility',
  '/how-the-match-works',
] as const

export const weightBenchmark: Benchmark = {
  sizes: [],
  databases: ['none'],
  needsCheckout: true,
  measure,
  summary: heaviest,
}

async function measure({ checkout }: Target): Promise<Row[]> {
  await buildOnce(checkout)
  const dataFolder = mkdtempSync(join(tmpdir(), 'laipa-bench-data-'))
  const server = await startBuilt(checkout, { dataFolder, region: 'latgale' })
  try {
    const rows: Row[] = []
    for (const language of languages) rows.push(...(await weigh(server.baseUrl, language)))
    return rows
  } finally {
    await server.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

/** Each page as the first one somebody sees, and as the one after the start page. */
async function weigh(baseUrl: string, language: Language): Promise<Row[]> {
  const load = pageLoader(baseUrl, await somebody(baseUrl, language))
  const start = await load(`/${language}/`)
  const rows: Row[] = []
  for (const page of pages) {
    const path = await addressOf(page, language, baseUrl)
    if (path === undefined) continue
    const { html, files } = await load(path)
    const added = [...files].filter(([address]) => !start.files.has(address))
    const first = html.bytes + sum([...files.values()])
    const after = html.bytes + sum(added.map(([, file]) => file))
    const scripts = [...files].filter(([address]) => address.endsWith('.js'))
    const script = scripts.reduce((total, [, { text }]) => total + Buffer.byteLength(text), 0)
    const met = first <= mostFirst && after <= mostAfter && script <= mostScript
    const measured = { page: page.replace(/ -> .*/, '/…'), language, first, after, script }
    rows.push({ database: 'embedded', size: 120, ...measured, met: met ? 'yes' : 'no' })
  }
  return rows
}

/** Of each page the language in which it weighs most. */
function heaviest(rows: readonly Row[]): Row[] {
  const after = (row: Row) => Number(row['after'])
  return rows.filter((row) =>
    rows.every((other) => other['page'] !== row['page'] || after(other) < after(row) || other === row),
  )
}

/** Who has answered nearly everything, so that the result has everything to say. */
async function somebody(baseUrl: string, language: Language): Promise<Visitor> {
  const send = (path: string, init?: RequestInit) =>
    fetch(`${baseUrl}${path}`, { redirect: 'manual', ...init })
  const visitor = newVisitor(send, baseUrl)
  const occupation = `occupation/${welder}`
  for (let part = 1; part <= 5; part++) {
    const statements = ['R', 'I', 'A', 'S', 'E', 'C'].map((type, index) => [
      `${type}0${part}`,
      String(5 - (index % 5)),
    ])
    await visitor.post(`/${language}/match/interests/${part}`, Object.fromEntries(statements))
  }
  const steps = {
    fields: { field: ['0715', '0613'] },
    experience: { kind: 'work', occupation },
    languages: { lv: 'B2', ru: 'C1', en: 'B1' },
    circumstances: { place: 'daugavpils', maxKm: '50', schedule: ['evening', 'weekend'] },
    aim: { occupation },
  } as const
  for (const [step, fields] of Object.entries(steps)) {
    const answer = await visitor.post(`/${language}/match/${step}`, fields)
    if (answer.status !== 303) throw new Error(`The step ${step} answered ${answer.status}.`)
  }
  return visitor
}

/** Loads a page with everything a browser fetches for it. */
function pageLoader(baseUrl: string, visitor: Visitor) {
  const cookie = `laipa_profile=${visitor.cookie('laipa_profile') ?? ''}`
  const fetched = new Map<string, Promise<Transfer>>()
  const file = (address: string) => {
    const known = fetched.get(address) ?? transfer(`${baseUrl}${address}`)
    fetched.set(address, known)
    return known
  }
  return async (path: string) => {
    const html = await transfer(`${baseUrl}${path}`, cookie)
    const named = filesOf(html.text)
    const styles = await Promise.all(named.filter((address) => address.endsWith('.css')).map(file))
    const addresses = new Set([...named, ...styles.flatMap((style) => fontsFor(style.text, html.text))])
    const files = new Map<string, Transfer>()
    for (const address of addresses) files.set(address, await file(address))
    return { html, files }
  }
}

/** undefined where a page names nothing to follow. */
async function addressOf(page: string, language: Language, baseUrl: string): Promise<string | undefined> {
  const [path = '', link] = page.split(' -> ')
  if (link === undefined) return `/${language}${path}`
  const html = await (await fetch(`${baseUrl}/${language}${path}`)).text()
  return new RegExp(`href="(/${language}${link})"`).exec(html)?.[1]
}

const sum = (answers: readonly Transfer[]) => answers.reduce((total, { bytes }) => total + bytes, 0)
