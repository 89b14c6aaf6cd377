import fc from 'fast-check'
import { expect, test } from 'vitest'

import { describeOnEmbeddedDatabase } from './support/database.ts'
import { hostileText } from './support/hostile-text.ts'
import { testServer } from './support/server.ts'

const dataPaths = ['data', 'data/counts.csv', 'data/counts.json', 'data/catalog.ttl', 'data/none']
const runs = { numRuns: 120 }

describeOnEmbeddedDatabase('What programs send in headers and to files', (database) => {
  test('is read as nothing, or answered in words', async () => {
    const server = await testServer(database(), {
      settings: { TRUSTED_PROXY: 'yes', LAIPA_API_RATE: '1000000' },
    })
    const header = fc.constantFrom(
      'if-none-match',
      'accept-language',
      'accept-encoding',
      'x-forwarded-for',
      'cookie',
    )
    // A header holds no other characters: the server refuses such a request before we see it.
    const value = hostileText.map((text) => text.replace(/[^\x20-\x7e\xa0-\xff]/g, '').trim())
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...dataPaths, 'api/v1/skills'),
        fc.constantFrom('language', 'fields', 'version'),
        hostileText,
        fc.dictionary(header, value),
        async (path, name, text, headers) => {
          const answer = await server.request(`/${path}?${name}=${text}`, { headers })
          await answer.arrayBuffer()
          expect([200, 303, 304, 400, 404]).toContain(answer.status)
        },
      ),
      runs,
    )
  })
})
