import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { describeOnBothDatabases } from '../../../tests/support/database.ts'
import { testServer, type TestServer } from '../../../tests/support/server.ts'

const listSchema = z.strictObject({
  items: z.array(z.object({ id: z.string(), label: z.record(z.string(), z.object({ text: z.string() })) })),
  next: z.string().nullable(),
  total: z.int(),
})

describeOnBothDatabases(
  'The interface for programs that look up skills and occupations',
  (database) => {
    let server: TestServer
    beforeAll(async () => {
      server = await testServer(database())
    })

    const list = async (path: string) => {
      const response = await server.request(`/api/v1${path}`)
      expect(response.status, await response.clone().text()).toBe(200)
      return listSchema.parse(await response.json())
    }

    test('without words all are listed, page by page', async () => {
      const first = await list('/skills?limit=100')
      expect(first.total).toBe(1800)
      expect(first.items).toHaveLength(100)
      const second = await list(`/skills?limit=100&cursor=${first.next}`)
      const ids = [...first.items, ...second.items].map(({ id }) => id)
      expect(new Set(ids).size).toBe(200)
    })

    test('words find them in the asked language, the best first, typing errors put right', async () => {
      const found = await list(`/occupations?language=lv&q=${encodeURIComponent('frizeris')}`)
      expect(found.items[0]?.label['lv']?.text).toBe('frizieris')
      expect(found.total).toBeGreaterThanOrEqual(found.items.length)
    })

    test('words that mean nothing find nothing', async () => {
      expect(await list('/skills?q=qzxwv')).toEqual({ items: [], next: null, total: 0 })
    })

    test('an unknown parameter, a wrong value or a foreign cursor is refused', async () => {
      const { next } = await list('/skills?limit=5')
      for (const query of [
        '?colour=red',
        '?limit=500',
        '?language=xx',
        '?cursor=nonsense',
        `?q=a&cursor=${next}`,
      ]) {
        const response = await server.request(`/api/v1/skills${query}`)
        expect(response.status, query).toBe(400)
        expect(response.headers.get('content-type')).toMatch('application/problem+json')
      }
    })

    test('one is read by its id with what belongs to it; an unknown id is a problem', async () => {
      const { items } = await list('/occupations?limit=1')
      const response = await server.request(`/api/v1/occupations/${items[0]?.id.replace('occupation/', '')}`)
      const occupation = z
        .object({ id: z.string(), skills: z.array(z.unknown()) })
        .parse(await response.json())
      expect(occupation.id).toBe(items[0]?.id)
      expect(occupation.skills.length).toBeGreaterThan(0)
      expect((await server.request('/api/v1/skills/none')).status).toBe(404)
    })
  },
  { demonstration: false },
)
