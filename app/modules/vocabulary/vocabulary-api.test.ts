import { expect, it } from 'vitest'
import { z } from 'zod'

import { describeOnBothDatabases } from '../../../tests/support/database.ts'
import { testServer } from '../../../tests/support/server.ts'

const listSchema = z.object({
  items: z.array(z.object({ id: z.string(), label: z.record(z.string(), z.object({ text: z.string() })) })),
  next: z.string().nullable(),
  total: z.int(),
})

describeOnBothDatabases('skills and occupations for programs', (database) => {
  const get = async (path: string) => (await testServer(database())).request(`/api/v1${path}`)
  const list = async (path: string) => listSchema.parse(await (await get(path)).json())

  it('finds an occupation by an inflected word of the language asked for', async () => {
    const { items } = await list('/occupations?q=metin%C4%81t%C4%81jam&language=lv')
    expect(items[0]?.label['en']?.text).toBe('welder')
  })

  it('gives every item once over all pages', async () => {
    const ids = new Set<string>()
    let path = '/occupations?limit=100'
    let total = 0
    for (;;) {
      const page = await list(path)
      for (const item of page.items) ids.add(item.id)
      total = page.total
      if (page.next === null) break
      path = `/occupations?limit=100&cursor=${page.next}`
    }
    expect(ids.size).toBe(total)
    expect(total).toBe(555)
  })

  it('refuses a cursor of another search', async () => {
    const { next } = await list('/skills?limit=1')
    expect((await get(`/occupations?cursor=${next}`)).status).toBe(400)
  })

  it.each(['/skills?limit=0', '/skills?limit=many', '/skills?colour=red', '/skills?language=fi'])(
    'refuses %s',
    async (path) => {
      const response = await get(path)
      expect([response.status, response.headers.get('content-type')]).toEqual([
        400,
        'application/problem+json; charset=utf-8',
      ])
    },
  )

  it('shows an occupation with its skills and the origin of its labels', async () => {
    const response = await get('/occupations/7aedaa07-3884-4c5b-88f9-80997b2aa54b')
    expect(await response.json()).toMatchObject({
      group: 'isco08/7212',
      label: { lv: { text: 'metinātājs', origin: 'official' }, ru: { origin: 'own' } },
    })
  })

  it('answers 404 for a skill that does not exist', async () => {
    expect((await get('/skills/00000000-0000-0000-0000-000000000000')).status).toBe(404)
  })
})
