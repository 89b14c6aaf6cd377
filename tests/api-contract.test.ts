import { Validator } from '@seriousme/openapi-schema-validator'
import { beforeAll, expect, test } from 'vitest'

import {
  exampleRequests,
  listIn,
  operationsOf,
  readApiDocument,
  schemaCheck,
  withoutExample,
  type ApiDocument,
  type SchemaCheck,
} from './support/api-document.ts'
import { describeOnEmbeddedDatabase } from './support/database.ts'
import { testServer, type TestServer } from './support/server.ts'

describeOnEmbeddedDatabase('The interface for programs keeps to its own description:', (database) => {
  let server: TestServer
  let document: ApiDocument
  let check: SchemaCheck
  beforeAll(async () => {
    server = await testServer(database())
    document = readApiDocument(await (await server.request('/api/v1/openapi.json')).json())
    check = schemaCheck(document)
  })

  test('it is OpenAPI 3.1', async () => {
    const text = await (await server.request('/api/v1/openapi.json')).text()
    const reading = await new Validator().validate(JSON.parse(text))
    expect(reading.errors ?? []).toEqual([])
    expect(reading.valid).toBe(true)
    expect(document.openapi).toBe('3.1.0')
  })

  test('it names every address there is', () => {
    const described = operationsOf(document).map(({ method, path }) => `${method} /api/v1${path}`)
    const answered = server.routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/v1/'))
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)(\{[^}]*\})?/g, '{$1}')}`)
    expect(new Set(answered.filter((route) => !route.endsWith('/openapi.json')))).toEqual(new Set(described))
    expect(described.length).toBeGreaterThan(6)
  })

  test('it has an example, or a closed list, for everything one may send', () => {
    expect(operationsOf(document).flatMap(withoutExample)).toEqual([])
  })

  test('every example is answered in the described form', async () => {
    const faults: string[] = []
    for (const operation of operationsOf(document)) {
      for (const { address, init } of exampleRequests(operation)) {
        const answer = await server.request(`/api/v1${address}`, init)
        faults.push(...(await check(operation, answer, address)))
        if (answer.status !== 200) faults.push(`${address} answered ${answer.status}.`)
      }
    }
    expect(faults).toEqual([])
  }, 60_000)

  test('the next part of every list is had by its cursor, in the same form', async () => {
    for (const operation of operationsOf(document)) {
      if (!operation.parameters.some(({ name }) => name === 'cursor')) continue
      const first = await server.request(`/api/v1${operation.path}?limit=2`)
      const { next, items } = listIn(await first.json())
      const address = `${operation.path}?limit=2&cursor=${next ?? ''}`
      const second = await server.request(`/api/v1${address}`)
      expect(await check(operation, second.clone(), address)).toEqual([])
      expect(listIn(await second.json()).items).not.toEqual(items)
    }
  })

  test('what means nothing is refused with the described problem', async () => {
    const faults: string[] = []
    for (const operation of operationsOf(document)) {
      const [example] = exampleRequests(operation)
      if (example === undefined) throw new Error(`${operation.path} has no example.`)
      const ends = ['colour=red', ...(operation.method === 'GET' ? ['fields=id,colour', 'language=xx'] : [])]
      for (const end of ends) {
        const answer = await server.request(`/api/v1${example.address}?${end}`, example.init)
        if (answer.status !== 400) faults.push(`${example.address}?${end} answered ${answer.status}.`)
        faults.push(...(await check(operation, answer, example.address)))
      }
    }
    expect(faults).toEqual([])
  })

  test('ids that nobody has are not found', async () => {
    for (const operation of operationsOf(document).filter(({ path }) => path.includes('{'))) {
      const address = operation.path.replace(/\{\w+\}/, '0000000000')
      const answer = await server.request(`/api/v1${address}`)
      expect([address, answer.status]).toEqual([address, 404])
      expect(await check(operation, answer, address)).toEqual([])
    }
    const body = JSON.stringify({ skills: ['skill/00000000-0000-0000-0000-000000000000'] })
    const headers = { 'content-type': 'application/json' }
    const answer = await server.request('/api/v1/match', { method: 'POST', body, headers })
    const match = operationsOf(document).find(({ path }) => path === '/match')
    expect(answer.status).toBe(422)
    expect(match && (await check(match, answer, '/match'))).toEqual([])
  })

  test('what has not changed is not sent twice', async () => {
    for (const operation of operationsOf(document).filter(({ method }) => method === 'GET')) {
      const address = exampleRequests(operation)[0]?.address ?? ''
      const first = await server.request(`/api/v1${address}`)
      const known = first.headers.get('etag') ?? ''
      const again = await server.request(`/api/v1${address}`, { headers: { 'if-none-match': known } })
      expect([address, again.status, await again.clone().text()]).toEqual([address, 304, ''])
      expect(await check(operation, again, address)).toEqual([])
    }
  })

  test('more than the quota is refused with the described problem', async () => {
    const small = await testServer(database(), { settings: { LAIPA_API_RATE: '1' } })
    await small.request('/api/v1/skills')
    for (const operation of operationsOf(document)) {
      const [example] = exampleRequests(operation)
      const answer = await small.request(`/api/v1${example?.address}`, example?.init)
      expect([operation.path, answer.status]).toEqual([operation.path, 429])
      expect(await check(operation, answer, operation.path)).toEqual([])
    }
  })

  test('an answer of another form would be noticed', async () => {
    const [operation] = operationsOf(document).filter(({ path }) => path === '/skills/{uuid}')
    if (operation === undefined) throw new Error('The interface has lost its skills.')
    const answer = (body: unknown, status = 200) =>
      new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })
    expect(await check(operation, answer({ id: 7 }), 'x')).not.toEqual([])
    expect(await check(operation, answer({}, 418), 'x')).not.toEqual([])
    const real = await (await server.request(`/api/v1${exampleRequests(operation)[0]?.address}`)).text()
    const more = answer(JSON.parse(real.replace('{', '{"undescribed":true,')))
    expect(await check(operation, more, 'x')).not.toEqual([])
  })
})
