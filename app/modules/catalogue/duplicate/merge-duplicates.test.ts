import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'

import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { testServer } from '../../../../tests/support/server.ts'
import { testMoment } from '../../../../tests/support/template.ts'
import { rowOf, rowsOf } from '../../../shared/db/db.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import { importOffers } from '../import/import-commands.ts'
import { compareByHand } from './comparison-commands.ts'
import { mergeDuplicates } from './merge-duplicates.ts'

const by = { kind: 'operator', id: 'test' } as const
const welding = {
  id: 'metinasana',
  provider: 'skola',
  title: { lv: 'Metināšana iesācējiem' },
  starts_on: '2027-01-11',
  place: 'Rēzekne',
  mode: 'in-person',
}
const lines = (...rows: readonly unknown[]) => Buffer.from(rows.map((row) => JSON.stringify(row)).join('\n'))
const organisation = (name: string) =>
  lines({ id: 'skola', type: 'library', municipality: 'LV-REZ', place: 'Rēzekne', name: { lv: name } })
const ours = identifierOf('school', 'metinasana')
const theirs = identifierOf('register', 'metinasana')

describeOnBothDatabases(
  'An offer that two sources publish',
  (database) => {
    const load = (source: string, ...rows: readonly unknown[]) =>
      importOffers(database().db, {
        file: { name: 'offers.jsonl', bytes: lines(...rows) },
        providerFile: organisation(source === 'school' ? 'SIA „Skola”' : 'Skola'),
        source,
        dryRun: false,
        skipFaulty: false,
        by,
        now: testMoment,
      })
    const states = () =>
      rowsOf(
        database().db,
        sql<{ id: string; status: string; shown: string | null }>`
          select id, status, shown_as as shown from opportunity order by first_seen_at, source desc, id
        `,
      )
    const events = async (kind: string) =>
      (await rowOf(database().db, sql<{ count: number }>`select count(*) from event where kind = ${kind}`))
        ?.count
    const page = async (path: string) => (await testServer(database())).request(path)

    describe('step by step', () => {
      beforeAll(async () => {
        await load('school', { ...welding, homepage: 'https://skola.lv/metinasana', hours: 40 })
        await load('register', { ...welding, homepage: 'https://registrs.lv/17' })
      })

      test('is shown once, by the more complete record, and the event says so', async () => {
        expect(await states()).toEqual([
          { id: ours, status: 'published', shown: null },
          { id: theirs, status: 'merged', shown: ours },
        ])
        expect(await events('catalogue.offer.merged')).toBe(1)
      })

      test('is found once, and its page names both with their pages', async () => {
        const found = await (await page('/api/v1/opportunities?q=metināšana')).json()
        expect(found).toMatchObject({ total: 1, items: [{ id: ours }] })
        const html = await (await page(`/lv/learning/${ours}-metinasana-iesacejiem`)).text()
        expect(html).toContain('To pašu piedāvājumu publicē arī')
        expect(html).toContain('https://registrs.lv/17')
      })

      test('has one address: the other leads there, for people and for programs', async () => {
        const moved = await page(`/en/learning/${theirs}-anything`)
        expect(moved.status).toBe(301)
        expect(moved.headers.get('location')).toBe(`/en/learning/${ours}-metinasana-iesacejiem`)
        const answer = await page(`/api/v1/opportunities/${theirs}`)
        expect([answer.status, answer.headers.get('location')]).toEqual([
          301,
          `/api/v1/opportunities/${ours}`,
        ])
      })

      test('stands on the pages of both organisations', async () => {
        for (const source of ['school', 'register']) {
          const html = await (await page(`/lv/organisations/${identifierOf(source, 'skola')}`)).text()
          expect(html).toContain('Metināšana iesācējiem')
        }
      })

      test('stays as it is when both sources say the same again', async () => {
        await load('school', { ...welding, homepage: 'https://skola.lv/metinasana', hours: 40 })
        await load('register', { ...welding, homepage: 'https://registrs.lv/17' })
        const again = () =>
          database()
            .db.transaction()
            .execute((tx) => mergeDuplicates(tx, [ours, theirs], by, testMoment))
        expect(await again()).toEqual({ merged: 0, parted: 0 })
        expect(await events('catalogue.offer.merged')).toBe(1)
      })

      test('is two again when one source moves it to another day', async () => {
        await load('school', {
          ...welding,
          homepage: 'https://skola.lv/metinasana',
          starts_on: '2027-02-01',
          hours: 40,
        })
        expect(await states()).toMatchObject([{ status: 'published' }, { status: 'published', shown: null }])
        expect(await events('catalogue.offer.parted')).toBe(1)
        await load('school', { ...welding, homepage: 'https://skola.lv/metinasana', hours: 40 })
        expect(await states()).toMatchObject([{ status: 'published' }, { status: 'merged', shown: ours }])
      })

      test('stays two once a person says so, and is one again when the person takes it back', async () => {
        const say = (verdict: 'same' | 'different') =>
          compareByHand(database().db, [theirs, ours], verdict, by, testMoment)
        expect(await say('different')).toEqual({ merged: 0, parted: 1 })
        await load('register', { ...welding, homepage: 'https://registrs.lv/17', weeks: 4 })
        expect(await states()).toMatchObject([{ status: 'published' }, { status: 'published' }])
        expect(await say('same')).toEqual({ merged: 1, parted: 0 })
        expect(
          await rowsOf(
            database().db,
            sql`select verdict, decided_by as by, decided_at as at from offer_comparison`,
          ),
        ).toEqual([{ verdict: 'same', by: 'operator:test', at: testMoment }])
      })
    })

    test('is two when the same source states it twice, for that is two runs', async () => {
      await load(
        'third',
        { ...welding, id: 'a', title: { lv: 'Šūšana' } },
        { ...welding, id: 'b', title: { lv: 'Šūšana' } },
      )
      const rows = await states()
      expect(
        rows.filter(({ id }) => [identifierOf('third', 'a'), identifierOf('third', 'b')].includes(id)),
      ).toMatchObject([{ status: 'published' }, { status: 'published' }])
      const [a, b] = [identifierOf('third', 'a'), identifierOf('third', 'b')]
      expect(await compareByHand(database().db, [a, b], 'same', by, testMoment)).toBe('one-source')
      expect(await compareByHand(database().db, [a, a], 'same', by, testMoment)).toBe('one-offer')
      expect(await compareByHand(database().db, [a, 'nothing'], 'different', by, testMoment)).toBe(
        'unknown-offer',
      )
    })
  },
  { demonstration: false },
)
