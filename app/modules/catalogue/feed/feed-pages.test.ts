import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'

import { describeOnEmbeddedDatabase } from '../../../../tests/support/database.ts'
import { testServer } from '../../../../tests/support/server.ts'
import { testMoment } from '../../../../tests/support/template.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import { languages } from '../../../shared/i18n/language.ts'
import { addFeed } from './feed-commands.ts'
import { uploadToFeed } from './upload-commands.ts'

const by = { kind: 'operator', id: 'test' } as const
const school = identifierOf('demonstration', 'verpete-balvi')
const offer = (id: string, more: object = {}) =>
  JSON.stringify({ id, provider: school, title: { lv: `Kurss ${id}` }, place: 'Kārsava', ...more })

describeOnEmbeddedDatabase('The pages of feeds', (database) => {
  let feedId = ''
  const runs: number[] = []
  const upload = async (...rows: readonly string[]) => {
    const file = { name: '<b>kursi</b>.jsonl', bytes: Buffer.from(rows.join('\n')) }
    const report = await uploadToFeed(database().db, feedId, file, by, testMoment)
    if (typeof report !== 'string') runs.push(report.run)
  }
  beforeAll(async () => {
    const feed = { publisherId: school, address: null, everyHours: 24, trustedHosts: [] }
    const added = await addFeed(database().db, feed, by, testMoment)
    feedId = typeof added === 'string' ? added : added.id
    const ids = Array.from({ length: 130 }, (_, index) => `k${index}`)
    await upload(...ids.map((id) => offer(id)))
    await upload(
      offer('k0', { price_eur: 10 }),
      offer('k1', { title: { lv: '<i>x</i>' }, mode: 'telepathy' }),
      ...ids.slice(3).map((id) => offer(id)),
    )
    await upload(offer('k0'))
  })
  const read = async (path: string) => {
    const server = await testServer(database())
    const response = await server.request(path)
    return { status: response.status, html: await response.text() }
  }

  test.each(languages)('in %s say what was read and what became of each offer', async (language) => {
    const feeds = await read(`/${language}/organisations/${school}/feeds`)
    expect(feeds.status).toBe(200)
    for (const run of runs) expect(feeds.html).toContain(`href="/${language}/feeds/runs/${run}"`)
    for (const run of runs) {
      const { status, html } = await read(`/${language}/feeds/runs/${run}`)
      expect(status).toBe(200)
      expect(html).not.toMatch(/undefined|\[object|NaN|Invalid/)
      expect(html).not.toContain('<b>kursi</b>')
      expect(html).toContain('noindex')
    }
  })

  test('name the field and say what is wrong, what was and what is', async () => {
    const { html } = await read(`/en/feeds/runs/${runs[1]}`)
    expect(html).toContain('“telepathy” is not one of the values')
    expect(html).toContain('Row 2')
    expect(html).toContain('price_eur')
    expect(html).toContain('Was not stated, now “10”.')
    expect(html).toContain('A faulty record that was in the catalogue before stays as it was.')
    expect(html).toMatch(/<dt>Withdrawn<\/dt><dd>1<\/dd>/)
  })

  test('say that a held document has changed nothing and waits for a person', async () => {
    const { html } = await read(`/en/feeds/runs/${runs[2]}`)
    expect(html).toContain('Nothing has been changed yet')
    expect(html).toContain('would take away 128 offers')
  })

  test('show a hundred findings at a time', async () => {
    const first = await read(`/en/feeds/runs/${runs[0]}`)
    expect(first.html.match(/<tr/g)).toHaveLength(101)
    // 130 new offers, and as many notes that their provider is a fictional one.
    const last = await read(`/en/feeds/runs/${runs[0]}?page=3`)
    expect(last.html.match(/<tr/g)).toHaveLength(61)
    for (const page of ['0', '-1', 'x', '1e9']) {
      expect((await read(`/en/feeds/runs/${runs[0]}?page=${page}`)).status).toBe(200)
    }
  })

  test('that nobody has answer 404', async () => {
    for (const path of [
      'feeds/runs/999999',
      'feeds/runs/0',
      'feeds/runs/x',
      'organisations/0000000000/feeds',
    ]) {
      expect((await read(`/en/${path}`)).status, path).toBe(404)
    }
  })

  test('are found from the organisation and from the offer, which says what its source did not', async () => {
    const organisation = await read(`/en/organisations/${school}`)
    expect(organisation.html).toContain(`/en/organisations/${school}/feeds`)
    const { html } = await read(`/en/learning/${identifierOf(`feed.${feedId}`, 'k0')}-kurss-k0`)
    expect(html).toContain('Where this comes from')
    expect(html).toContain(`href="/en/feeds/runs/${runs[1]}"`)
    expect(html).toContain('the municipality: worked out from the place')
  })

  test('for programs an offer names its sources too', async () => {
    const id = identifierOf(`feed.${feedId}`, 'k0')
    const { html } = await read(`/api/v1/opportunities/${id}`)
    const read0: unknown = JSON.parse(html)
    expect(read0).toMatchObject({
      sources: [
        {
          opportunityId: id,
          recordId: 'k0',
          publisherId: school,
          cause: 'upload',
          lastSeen: '2026-11-24',
          seenInRun: runs[1],
          changedInRun: { price_eur: runs[1] },
          derived: { municipality: 'from-place' },
        },
      ],
    })
  })

  test('go with the demonstration', async () => {
    const { removeDemonstration } = await import('../../../region.ts')
    await removeDemonstration(database().db, by, testMoment)
    const left = await sql<{ count: number }>`select count(*) as count from feed`.execute(database().db)
    expect(left.rows).toEqual([{ count: 0 }])
  })
})
