import { sql } from 'kysely'
import { expect, it } from 'vitest'

import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { rowsOf } from '../../../shared/db/db.ts'
import { loadMatchRows } from './match-queries.ts'

describeOnBothDatabases('what ranking reads', (database) => {
  it('is every published opportunity once, in however many parts it is read', async () => {
    const whole = await loadMatchRows(database().db)
    const published = await rowsOf(
      database().db,
      sql<{ id: string }>`select id from opportunity where status = 'published'`,
    )
    expect(whole.candidates.map(({ id }) => id).sort()).toEqual(published.map(({ id }) => id).sort())
    expect(published.length).toBeGreaterThanOrEqual(120)
    for (const atOnce of [1000, 50, 40]) {
      expect((await loadMatchRows(database().db, atOnce)).candidates).toEqual(whole.candidates)
    }
  })

  it('has the kinds of values that ranking reckons with', async () => {
    const { candidates } = await loadMatchRows(database().db)
    const welding = candidates.find(({ fieldCode, priceEur }) => fieldCode === '0715' && priceEur === 49)
    expect(welding).toMatchObject({ priceEur: 49, hours: 160, required: [], entryLanguages: { lv: 'A2' } })
    expect(welding?.taught[0]).toMatch(/^skill\//)
    expect(welding?.startsOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(welding?.lat).toBeCloseTo(56.5, 0)
  })
})
