import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { rowsOf } from '../../../shared/db/db.ts'
import { countFacets } from './facets.ts'
import { relaxations } from './relax.ts'
import { facetNames, unknown, type SearchFilter } from './search-filter.ts'
import { searchOpportunities } from './search.ts'

const reader = { language: 'lv', today: '2026-11-24' } as const
const everything: SearchFilter = { chosen: {}, past: false, page: 1 }

const sumOf = (counts: readonly { readonly count: number }[]) =>
  counts.reduce((sum, { count }) => sum + count, 0)

describeOnBothDatabases('Facets of the demonstration region', (database) => {
  const count = (filter: Partial<SearchFilter> = {}) =>
    countFacets(database().db, { ...everything, ...filter }, reader)
  const search = (filter: Partial<SearchFilter> = {}) =>
    searchOpportunities(database().db, { ...everything, ...filter }, reader)

  test('the values of a facet that has one value an offer sum to the number of offers', async () => {
    const counts = await count()
    for (const facet of [
      'municipality',
      'mode',
      'schedule',
      'start',
      'price',
      'funding',
      'level',
      'kind',
    ] as const) {
      expect(sumOf(counts[facet]), facet).toBe(119)
    }
  })

  test('a count is what choosing the value alone would show for certain', async () => {
    const counts = await count({ text: 'valoda' })
    for (const facet of facetNames) {
      for (const { value, count } of counts[facet].slice(0, 3)) {
        const chosen = await search({ text: 'valoda', chosen: { [facet]: [value] } })
        expect(chosen.certain + (value === unknown ? chosen.total : 0), `${facet} ${value}`).toBe(count)
      }
    }
  })

  test('the counts of a facet do not shrink by its own choice, the others do', async () => {
    const free = await count({ chosen: { mode: ['online'] } })
    const all = await count()
    expect(free.mode).toEqual(all.mode)
    expect(sumOf(free.price)).toBeLessThan(sumOf(all.price))
  })

  test('with two facets chosen each is counted under the other', async () => {
    const counts = await count({ chosen: { mode: ['in-person'], price: ['free'] } })
    const onlyMode = await search({ chosen: { mode: ['in-person'] } })
    expect(sumOf(counts.price)).toBe(onlyMode.total)
  })

  test('an offer that does not say is never hidden by a choice, and comes after those that do', async () => {
    const { total, certain } = await search({ chosen: { price: ['free'] } })
    const counts = await count()
    const free = counts.price.find(({ value }) => value === 'free')?.count ?? 0
    const silent = counts.price.find(({ value }) => value === unknown)?.count ?? 0
    expect(silent).toBeGreaterThan(0)
    expect({ total, certain }).toEqual({ total: free + silent, certain: free })
    const last = await search({ chosen: { price: ['free'] }, page: Math.ceil(total / 20) })
    expect(last.cards.at(-1)?.card.priceEur).toBeNull()
  })

  test('"unknown" alone shows only offers that do not say', async () => {
    const { cards, total } = await search({ chosen: { price: [unknown] } })
    expect(total).toBeGreaterThan(0)
    expect(cards.every(({ card }) => card.priceEur === null)).toBe(true)
  })

  test('a broad field counts and finds everything below it', async () => {
    const counts = await count()
    const detailed = counts.field.filter(({ value }) => value.length === 4 && value.startsWith('07'))
    expect(counts.field.find(({ value }) => value === '07')?.count).toBe(sumOf(detailed))
    expect((await search({ chosen: { field: ['07'] } })).certain).toBe(sumOf(detailed))
  })

  test('when nothing is found, it says which single condition to give up, and what would come nearest', async () => {
    const filter: SearchFilter = {
      ...everything,
      text: 'keramika',
      chosen: { mode: ['online'], price: ['above-200'] },
    }
    const one: SearchFilter = { ...everything, text: 'keramika', chosen: { mode: ['online'] } }
    expect((await search(one)).total).toBe(0)
    const { ways, nearMisses } = await relaxations(database().db, one, reader)
    expect(ways.map(({ drop }) => drop).sort()).toEqual(['mode', 'text'])
    for (const way of ways) expect((await search(way.filter)).total, way.drop).toBe(way.total)
    expect(nearMisses.map(({ title }) => title['lv']?.text)).toContain(
      'Latgales keramika: no māla pikas līdz ceplim',
    )
    expect((await relaxations(database().db, filter, reader)).nearMisses).toEqual([])
  })

  test('drafts are never counted and cancelled ones only with the past', async () => {
    const { db } = database()
    const [coming, all] = [(await search()).total, (await search({ past: true })).total]
    const ids = await rowsOf(
      db,
      sql<{ id: string }>`
        select id from opportunity where source = 'demonstration' and status = 'published'
          and id not in (select opportunity_id from opportunity_admission) order by id limit 2
      `,
    )
    const [draft, cancelled] = ids.map(({ id }) => id)
    await sql`update opportunity set status = 'draft' where id = ${draft}`.execute(db)
    await sql`update opportunity set status = 'cancelled' where id = ${cancelled}`.execute(db)
    expect([(await search()).total, sumOf((await count()).mode)]).toEqual([coming - 2, coming - 2])
    expect([(await search({ past: true })).total, sumOf((await count({ past: true })).mode)]).toEqual([
      all - 1,
      all - 1,
    ])
  })
})
