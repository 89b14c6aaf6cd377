import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'

import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { testMoment } from '../../../../tests/support/template.ts'
import { rowOf, rowsOf } from '../../../shared/db/db.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import { importOrganisations } from '../../organisations/index.ts'
import { takeIn } from './document-commands.ts'
import { addFeed, changeFeed } from './feed-commands.ts'
import { findFeed } from './feed-queries.ts'
import { endRight, grantRight, withdrawOrganisation } from './publishing-right-commands.ts'
import { findingsOf } from './run-queries.ts'
import { discardRun, releaseRun, uploadToFeed } from './upload-commands.ts'

const by = { kind: 'operator', id: 'test' } as const
const school = identifierOf('import', 'skola')
const library = identifierOf('import', 'biblioteka')

const days = (count: number) => new Date(testMoment.getTime() + count * 24 * 3600 * 1000)
const offer = (id: string, more: object = {}) => ({
  id,
  provider: 'skola',
  title: { lv: `Kurss ${id}` },
  ...more,
})
const jsonLines = (rows: readonly unknown[]) => Buffer.from(rows.map((row) => JSON.stringify(row)).join('\n'))
const offers = (...ids: readonly string[]) => ids.map((id) => offer(id))

describeOnBothDatabases(
  'A feed',
  (database) => {
    let feedId = ''
    const newFeed = async (publisherId: string) => {
      const added = await addFeed(
        database().db,
        { publisherId, address: null, everyHours: 24, trustedHosts: [] },
        by,
        testMoment,
      )
      return typeof added === 'string' ? added : added.id
    }
    beforeAll(async () => {
      const rows = [
        { id: 'skola', type: 'vocational-institution', name: { lv: 'Skola' } },
        { id: 'biblioteka', type: 'library', name: { lv: 'Bibliotēka' } },
      ]
      const asked = { source: 'import', dryRun: false, skipFaulty: false, by, now: testMoment }
      await importOrganisations(database().db, jsonLines(rows), asked)
      feedId = await newFeed(school)
    })

    // Every document comes an hour after the one before.
    let hours = 0
    const handIn = async (rows: readonly unknown[] | Buffer, feed = feedId) => {
      hours += 1
      const now = new Date(testMoment.getTime() + hours * 3600 * 1000)
      const bytes = Buffer.isBuffer(rows) ? rows : jsonLines(rows)
      const report = await uploadToFeed(database().db, feed, { name: 'offers.jsonl', bytes }, by, now)
      if (typeof report === 'string') throw new Error(report)
      return report
    }
    const findings = async (run: number) =>
      (await findingsOf(database().db, run, { limit: 1000, offset: 0 })).map((found) =>
        [found.change, found.sourceId, found.field, found.code].filter((part) => part !== null).join(' '),
      )
    const statuses = async () => {
      const rows = await rowsOf(
        database().db,
        sql<{
          id: string
          status: string
        }>`select source_id as id, status from opportunity order by source_id`,
      )
      return Object.fromEntries(rows.map(({ id, status }) => [id, status]))
    }
    const everything = () =>
      rowOf(
        database().db,
        sql`
          select (select md5(string_agg(opportunity::text, '' order by id)) from opportunity) as offers,
            (select md5(string_agg(offer_statement::text, '' order by opportunity_id)) from offer_statement) as statements,
            (select md5(string_agg(offer_sighting::text, '' order by opportunity_id)) from offer_sighting) as sightings,
            (select count(*) from event) as events, (select count(*) from feed_run) as runs,
            (select version from catalogue_version) as version
        `,
      )

    test('tells new offers, and a second run of the same document changes nothing but when it was confirmed', async () => {
      const first = await handIn(offers('a', 'b', 'c', 'd', 'e'))
      expect(first).toMatchObject({ outcome: 'saved', counts: { added: 5, faulty: 0 } })
      expect(await findings(first.run)).toEqual(['a', 'b', 'c', 'd', 'e'].map((id) => `new ${id} new`))
      const before = await everything()
      expect(await handIn(offers('a', 'b', 'c', 'd', 'e'))).toMatchObject({
        run: first.run,
        outcome: 'unchanged',
        counts: { unchanged: 5 },
      })
      // The same offers written down in another way.
      const spaced = Buffer.concat([jsonLines(offers('a', 'b', 'c', 'd', 'e')), Buffer.from('\n\n')])
      expect(await handIn(spaced)).toMatchObject({ run: first.run, outcome: 'unchanged' })
      expect(await everything()).toEqual(before)
      expect(
        await rowOf(database().db, sql`select confirmed_at as at from feed_run where id = ${first.run}`),
      ).toEqual({ at: new Date(testMoment.getTime() + 3 * 3600 * 1000) })
    })

    test('tells what has changed, value by value, and what has left', async () => {
      const changed = offer('a', { price_eur: 12.5, title: { lv: 'Jauns', en: 'New' } })
      const { run, counts } = await handIn([changed, ...offers('b', 'c', 'd')])
      expect(counts).toEqual({ added: 0, changed: 1, unchanged: 3, withdrawn: 1, faulty: 0 })
      const found = await findingsOf(database().db, run, { limit: 100, offset: 0 })
      expect(found.map(({ change, sourceId, field, values }) => [change, sourceId, field, values])).toEqual([
        ['withdrawn', 'e', null, {}],
        ['changed', 'a', 'title.lv', { old: 'Kurss a', new: 'Jauns' }],
        ['changed', 'a', 'title.en', { old: '', new: 'New' }],
        ['changed', 'a', 'price_eur', { old: '', new: '12.5' }],
      ])
      expect(await statuses()).toMatchObject({ a: 'published', e: 'withdrawn' })
    })

    test('publishes an offer that comes back, under the identifier it had', async () => {
      const { run, counts } = await handIn(offers('a', 'b', 'c', 'd', 'e'))
      expect(counts).toMatchObject({ added: 0, changed: 2, withdrawn: 0 })
      expect(await findings(run)).toContain('changed e returned')
      expect(await statuses()).toMatchObject({ e: 'published' })
    })

    test('keeps an offer as it was when its record is faulty, and says what is wrong where', async () => {
      const rows = [
        offer('a', { mode: 'telepathy' }),
        offer('b', { isced_f: '1234' }),
        ...offers('c', 'd', 'e'),
      ]
      const { run, counts } = await handIn(rows)
      expect(counts).toMatchObject({ changed: 0, withdrawn: 0, faulty: 2 })
      expect(await findings(run)).toEqual(['faulty a mode not-listed', 'faulty b isced_f unknown-field'])
      expect(await statuses()).toEqual({
        a: 'published',
        b: 'published',
        c: 'published',
        d: 'published',
        e: 'published',
      })
      const before = await everything()
      expect(await handIn(rows)).toMatchObject({ run, outcome: 'unchanged' })
      expect(await everything()).toEqual(before)
    })

    test('withdraws nothing while a row cannot be told from the ones that are missing', async () => {
      const { run, counts } = await handIn(
        Buffer.concat([jsonLines(offers('a', 'b', 'c', 'd')), Buffer.from('\n{"id": "e"')]),
      )
      expect(counts).toMatchObject({ withdrawn: 0, faulty: 1 })
      expect(await findings(run)).toEqual(['faulty not-json', 'warning unreadable-rows'])
      expect(await statuses()).toMatchObject({ e: 'published' })
    })

    test('refuses a document in which nothing can be read, and changes nothing', async () => {
      const before = await statuses()
      const refused = await handIn(Buffer.from([0xff, 0xfe, 0x41, 0x00]))
      expect(refused).toMatchObject({ outcome: 'refused' })
      expect((await handIn(Buffer.from([0xff, 0xfe, 0x41, 0x00]))).run).toBe(refused.run)
      expect(await handIn(Buffer.from(''))).toMatchObject({ outcome: 'refused' })
      expect(await statuses()).toEqual(before)
    })

    test('leaves nothing half when the process breaks off in the middle of a run', async () => {
      const before = await everything()
      const feed = await findFeed(database().db, feedId)
      if (feed === undefined) throw new Error('no feed')
      const document = { name: 'a.jsonl', bytes: jsonLines(offers('a', 'half')), shownName: 'a.jsonl' }
      const breakOff = async () => {
        throw new Error('cut off')
      }
      await expect(
        takeIn(database().db, feed, { ...document, cause: 'upload' }, breakOff, by, testMoment),
      ).rejects.toThrow('cut off')
      expect(await everything()).toEqual(before)
    })

    test('holds a document that loses more than half of the offers for a person', async () => {
      await handIn(offers('a', 'b', 'c', 'd', 'e'))
      const before = await statuses()
      const held = await handIn(offers('a', 'x'))
      expect(held).toMatchObject({ outcome: 'held', counts: { added: 1, withdrawn: 4 } })
      expect(await findings(held.run)).toContain('withdrawn b left-source')
      expect(await statuses()).toEqual(before)
      expect(await handIn(offers('a', 'x'))).toMatchObject({ outcome: 'held', run: held.run })
    })

    test('releases what was held, with who and when; a decided run is not decided again', async () => {
      const waiting = await rowOf(
        database().db,
        sql<{ id: number }>`select id from feed_run where outcome = 'held'`,
      )
      const id = waiting?.id ?? 0
      expect(await releaseRun(database().db, id, by, days(1))).toMatchObject({ run: id, outcome: 'released' })
      expect(await statuses()).toEqual({
        a: 'published',
        b: 'withdrawn',
        c: 'withdrawn',
        d: 'withdrawn',
        e: 'withdrawn',
        x: 'published',
      })
      expect(
        await rowOf(
          database().db,
          sql`select outcome, decided_by as by, decided_at as at, held_document as document from feed_run where id = ${id}`,
        ),
      ).toEqual({ outcome: 'released', by: 'test', at: days(1), document: null })
      expect(await releaseRun(database().db, id, by, days(1))).toBe('not-held')
      expect(await discardRun(database().db, id, by, days(1))).toBe('not-held')
      expect(await releaseRun(database().db, 999_999, by, days(1))).toBe('no-run')
    })

    test('discards what was held; a newer document does so by itself', async () => {
      await handIn(offers('a', 'b', 'c', 'd', 'e', 'x'))
      const held = await handIn(offers('a'))
      expect(await discardRun(database().db, held.run, by, testMoment)).toBeUndefined()
      expect(await statuses()).toMatchObject({ b: 'published', x: 'published' })
      const again = await handIn(offers('a', 'b'))
      expect(again.outcome).toBe('held')
      await handIn(offers('a', 'b', 'c', 'd', 'e', 'x'))
      expect(
        await rowOf(
          database().db,
          sql`select outcome, decided_by as by from feed_run where id = ${again.run}`,
        ),
      ).toEqual({ outcome: 'discarded', by: 'feed-reader' })
    })

    test('publishes for another organisation only while that one allows it', async () => {
      const rows = [...offers('a', 'b', 'c', 'd', 'e', 'x'), offer('lib', { provider: 'biblioteka' })]
      expect(await findings((await handIn(rows)).run)).toEqual(['faulty lib provider no-right'])
      expect(await grantRight(database().db, library, school, by, testMoment)).toBeUndefined()
      expect(await grantRight(database().db, library, school, by, testMoment)).toBe('right-exists')
      expect((await handIn(rows)).counts).toMatchObject({ added: 1, faulty: 0 })
      expect(await endRight(database().db, library, school, by, testMoment)).toBeUndefined()
      expect(await endRight(database().db, library, school, by, testMoment)).toBe('no-such-right')
      expect(await statuses()).toMatchObject({ lib: 'withdrawn', a: 'published' })
      expect((await handIn(rows)).counts).toMatchObject({ faulty: 1 })
      expect(await statuses()).toMatchObject({ lib: 'withdrawn' })
      expect(
        await rowsOf(
          database().db,
          sql`select granted_by as granted, ended_by as ended from publishing_right`,
        ),
      ).toEqual([{ granted: 'test', ended: 'test' }])
    })

    test('two hands at once do not double anything', async () => {
      const other = await newFeed(library)
      const rows = ['p', 'q'].map((id) => offer(id, { provider: 'biblioteka' }))
      const reports = await Promise.all([handIn(rows, other), handIn(rows, other)])
      expect(reports.map(({ outcome }) => outcome).sort()).toEqual(['saved', 'unchanged'])
      expect(
        await rowOf(database().db, sql`select count(*) as runs from feed_run where feed_id = ${other}`),
      ).toEqual({ runs: 1 })
    })

    test('takes a whole organisation out, with who and when', async () => {
      await grantRight(database().db, library, school, by, testMoment)
      const withdrawn = await withdrawOrganisation(database().db, library, by, days(2))
      expect(withdrawn).toEqual({ offers: 2, feeds: 1, rights: 1 })
      expect(await statuses()).toMatchObject({ p: 'withdrawn', q: 'withdrawn', a: 'published' })
      expect(
        await rowOf(
          database().db,
          sql`
            select withdrawn_at as at, withdrawn_by as by, withdrawn_because as because,
              (select facts from event where kind = 'catalogue.organisation.withdrawn') as facts,
              (select state_changed_by from feed where publisher_id = ${library}) as ender
            from opportunity where source_id = 'p'
          `,
        ),
      ).toEqual({ at: days(2), by: 'test', because: 'organisation', facts: withdrawn, ender: 'test' })
    })

    test('that has ended takes nothing in any more', async () => {
      expect(await changeFeed(database().db, feedId, 'pause', by, testMoment)).toBeUndefined()
      expect(await changeFeed(database().db, feedId, 'pause', by, testMoment)).toBe('already-so')
      expect(await changeFeed(database().db, feedId, 'end', by, testMoment)).toBeUndefined()
      expect(await changeFeed(database().db, feedId, 'resume', by, testMoment)).toBe('feed-ended')
      const file = { name: 'a.jsonl', bytes: jsonLines(offers('a')) }
      expect(await uploadToFeed(database().db, feedId, file, by, testMoment)).toBe('feed-ended')
      expect(await uploadToFeed(database().db, '0000000000', file, by, testMoment)).toBe('no-feed')
    })
  },
  { demonstration: false },
)
