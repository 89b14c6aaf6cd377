import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'

import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { testServer } from '../../../../tests/support/server.ts'
import { testMoment } from '../../../../tests/support/template.ts'
import { rowOf, rowsOf } from '../../../shared/db/db.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import { importOffers } from '../import/import-commands.ts'
import { ageOffers } from './freshness-commands.ts'
import { addFeed } from './feed-commands.ts'
import { uploadToFeed } from './upload-commands.ts'

const by = { kind: 'operator', id: 'test' } as const
const days = (count: number) => new Date(testMoment.getTime() + count * 24 * 3600 * 1000)
const jsonLines = (...rows: readonly unknown[]) =>
  Buffer.from(rows.map((row) => JSON.stringify(row)).join('\n'))
const offer = (id: string) => ({ id, provider: 'skola', title: { lv: `Kurss ${id}` } })

describeOnBothDatabases('An offer that nobody confirms', (database) => {
  let feedId = ''
  const upload = (now: Date) =>
    uploadToFeed(database().db, feedId, { name: 'a.jsonl', bytes: jsonLines(offer('fed')) }, by, now)
  beforeAll(async () => {
    await importOffers(database().db, {
      file: { name: 'once.jsonl', bytes: jsonLines(offer('once')) },
      providerFile: jsonLines({ id: 'skola', type: 'library', name: { lv: 'Skola' } }),
      source: 'skola',
      dryRun: false,
      skipFaulty: false,
      by,
      now: testMoment,
    })
    const publisherId = identifierOf('skola', 'skola')
    const feed = { publisherId, address: null, everyHours: 24, trustedHosts: [] }
    const added = await addFeed(database().db, feed, by, testMoment)
    feedId = typeof added === 'string' ? added : added.id
    await upload(testMoment)
    // As if it had been read from an address.
    await sql`update feed_run set cause = 'poll' where feed_id = ${feedId}`.execute(database().db)
  })
  const state = async () => {
    const rows = await rowsOf(
      database().db,
      sql<{ id: string; state: string }>`
        select source_id as id, status || coalesce(' ' || unconfirmed_since, '') as state
        from opportunity join offer_sighting on opportunity_id = opportunity.id
        where source_id in ('once', 'fed')
      `,
    )
    return Object.fromEntries(rows.map(({ id, state }) => [id, state]))
  }

  test('stays as it is for two weeks, then is marked with the day it was last seen', async () => {
    expect(await ageOffers(database().db, days(14))).toEqual({ marked: 0, withdrawn: 0 })
    expect(await ageOffers(database().db, days(15))).toEqual({ marked: 1, withdrawn: 0 })
    expect(await ageOffers(database().db, days(15))).toEqual({ marked: 0, withdrawn: 0 })
    expect(await state()).toEqual({ once: 'published', fed: 'published 2026-11-24' })
    const server = await testServer(database())
    const page = await server.request(`/en/learning/${identifierOf(`feed.${feedId}`, 'fed')}-kurss-fed`)
    expect(await page.text()).toContain('Not confirmed since 24 November 2026')
    const list = await server.request('/en/learning?q=kurss+fed')
    expect(await list.text()).toContain('Not confirmed since 24 November 2026')
  })

  test('is as good as new when its source says the same again', async () => {
    expect(await upload(days(16))).toMatchObject({ outcome: 'unchanged' })
    expect(await state()).toMatchObject({ fed: 'published' })
  })

  test('is withdrawn after two months, and its page says so and what is similar', async () => {
    expect(await ageOffers(database().db, days(16 + 61))).toEqual({ marked: 0, withdrawn: 1 })
    expect(await state()).toMatchObject({ once: 'published', fed: 'withdrawn' })
    const server = await testServer(database())
    const response = await server.request(`/en/learning/${identifierOf(`feed.${feedId}`, 'fed')}-kurss-fed`)
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(html).toContain('This offer has been withdrawn')
    expect(html).toContain('noindex')
    expect(html).toContain('id="similar"')
    const list = await server.request('/en/learning?q=kurss+fed&past=1')
    expect(await list.text()).not.toContain('kurss-fed')
  })

  test('is published again when its source comes back with the very same document', async () => {
    expect(await upload(days(90))).toMatchObject({ outcome: 'saved', counts: { changed: 1 } })
    expect(await state()).toMatchObject({ fed: 'published' })
  })

  test('from a file is believed for half a year and kept for a whole one; the demonstration does not age', async () => {
    await ageOffers(database().db, days(181))
    expect(await state()).toMatchObject({ once: 'published 2026-11-24' })
    await ageOffers(database().db, days(366))
    expect(await state()).toMatchObject({ once: 'withdrawn 2026-11-24' })
    expect(
      await rowOf(
        database().db,
        sql`
          select count(*) as offers, count(*) filter (where status = 'withdrawn') as withdrawn,
            count(unconfirmed_since) as marked
          from opportunity join offer_sighting on opportunity_id = opportunity.id where demonstration
        `,
      ),
    ).toEqual({ offers: 120, withdrawn: 0, marked: 0 })
  })
})
