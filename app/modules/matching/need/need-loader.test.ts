import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { rowOf } from '../../../shared/db/db.ts'
import { readStarterTable } from '../../../shared/starter-files.ts'
import { loadDemonstrationNeed } from './need-loader.ts'
import { regionalNeedOf } from './need-queries.ts'

const later = new Date('2026-11-25T10:00:00Z')

describeOnBothDatabases('Regional need of the demonstration', (database) => {
  const counts = () =>
    rowOf(
      database().db,
      sql<{ needs: number; events: number; version: number }>`
        select (select count(*) from regional_need) as needs,
          (select count(*) from event where kind = 'matching.need.loaded') as events,
          (select version from catalogue_version) as version
      `,
    )
  const load = () =>
    database()
      .db.transaction()
      .execute((tx) => loadDemonstrationNeed(tx, later))

  test('is loaded with the region, with one event', async () => {
    expect(await counts()).toMatchObject({ needs: readStarterTable('regional-need.tsv').length, events: 1 })
  })

  test('is left as it is when loaded again', async () => {
    const before = await counts()
    await load()
    expect(await counts()).toEqual(before)
  })

  test('tells source, day, openings and who names the shortage, and that it is a demonstration', async () => {
    const need = await regionalNeedOf(database().db, '2221')
    expect(need).toMatchObject({
      need: 0.95,
      openingsPerYear: 80,
      source: 'demonstration',
      asOf: '2026-01-01',
      demonstration: true,
    })
    expect(need?.namedShortBy.map(({ id }) => id)).toEqual(['LV-DGV', 'LV-REZ'])
    expect(need?.namedShortBy[1]?.name['lv']?.text).toBe('Rēzekne')
  })

  test('is unknown, not nought, for a group without a figure', async () => {
    expect(await regionalNeedOf(database().db, '0110')).toBeUndefined()
  })

  test('is mended when a figure was changed, and the ranking is told so', async () => {
    const before = await counts()
    await sql`update regional_need set need = 0.1 where group_code = '2221'`.execute(database().db)
    await load()
    expect((await regionalNeedOf(database().db, '2221'))?.need).toBe(0.95)
    expect((await counts())?.version).toBe((before?.version ?? 0) + 1)
    expect((await counts())?.events).toBe((before?.events ?? 0) + 1)
  })

  test('never replaces a figure from a real source', async () => {
    await sql`
      update regional_need set need = 0.3, source = 'HR plan 2026', demonstration = false where group_code = '2264'
    `.execute(database().db)
    await load()
    expect(await regionalNeedOf(database().db, '2264')).toMatchObject({ need: 0.3, source: 'HR plan 2026' })
  })

  test('of a wider group stands in only where the unit group has no figure', async () => {
    await sql`
      insert into regional_need (group_code, need, source, as_of, demonstration)
      values ('22', 0.4, 'HR plan 2026', '2026-06-01', false)
    `.execute(database().db)
    expect(await regionalNeedOf(database().db, '2211')).toMatchObject({ groupCode: '22', need: 0.4 })
    expect(await regionalNeedOf(database().db, '2221')).toMatchObject({ groupCode: '2221', need: 0.95 })
  })
})
