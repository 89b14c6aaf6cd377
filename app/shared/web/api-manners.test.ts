import { gunzipSync } from 'node:zlib'

import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { describeOnEmbeddedDatabase } from '../../../tests/support/database.ts'
import { testServer, type TestServer } from '../../../tests/support/server.ts'
import { languages } from '../i18n/language.ts'
import { webMessages } from './web-messages.ts'

const listSchema = z.object({ items: z.array(z.record(z.string(), z.unknown())), total: z.int() })
const problemSchema = z.object({
  status: z.int(),
  title: z.string(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
})

describeOnEmbeddedDatabase('Programs', (database) => {
  let server: TestServer
  beforeAll(async () => {
    server = await testServer(database())
  })
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    server.request(path, { method, headers })

  test('get only the fields they name, of a list and of one item', async () => {
    const list = listSchema.parse(
      await (await ask('/api/v1/opportunities?fields=id,%20title&limit=3')).json(),
    )
    expect(list.items.map((item) => Object.keys(item))).toEqual(list.items.map(() => ['id', 'title']))
    // One of the 120 has an intake that is over.
    expect(list.total).toBe(119)
    const [{ id } = {}] = list.items
    const one = await (await ask(`/api/v1/opportunities/${String(id)}?fields=startsOn`)).json()
    expect(Object.keys(z.record(z.string(), z.unknown()).parse(one))).toEqual(['startsOn'])
  })

  test('are told which fields there are not', async () => {
    for (const path of ['/api/v1/skills', '/api/v1/opportunities/gjpipajrq7']) {
      const answer = await ask(`${path}?fields=id,colour,__proto__,size`)
      expect(answer.status).toBe(400)
      const { errors } = problemSchema.parse(await answer.json())
      expect(errors).toEqual(['colour', '__proto__', 'size'].map((message) => ({ path: 'fields', message })))
    }
  })

  test('are not sent what they have, whichever way it was packed', async () => {
    const path = '/api/v1/opportunities?limit=5'
    const packed = await ask(path, { 'accept-encoding': 'gzip' })
    const tag = packed.headers.get('etag') ?? ''
    expect(packed.headers.get('cache-control')).toBe('public, no-cache')
    expect(packed.headers.get('vary')).toMatch(/Accept-Language.*Accept-Encoding/)
    const plain = await ask(path)
    expect(gunzipSync(Buffer.from(await packed.arrayBuffer())).toString()).toBe(await plain.text())
    expect(plain.headers.get('etag')).toBe(tag)
    for (const known of [tag, tag.replace('W/', ''), `"other", ${tag}`, '*']) {
      const again = await ask(path, { 'if-none-match': known })
      expect([known, again.status, await again.text()]).toEqual([known, 304, ''])
      expect(again.headers.get('etag')).toBe(tag)
    }
    expect((await ask(path, { 'if-none-match': '"other"' })).status).toBe(200)
    expect((await ask('/api/v1/opportunities?limit=4')).headers.get('etag')).not.toBe(tag)
  })

  test('who send a profile have the answer kept by nobody', async () => {
    const headers = { 'content-type': 'application/json' }
    const answer = await server.request('/api/v1/match', { method: 'POST', body: '{}', headers })
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(answer.headers.has('etag')).toBe(false)
  })

  test('are read by what they ask, never by a cookie', async () => {
    const titleWith = async (headers: Record<string, string>) =>
      problemSchema.parse(await (await ask('/api/v1/skills/none', headers)).json()).title
    expect(await titleWith({ cookie: 'laipa_language=de' })).toBe(webMessages.notFound.lv)
    expect(await titleWith({ cookie: 'laipa_language=de', 'accept-language': 'lt' })).toBe(
      webMessages.notFound.lt,
    )
  })

  test('on pages of other sites may read and ask, without credentials', async () => {
    const origin = { origin: 'https://portal.example' }
    for (const path of ['/api/v1/skills', '/api/v1/none', '/data/counts.csv', '/id/opportunity/gjpipajrq7']) {
      const { headers } = await ask(path, origin)
      expect([path, headers.get('access-control-allow-origin')]).toEqual([path, '*'])
      expect(headers.get('access-control-expose-headers')).toContain('ETag')
      expect(headers.has('access-control-allow-credentials')).toBe(false)
    }
    const wished = { ...origin, 'access-control-request-method': 'POST' }
    const { status, headers } = await ask('/api/v1/match', wished, 'OPTIONS')
    expect([status, headers.get('access-control-allow-methods')]).toEqual([204, 'POST, OPTIONS'])
    expect(headers.get('access-control-allow-headers')).toContain('Content-Type')
    expect((await ask('/lv/learning', origin)).headers.has('access-control-allow-origin')).toBe(false)
    expect((await ask('/lv/match/aim', wished, 'OPTIONS')).headers.has('access-control-allow-methods')).toBe(
      false,
    )
  })

  test('and browsers that use an address in another way are told how it can be used', async () => {
    for (const [method, path, allow] of [
      ['DELETE', '/api/v1/skills', 'GET, HEAD, OPTIONS'],
      ['GET', '/api/v1/match', 'POST, OPTIONS'],
      ['HEAD', '/api/v1/match', 'POST, OPTIONS'],
      ['PUT', '/data/counts.csv', 'GET, HEAD, OPTIONS'],
      ['POST', '/lv/help', 'GET, HEAD, OPTIONS'],
      ['DELETE', '/de/learning', 'GET, HEAD, OPTIONS'],
    ] as const) {
      const answer = await ask(path, {}, method)
      expect([path, answer.status, answer.headers.get('allow')]).toEqual([path, 405, allow])
    }
    for (const language of languages) {
      const page = await (await ask(`/${language}/help`, {}, 'POST')).text()
      expect(page).toContain(webMessages.wrongMethod[language])
    }
    const asked = await ask('/lv/match/aim', {}, 'OPTIONS')
    expect([asked.status, asked.headers.get('allow')]).toEqual([204, 'GET, POST, HEAD, OPTIONS'])
    for (const method of ['GET', 'DELETE', 'OPTIONS'])
      expect((await ask('/lv/none', {}, method)).status).toBe(404)
  })

  test('may ask for the head alone', async () => {
    for (const path of ['/api/v1/skills', '/data/counts.csv', '/lv/learning']) {
      const [head, whole] = [await ask(path, {}, 'HEAD'), await ask(path)]
      expect([path, head.status, await head.text()]).toEqual([path, 200, ''])
      expect(head.headers.get('etag')).toBe(whole.headers.get('etag'))
    }
  })

  test('have a quota, hear how much of it is left, and when to come back', async () => {
    const small = await testServer(database(), { settings: { LAIPA_API_RATE: '20', TRUSTED_PROXY: 'yes' } })
    const from = (client: string, path: string, language = 'en') =>
      small.request(path, {
        headers: { 'x-forwarded-for': `6.6.6.6, ${client}`, 'accept-language': language },
      })
    const first = await from('192.0.2.1', '/api/v1/skills?limit=1')
    expect(first.headers.get('ratelimit-policy')).toBe('"api";q=20;w=60')
    expect(first.headers.get('ratelimit')).toBe('"api";r=19;t=3')
    for (let asked = 1; asked < 20; asked += 1) await from('192.0.2.1', '/api/v1/none')
    for (const language of languages) {
      const refused = await from('192.0.2.1', '/api/v1/skills', language)
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '3'])
      expect(refused.headers.get('ratelimit')).toBe('"api";r=0;t=60')
      expect(problemSchema.parse(await refused.json())).toMatchObject({
        title: webMessages.tooMany[language],
      })
    }
    expect((await from('192.0.2.2', '/api/v1/skills')).status).toBe(200)
    expect((await from('192.0.2.1', '/data/counts.csv')).headers.get('ratelimit')).toBe('"data";r=1;t=30')
    expect((await from('192.0.2.1', '/en/help')).headers.has('ratelimit')).toBe(false)
  })

  test('cannot hide behind a header where no proxy is trusted', async () => {
    const small = await testServer(database(), { settings: { LAIPA_API_RATE: '1' } })
    const statuses = []
    for (const client of ['192.0.2.1', '192.0.2.2']) {
      const headers = { 'x-forwarded-for': client }
      statuses.push((await small.request('/api/v1/skills?limit=1', { headers })).status)
    }
    expect(statuses).toEqual([200, 429])
  })

  test('are not limited where the installation says so', async () => {
    expect((await ask('/api/v1/skills?limit=1')).headers.has('ratelimit')).toBe(false)
  })

  test('who give a distance without a place hear what is missing', async () => {
    for (const language of languages) {
      const answer = await ask(`/api/v1/opportunities?km=30&language=${language}`)
      const { title, errors } = problemSchema.parse(await answer.json())
      expect([answer.status, errors?.[0]?.path, title.includes('near')]).toEqual([400, 'km', true])
    }
  })
})
