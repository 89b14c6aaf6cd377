import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { testMoment } from '../../../../tests/support/template.ts'
import { rowOf, rowsOf } from '../../../shared/db/db.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import { readSettings } from '../../../shared/settings.ts'
import { catalogue } from '../index.ts'
import { addFeed } from './feed-commands.ts'
import { pollFeed } from './poll-commands.ts'

const by = { kind: 'operator', id: 'test' } as const
const school = identifierOf('demonstration', 'verpete-balvi')
const hours = (count: number) => new Date(testMoment.getTime() + count * 3600 * 1000)
const lines = (...ids: readonly string[]) =>
  ids.map((id) => JSON.stringify({ id, provider: school, title: { lv: `Kurss ${id}` } })).join('\n')

describeOnBothDatabases('A feed with an address', (database) => {
  let answer: (request: IncomingMessage, response: ServerResponse) => void = () => {}
  const asked: IncomingMessage[] = []
  const server = createServer((request, response) => {
    asked.push(request)
    answer(request, response)
  })
  let host = ''
  let feedId = ''

  const settings = () => {
    const reading = readSettings({ LAIPA_FEED_HOSTS: host })
    if ('faults' in reading) throw new Error(reading.faults.join(' '))
    return reading.settings
  }
  const runJob = (name: string, now: Date) =>
    catalogue.jobs.find((job) => job.name === name)?.run(database().db, now, settings())
  const feed = () =>
    rowOf(
      database().db,
      sql<{ failures: number; next: Date; etag: string | null }>`
        select failures, next_poll_at as next, etag from feed where id = ${feedId}
      `,
    )
  const runs = () =>
    rowsOf(
      database().db,
      sql<{ outcome: string; document: string; at: Date }>`
        select outcome, document, confirmed_at as at from feed_run where feed_id = ${feedId} order by id
      `,
    )
  const published = () =>
    rowOf(
      database().db,
      sql`select count(*) as count from opportunity where source = ${`feed.${feedId}`} and status = 'published'`,
    )

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    host = typeof address === 'object' && address !== null ? `127.0.0.1:${address.port}` : ''
    const added = await addFeed(
      database().db,
      {
        publisherId: school,
        address: `http://${host}/offers.jsonl?key=secret`,
        everyHours: 24,
        trustedHosts: [host],
      },
      by,
      testMoment,
    )
    feedId = typeof added === 'string' ? added : added.id
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  test('is fetched by the job when it is due, and its secret is shown nowhere', async () => {
    answer = (_, response) => response.setHeader('etag', '"1"').end(lines('a', 'b', 'c'))
    await runJob('catalogue.poll-feeds', testMoment)
    expect(asked).toHaveLength(1)
    expect(asked[0]?.headers['user-agent']).toContain('mailto:')
    expect(await runs()).toEqual([{ outcome: 'saved', document: `${host}/offers.jsonl`, at: testMoment }])
    expect(await published()).toEqual({ count: 3 })
    await runJob('catalogue.poll-feeds', hours(1))
    expect(asked).toHaveLength(1)
  })

  test('that has not changed is not sent again, and confirms what it said', async () => {
    answer = (request, response) =>
      response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 500).end()
    await runJob('catalogue.poll-feeds', hours(24))
    expect(await runs()).toEqual([{ outcome: 'saved', document: `${host}/offers.jsonl`, at: hours(24) }])
    expect(await feed()).toMatchObject({ failures: 0, next: hours(48) })
  })

  test('that fails is left alone for longer each time, at most a week, and its offers stay', async () => {
    answer = (_, response) => response.writeHead(500).end()
    await runJob('catalogue.poll-feeds', hours(48))
    expect(await feed()).toMatchObject({ failures: 1, next: hours(48 + 48) })
    await runJob('catalogue.poll-feeds', hours(96))
    expect(await feed()).toMatchObject({ failures: 2, next: hours(96 + 96) })
    await runJob('catalogue.poll-feeds', hours(192))
    expect(await feed()).toMatchObject({ failures: 3, next: hours(192 + 168) })
    answer = (_, response) =>
      response
        .setHeader('retry-after', String(300 * 3600))
        .writeHead(503)
        .end()
    await runJob('catalogue.poll-feeds', hours(360))
    expect(await feed()).toMatchObject({ failures: 4, next: hours(360 + 168) })
    expect((await runs()).map(({ outcome }) => outcome)).toEqual(['saved', 'unreachable'])
    expect(await published()).toEqual({ count: 3 })
  })

  test('that answers again goes back to its own pace', async () => {
    answer = (_, response) => response.setHeader('etag', '"2"').end(lines('a', 'b', 'c', 'd'))
    await runJob('catalogue.poll-feeds', hours(528))
    expect(await feed()).toMatchObject({ failures: 0, next: hours(552), etag: '"2"' })
    expect(await published()).toEqual({ count: 4 })
  })

  test('with a fault in it is read as a whole until the fault is mended', async () => {
    answer = (_, response) =>
      response.setHeader('etag', '"3"').end(`${lines('a', 'b', 'c', 'd')}\n{"id": "e"}`)
    await runJob('catalogue.poll-feeds', hours(552))
    expect(await feed()).toMatchObject({ etag: null })
  })

  test('is fetched once when two processes want it at the same time, and the site answers meanwhile', async () => {
    const before = asked.length
    let release = () => {}
    answer = (_, response) => {
      release = () => response.end(lines('a', 'b', 'c', 'd'))
    }
    const setting = { userAgent: 'test', trustedHosts: [host] }
    const first = pollFeed(database().db, feedId, setting, by, hours(600))
    while (asked.length === before) await new Promise((resolve) => setTimeout(resolve, 5))
    expect(await pollFeed(database().db, feedId, setting, by, hours(600))).toBe('busy')
    expect(await published()).toEqual({ count: 4 })
    release()
    expect(await first).toMatchObject({ outcome: 'saved' })
    expect(asked).toHaveLength(before + 1)
  })

  test('whose process was killed in the middle is free again after a quarter of an hour', async () => {
    await sql`update feed set polling_until = ${hours(700.25)} where id = ${feedId}`.execute(database().db)
    answer = (_, response) => response.end(lines('a', 'b', 'c', 'd'))
    const setting = { userAgent: 'test', trustedHosts: [host] }
    expect(await pollFeed(database().db, feedId, setting, by, hours(700))).toBe('busy')
    expect(await pollFeed(database().db, feedId, setting, by, hours(700.25))).toMatchObject({
      outcome: 'unchanged',
    })
  })

  test('that is a page with courses is read too, and its provider is recognised by the homepage', async () => {
    const page = {
      publisherId: school,
      address: `http://${host}/kursi`,
      everyHours: 24,
      trustedHosts: [host],
    }
    const added = await addFeed(database().db, page, by, testMoment)
    const course = {
      '@context': 'https://schema.org',
      '@type': 'Course',
      '@id': 'https://verpete-balvi.example/kursi#aušana',
      name: 'Aušana iesācējiem',
      provider: { '@type': 'EducationalOrganization', name: 'V.', url: 'http://www.verpete-balvi.example' },
    }
    answer = (_, response) =>
      response
        .setHeader('content-type', 'text/html; charset=utf-8')
        .end(`<html lang="lv"><script type="application/ld+json">${JSON.stringify(course)}</script></html>`)
    const id = typeof added === 'string' ? added : added.id
    const setting = { userAgent: 'test', trustedHosts: [host] }
    expect(await pollFeed(database().db, id, setting, by, hours(900))).toMatchObject({
      outcome: 'saved',
      counts: { added: 1, faulty: 0 },
    })
  })

  test('in a private network is not reached unless the operator says so', async () => {
    const strict = { userAgent: 'test', trustedHosts: [] }
    expect(await pollFeed(database().db, feedId, strict, by, hours(800))).toMatchObject({
      outcome: 'unreachable',
      refused: { reason: 'private-address' },
    })
    const asked = { publisherId: school, address: 'http://10.0.0.1/', everyHours: 24, trustedHosts: [] }
    expect(await addFeed(database().db, asked, by, testMoment)).toBe('private-address')
  })
})
