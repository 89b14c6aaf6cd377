import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { describeOnBothDatabases } from '../../../tests/support/database.ts'
import { testServer, type TestServer } from '../../../tests/support/server.ts'
import { foundOpportunitySchema, opportunitySchema } from './opportunity/opportunity-schema.ts'

const listSchema = z.strictObject({
  items: z.array(z.strictObject({ ...foundOpportunitySchema.shape })),
  next: z.string().nullable(),
  total: z.int(),
})
const problemSchema = z.object({
  status: z.int(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
})

describeOnBothDatabases('The interface for programs that search the catalogue', (database) => {
  let server: TestServer
  beforeAll(async () => {
    server = await testServer(database())
  })

  const list = async (query: string) => {
    const response = await server.request(`/api/v1/opportunities${query}`)
    expect(response.status, await response.clone().text()).toBe(200)
    return listSchema.parse(await response.json())
  }

  test('it lists whole opportunities, twenty at a time, with an honest count', async () => {
    const { items, total } = await list('')
    expect(total).toBe(119)
    expect(items).toHaveLength(20)
    expect(items[0]?.taught[0]?.id).toMatch(/^skill\/[0-9a-f-]{36}$/)
    expect(items[0]?.title['lv']?.origin).toBe('official')
  })

  test('following the cursor one meets every opportunity once', async () => {
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const page: z.infer<typeof listSchema> = await list(`?limit=50${cursor && `&cursor=${cursor}`}`)
      seen.push(...page.items.map(({ id }) => id))
      cursor = page.next
    }
    expect(new Set(seen).size).toBe(119)
    expect(seen).toHaveLength(119)
  })

  test('words and filters mean the same as on the page', async () => {
    const { items } = await list(`?q=${encodeURIComponent('metināšana')}&mode=in-person&language=lv`)
    expect(items.map(({ title }) => title['lv']?.text)).toContain('MIG/MAG metināšana iesācējiem')
    expect(items.every(({ mode }) => mode === 'in-person' || mode === null)).toBe(true)
    const { items: taught } = await list('?instruction=lt')
    expect(taught.some(({ languages }) => languages.includes('lt'))).toBe(true)
  })

  test('a parameter or a value without a meaning is refused and named', async () => {
    for (const [query, path] of [
      ['?mode=telepathic', 'mode'],
      ['?municipality=XX', 'municipality'],
      ['?colour=red', 'colour'],
      ['?page=2', 'page'],
      ['?near=nowhere', 'near'],
      ['?limit=101', 'limit'],
      ['?limit=0', 'limit'],
      ['?language=xx', 'language'],
      ['?cursor=nonsense', 'cursor'],
    ]) {
      const response = await server.request(`/api/v1/opportunities${query}`)
      expect(response.status, query).toBe(400)
      expect(response.headers.get('content-type')).toMatch('application/problem+json')
      const problem = problemSchema.parse(await response.json())
      expect(
        problem.errors?.map((error) => error.path),
        query,
      ).toContain(path)
    }
  })

  test('a cursor of another search is refused', async () => {
    const { next } = await list('?mode=in-person')
    expect((await server.request(`/api/v1/opportunities?cursor=${next}`)).status).toBe(400)
    expect((await server.request(`/api/v1/opportunities?mode=in-person&cursor=${next}`)).status).toBe(200)
  })

  test('one opportunity is read by its id, an unknown id is a problem', async () => {
    const [first] = (await list('?limit=1')).items
    const response = await server.request(`/api/v1/opportunities/${first?.id}`)
    expect(opportunitySchema.parse(await response.json()).id).toBe(first?.id)
    const missing = await server.request('/api/v1/opportunities/0000000000')
    expect(missing.status).toBe(404)
    expect(problemSchema.parse(await missing.json()).status).toBe(404)
  })
})
