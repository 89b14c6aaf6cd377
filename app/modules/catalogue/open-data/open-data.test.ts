import { parse } from 'csv-parse/sync'
import { sql } from 'kysely'
import { Parser } from 'n3'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { testServer, type TestServer } from '../../../../tests/support/server.ts'
import { rowsOf } from '../../../shared/db/db.ts'
import { languages } from '../../../shared/i18n/language.ts'
import { countColumns } from './count-columns.ts'
import { openDataExamples } from './open-data-examples.ts'
import { openDataMessages } from './open-data-messages.ts'

const countsSchema = z.strictObject({
  title: z.string(),
  description: z.string(),
  language: z.enum(languages),
  asOf: z.iso.date(),
  source: z.string(),
  license: z.url(),
  columns: z.array(z.strictObject({ name: z.enum(countColumns), description: z.string() })),
  total: z.int(),
  rows: z.array(z.looseObject({ field: z.string().nullable(), open: z.boolean(), offers: z.int().min(1) })),
})
const totalSchema = z.object({ total: z.int() })

describeOnBothDatabases('The open data', (database) => {
  let server: TestServer
  beforeAll(async () => {
    server = await testServer(database())
  })
  const text = async (path: string, headers: Record<string, string> = {}) => {
    const response = await server.request(path, { headers })
    expect(response.status, path).toBe(200)
    return response.text()
  }
  const counts = async (query = '') => countsSchema.parse(JSON.parse(await text(`/data/counts.json${query}`)))
  const csv = async (query = '') =>
    z
      .array(z.record(z.string(), z.string()))
      .parse(parse(await text(`/data/counts.csv${query}`), { columns: true }))

  test('count every published offer once, and those one can join as the search does', async () => {
    const { total, rows, asOf } = await counts()
    const [published] = await rowsOf(
      database().db,
      sql<{ total: number }>`select count(*) as total from opportunity where status = 'published'`,
    )
    const open = totalSchema.parse(JSON.parse(await text('/api/v1/opportunities')))
    expect(total).toBe(published?.total)
    expect(rows.filter((row) => row.open).reduce((sum, { offers }) => sum + offers, 0)).toBe(open.total)
    expect(asOf).toBe('2026-11-24')
    expect(rows.every(({ field }) => field === null || /^\d\d$/.test(field))).toBe(true)
  })

  test('say the same in CSV and in JSON, unknown as an empty cell and as null', async () => {
    const [table, { rows }] = [await csv('?language=en'), await counts('?language=en')]
    expect(Object.keys(table[0] ?? {})).toEqual([...countColumns])
    const told = rows.map((row) =>
      Object.fromEntries(countColumns.map((name) => [name, String(row[name] ?? '')])),
    )
    expect(table).toEqual(told)
    expect(table.some((row) => Object.values(row).includes(''))).toBe(true)
  })

  test('name municipalities and fields in the language one asks for, by parameter or by header', async () => {
    const named = async (query: string) => (await csv(query)).map((row) => row['municipality_name'])
    expect(await named('?language=ru')).toContain('Даугавпилс')
    expect(await named('')).toContain('Daugavpils')
    expect(await text('/data/counts.csv', { 'accept-language': 'ru' })).toContain('Даугавпилс')
  })

  test('describe each column in words', async () => {
    for (const language of languages) {
      const { columns } = await counts(`?language=${language}`)
      expect(columns.map(({ name }) => name)).toEqual([...countColumns])
      expect(columns.every(({ name, description }) => openDataMessages[name][language] === description)).toBe(
        true,
      )
    }
  })

  test('hold no name, address or telephone of a person', async () => {
    expect(await text('/data/counts.json')).not.toMatch(/@|\+371/)
  })

  test('are not sent again while nothing has changed', async () => {
    for (const path of ['/data/counts.csv', '/data/counts.json', '/data/catalog.ttl']) {
      const first = await server.request(path)
      const headers = { 'if-none-match': first.headers.get('etag') ?? '' }
      expect((await server.request(path, { headers })).status, path).toBe(304)
    }
  })

  test('are described for data portals, in five languages, with addresses that answer', async () => {
    const quads = new Parser().parse(await text('/data/catalog.ttl'))
    const kinds = quads
      .filter(({ predicate }) => predicate.value.endsWith('#type'))
      .map(({ object }) => object.value)
    expect(kinds.filter((kind) => kind.endsWith('#Dataset'))).toHaveLength(3)
    const titles = quads.filter(({ predicate }) => predicate.value === 'http://purl.org/dc/terms/title')
    const told = titles.flatMap(({ object }) => ('language' in object ? [object.language] : []))
    expect(new Set(told.filter((language) => language !== ''))).toEqual(new Set(languages))
    const addresses = quads.filter(({ predicate }) => predicate.value.endsWith('#accessURL'))
    for (const { object } of addresses.filter((one) => !one.object.value.includes('/data/loq.'))) {
      await text(object.value.replace('http://laipa.test', ''))
    }
    expect(addresses.length).toBeGreaterThan(5)
  })

  test('are presented on a page, which every reader is led to in their language', async () => {
    const led = await server.request('/data', { headers: { 'accept-language': 'lt' } })
    expect([led.status, led.headers.get('location')]).toEqual([303, '/lt/data'])
    for (const language of languages) {
      const page = await text(`/${language}/data`)
      expect(page).toContain(`<h1>${openDataMessages.title[language]}</h1>`)
      expect(page).toContain('href="/data/loq.ttl"')
      expect(page).toContain('href="/data/counts.csv"')
      const [, markup = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? []
      const { dataset } = z
        .object({ dataset: z.array(z.object({ name: z.string() })) })
        .parse(JSON.parse(markup))
      expect(dataset.map(({ name }) => name)).toContain(openDataMessages.countsTitle[language])
    }
  })

  test('are had with the commands of the page as they stand', async () => {
    for (const example of openDataExamples('de')) {
      const query = 'query' in example ? `?${new URLSearchParams(example.query).toString()}` : ''
      await text(`${example.path}${query}`)
    }
  })
})
