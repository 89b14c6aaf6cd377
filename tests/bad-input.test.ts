import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { rowOf } from '../app/shared/db/db.ts'
import { languages, type Language } from '../app/shared/i18n/language.ts'
import { webMessages } from '../app/shared/web/web-messages.ts'
import { describeOnBothDatabases } from './support/database.ts'
import { hostileText, hostileValue, knownHostile } from './support/hostile-text.ts'
import { testServer, type TestServer } from './support/server.ts'

/** Parameters that some page reads, so that the values reach what is behind them. */
const parameters = [
  'q',
  'page',
  'sort',
  'near',
  'km',
  'municipality',
  'price',
  'start',
  'field',
  'id',
  'language',
]
const readingPaths = [
  '',
  'learning',
  'learning/suggestions',
  'learning/compare',
  'skills',
  'occupations',
  'match',
]
const formPaths = [
  'fields',
  'experience',
  'languages',
  'digital',
  'circumstances',
  'aim',
  'weights',
  'interests/1',
  'removal',
]
const formFields = [
  'field',
  'kind',
  'occupation',
  'skill',
  'lv',
  'place',
  'maxKm',
  'startBefore',
  'maxPriceEur',
  'hard',
  'aim',
  'interest',
]
const apiPaths = [
  'skills',
  'occupations',
  'opportunities',
  'opportunities/gjpipajrq7',
  'openapi.json',
  'match',
  'none',
]

/** Content types and bodies that a browser's form never sends. */
const noForms = [
  ['multipart/form-data; boundary=x', 'garbage'],
  ['application/json', '{"maxKm":10}'],
  ['text/plain', 'maxKm=10'],
  ['application/x-www-form-urlencoded', 'care=%ff'],
  ['application/x-www-form-urlencoded', 'care=\xff'],
] as const

const profiles = sql<{ number: number }>`select count(*) as number from anonymous_profile`

const language = fc.constantFrom(...languages)
const runs = { numRuns: 120 }

