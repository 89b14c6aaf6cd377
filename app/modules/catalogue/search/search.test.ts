import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { rowsOf } from '../../../shared/db/db.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { indexOpportunities } from './opportunity-index.ts'
import { searchOpportunities, type SearchResult } from './search.ts'
import type { SearchFilter } from './search-filter.ts'

const today = '2026-11-24'
const everything: SearchFilter = { chosen: {}, past: false, page: 1 }

const titles = (result: SearchResult) => result.cards.map(({ card }) => card.title['lv']?.text)

describeOnBothDatabases('Searching the demonstration region', (database) => {
  const search = (text: string, language: Language, filter: Partial<SearchFilter> = {}) =>
    searchOpportunities(database().db, { ...everything, text, ...filter }, { language, today })

  test('without words everything open is found, the soonest first', async () => {
    const result = await searchOpportunities(database().db, everything, { language: 'lv', today })
    expect(result).toMatchObject({ total: 119, certain: 119, isLeast: false })
    expect(result.cards).toHaveLength(20)
    const starts = result.cards.map(({ card }) => card.startsOn ?? '')
    expect(starts).toEqual([...starts].sort())
  })

  test('a word is found in whatever form it is typed', async () => {
    for (const form of ['metināšana', 'metināšanas', 'metināšanā', 'metināšanu']) {
      expect(titles(await search(form, 'lv')), form).toContain('MIG/MAG metināšana iesācējiem')
    }
    expect(titles(await search('dārzu', 'lv'))).toContain('Piemājas dārzs visam gadam')
    expect(titles(await search('пчеловодством', 'ru'))).toContain('Biškopība visa gada garumā')
  })

  test('a word is found without its diacritics', async () => {
    expect(titles(await search('biskopiba', 'lv'))).toContain('Biškopība visa gada garumā')
    expect(titles(await search('suvirinimas pradedantiesiems', 'lt'))).toContain(
      'MIG/MAG metināšana iesācējiem',
    )
  })

  test('a typing error is put right, and the page is told', async () => {
    const result = await search('biškpība', 'lv')
    expect(result).toMatchObject({ correction: 'biškopība', corrected: true })
    expect(titles(result)[0]).toBe('Biškopība visa gada garumā')
  })

  test('what is spelled well is not corrected', async () => {
    const result = await search('keramika', 'lv')
    expect(result.corrected).toBe(false)
    expect(result.correction).toBeUndefined()
  })

  test('an exact match stays on top of what is found in other ways', async () => {
    expect(titles(await search('Mūrnieks', 'lv'))[0]).toBe('Mūrnieks')
    expect(titles(await search('krievu valoda klientu apkalpošanai', 'lv'))[0]).toBe(
      'Krievu valoda klientu apkalpošanai (A2)',
    )
    expect((await search('Mūrnieks', 'lv')).cards[0]?.through).toBeUndefined()
  })

  test('offers with all words come before offers with some of them', async () => {
    const found = titles(await search('latviešu zīmju valoda', 'lv'))
    expect(found[0]).toBe('Latviešu zīmju valoda iesācējiem')
    expect(found.length).toBeGreaterThan(1)
  })

  test('a query in another language than the page finds the same offers', async () => {
    expect(titles(await search('сварка', 'lv'))).toContain('MIG/MAG metināšana iesācējiem')
    expect(titles(await search('welding', 'lv'))).toContain('MIG/MAG metināšana iesācējiem')
    expect(titles(await search('biškopība', 'ru'))[0]).toBe('Biškopība visa gada garumā')
  })

  test('words nobody uses find nothing and harm nothing', async () => {
    for (const text of [
      'qzxwv',
      '🦫',
      '"',
      "'); drop table opportunity; --",
      '& | ! ( ) :* <->',
      '%',
      'un',
    ]) {
      expect((await search(text, 'lv')).total, text).toBeLessThan(120)
    }
    expect((await search('qzxwv', 'lv')).total).toBe(0)
  })

  test('a place is found by its name in any language', async () => {
    expect((await search('Прейли', 'ru')).total).toBeGreaterThan(3)
    expect((await search('Preiļos', 'lv')).total).toBeGreaterThan(3)
  })

  test('pages follow each other without a gap or a repetition', async () => {
    const pages = await Promise.all([1, 2, 3].map((page) => search('valoda', 'lv', { page })))
    const ids = pages.flatMap(({ cards }) => cards.map(({ card }) => card.id))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(Math.min(60, pages[0]?.total ?? 0))
  })

  test('past the last page the count is still honest', async () => {
    const { total } = await search('valoda', 'lv')
    expect(await search('valoda', 'lv', { page: 400 })).toMatchObject({ total, cards: [] })
  })

  test('what has started or closed is shown only when past offers are wanted', async () => {
    const later = { language: 'lv', today: '2027-11-24' } as const
    const open = await searchOpportunities(database().db, everything, later)
    const all = await searchOpportunities(database().db, { ...everything, past: true }, later)
    const listed = await rowsOf(
      database().db,
      sql`select 1 from opportunity where status in ('published', 'cancelled', 'archived')`,
    )
    expect(all.total).toBe(listed.length)
    expect(listed.length).toBeGreaterThanOrEqual(120)
    expect(open.cards.every(({ card }) => card.startsOn === null || card.startsOn >= later.today)).toBe(true)
    expect(open.total).toBeLessThan(all.total)
  })

  test('an offer written in Latvian only is found in Russian through a skill it teaches, and says so', async () => {
    const { db } = database()
    await db.transaction().execute(async (tx) => {
      const changed = await rowsOf(
        tx,
        sql<{ id: string }>`
          update learning_specification
          set title = jsonb_build_object('lv', title -> 'lv'), summary = jsonb_build_object('lv', summary -> 'lv')
          where title -> 'lv' ->> 'text' = 'Biškopība visa gada garumā'
          returning id
        `,
      )
      await indexOpportunities(
        tx,
        changed.map(({ id }) => id),
      )
      await sql`update catalogue_version set version = version + 1`.execute(tx)
    })
    const result = await search('ботаника', 'ru')
    const found = result.cards.find(({ card }) => card.title['lv']?.text === 'Biškopība visa gada garumā')
    expect(found?.through?.id).toMatch(/^skill\//)
    expect(found?.through?.label['ru']?.text).toBe('ботаника')
  })

  test('distances are those of a straight line, and nothing farther is shown', async () => {
    const near = { place: 'LV-REZ', km: 40 }
    const place = await rowsOf(
      database().db,
      sql<{ id: string }>`select id from place where name -> 'lv' ->> 'text' = 'Rēzekne'`,
    )
    const filter = { ...everything, near: { ...near, place: place[0]?.id ?? '' }, sort: 'distance' } as const
    const result = await searchOpportunities(database().db, filter, { language: 'lv', today })
    const distances = result.cards.map(({ km }) => km ?? Infinity)
    expect(distances).toEqual([...distances].sort((one, other) => one - other))
    expect(result.total).toBeLessThan(120)
    const far = await searchOpportunities(
      database().db,
      { ...filter, near: { ...filter.near, km: 500 }, page: 5 },
      { language: 'lv', today },
    )
    const daugavpils = far.cards.find(({ card }) => card.placeName?.['lv']?.text === 'Daugavpils')
    expect(daugavpils?.km).toBeGreaterThan(75)
    expect(daugavpils?.km).toBeLessThan(90)
  })
})