describeOnBothDatabases('Bad input', (database) => {
  test('in the address of a page gets a page in the reader’s language, never a fault', async () => {
    const server = await testServer(database())
    const query = fc.array(fc.tuple(fc.constantFrom(...parameters), hostileText), { maxLength: 4 })
    const path = fc.oneof(
      fc.constantFrom(...readingPaths),
      hostileText.map((text) => `learning/${text}`),
      hostileText,
    )
    await fc.assert(
      fc.asyncProperty(language, path, query, async (reader, place, pairs) => {
        const search = pairs.map(([name, value]) => `${name}=${value}`).join('&')
        await expectCalmPage(await server.request(`/${reader}/${place}?${search}`), reader)
      }),
      runs,
    )
  })

  test('that has broken web sites before breaks none of our pages and forms', async () => {
    const server = await testServer(database())
    for (const value of knownHostile) {
      const search = new URLSearchParams(Object.fromEntries(parameters.map((name) => [name, value] as const)))
      for (const path of readingPaths) {
        await expectCalmPage(await server.request(`/de/${path}?${search}`), 'de')
      }
      const body = new URLSearchParams(Object.fromEntries(formFields.map((name) => [name, value] as const)))
      for (const form of formPaths) {
        await expectCalmPage(await server.request(`/lt/match/${form}`, { method: 'POST', body }), 'lt')
      }
    }
  })

  test('in a form is refused in words or taken, and changes nothing when refused', async () => {
    const server = await testServer(database())
    const fields = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...formFields), hostileValue), hostileValue), {
      maxLength: 5,
    })
    await fc.assert(
      fc.asyncProperty(language, fc.constantFrom(...formPaths), fields, async (reader, form, pairs) => {
        const before = await rowOf(database().db, profiles)
        const answer = await server.request(`/${reader}/match/${form}`, {
          method: 'POST',
          body: new URLSearchParams(pairs),
        })
        await expectCalmPage(answer, reader)
        if (answer.status >= 400) expect(await rowOf(database().db, profiles)).toEqual(before)
      }),
      runs,
    )
  })

  test('in a body that is no form at all is refused', async () => {
    const server = await testServer(database())
    const types = [
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      'multipart/form-data; boundary=x',
      'text/plain',
      'application/json',
      '',
    ]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...formPaths),
        fc.constantFrom(...types),
        fc.uint8Array(),
        async (form, type, bytes) => {
          const init = { method: 'POST', body: new Uint8Array(bytes), headers: { 'content-type': type } }
          await expectCalmPage(await server.request(`/ru/match/${form}`, init), 'ru')
        },
      ),
      runs,
    )
  })

  test('that is no form, or not UTF-8, leaves the answers as they were', async () => {
    const visitor = (await testServer(database())).visitor()
    await visitor.post('/lv/match/circumstances', { maxKm: '50' })
    const cookie = `laipa_profile=${visitor.cookie('laipa_profile') ?? ''}`
    const kept = await (await visitor.get('/lv/match/profile.json')).text()
    expect(kept).toContain('50')
    const server = await testServer(database())
    for (const [type, body] of noForms) {
      const init = {
        method: 'POST',
        body: Buffer.from(body, 'latin1'),
        headers: { cookie, 'content-type': type },
      }
      const answer = await server.request('/lv/match/circumstances', init)
      expect([type, answer.status]).toEqual([type, 400])
    }
    expect(await (await visitor.get('/lv/match/profile.json')).text()).toBe(kept)
    const headers = { 'content-type': 'application/json' }
    const body = Buffer.from('{"place":{"municipality":"\xff"}}', 'latin1')
    expect((await server.request('/api/v1/match', { method: 'POST', body, headers })).status).toBe(400)
  })

  test('in cookies is read as no cookie', async () => {
    const server = await testServer(database())
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (one, other) => {
        const cookie = `laipa_profile=${one}; laipa_language=${other}`
        const answer = await server.request('/lt/match', { headers: { cookie } })
        expect(answer.status).toBe(200)
        expect((await server.request('/', { headers: { cookie } })).headers.get('location')).toMatch(
          /^\/(lv|en|lt|ru|de)\/$/,
        )
      }),
      runs,
    )
  })

  test('to the interface for programs is answered with a problem', async () => {
    const server = await testServer(database())
    const query = fc.array(
      fc.tuple(
        fc.constantFrom('q', 'limit', 'cursor', 'language', 'fields', 'km', 'near', '__proto__'),
        hostileText,
      ),
      { maxLength: 3 },
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...apiPaths), query, async (path, pairs) => {
        const search = pairs.map(([name, value]) => `${name}=${value}`).join('&')
        await expectCalmAnswer(await server.request(`/api/v1/${path}?${search}`))
      }),
      runs,
    )
    const json = fc.oneof(
      fc.json(),
      fc.string(),
      fc
        .record({
          language: hostileValue,
          interests: fc.jsonValue(),
          skills: fc.array(hostileValue),
          constraints: fc.jsonValue(),
        })
        .map((value) => JSON.stringify(value)),
    )
    await fc.assert(
      fc.asyncProperty(json, async (body) => {
        const init = { method: 'POST', body, headers: { 'content-type': 'application/json' } }
        await expectCalmAnswer(await server.request('/api/v1/match', init))
      }),
      runs,
    )
  })

  test('that is malformed, unknown or too large has its own status and sentence', async () => {
    const server = await testServer(database())
    const huge = 'x'.repeat(300 * 1024)
    for (const reader of languages) {
      const expectations = [
        [await server.request(`/${reader}/learning?q=%ff`), 400, webMessages.unreadable],
        [await server.request(`/${reader}/learning?q=%00`), 400, webMessages.unreadable],
        [await server.request(`/${reader}/nowhere`), 404, webMessages.notFound],
        [await server.request(`/${reader}/learning/0000000000`), 404, webMessages.notFound],
        [
          await server.request(`/${reader}/match/aim`, { method: 'POST', body: huge }),
          413,
          webMessages.tooLarge,
        ],
      ] as const
      for (const [answer, status, message] of expectations) {
        expect(answer.status).toBe(status)
        expect(await answer.text()).toContain(message[reader])
      }
    }
    const program = await server.request('/api/v1/match', { method: 'POST', body: huge })
    expect([program.status, program.headers.get('content-type')]).toEqual([
      413,
      'application/problem+json; charset=utf-8',
    ])
    expect(await statusOf(server, '/lv/learning?q=%ff')).toBe(400)
  })
})

async function statusOf(server: TestServer, path: string): Promise<number> {
  return (await server.request(path)).status
}

/** What only a stack trace or a message of the database would say. */
const insides =
  /\n\s+at \S+ \(|node_modules|syntax error at|violates (check|unique|foreign|not-null)|invalid input syntax/i

/** Whatever was sent: a page (or a way on to one), in the reader's language, without our insides. */
async function expectCalmPage(answer: Response, reader: Language): Promise<void> {
  const text = await answer.text()
  expect([200, 301, 302, 303, 400, 403, 404, 413, 415, 422]).toContain(answer.status)
  expect(text).not.toMatch(insides)
  if (answer.headers.get('content-type')?.startsWith('text/html'))
    expect(text).toContain(`<html lang="${reader}"`)
}

async function expectCalmAnswer(answer: Response): Promise<void> {
  const text = await answer.text()
  expect([200, 400, 404, 405, 413, 422]).toContain(answer.status)
  expect(text).not.toMatch(insides)
  const type = answer.headers.get('content-type') ?? ''
  expect(type).toMatch(answer.status === 200 ? /^application\/json/ : /^application\/problem\+json/)
}
