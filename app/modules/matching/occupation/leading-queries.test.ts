import { expect, test } from 'vitest'

import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { soonestOpenRuns } from '../../catalogue/index.ts'
import { buildMatchIndex } from '../ranking/match-index.ts'
import { loadMatchRows } from '../result/match-queries.ts'
import { specificationsLeadingTo } from './leading-queries.ts'

const welder = 'occupation/7aedaa07-3884-4c5b-88f9-80997b2aa54b'

describeOnBothDatabases('Learning that leads to an occupation', (database) => {
  test('begins, for a welder, with a welding course', async () => {
    const specifications = await specificationsLeadingTo(database().db, welder, 20)
    const ids = specifications.map(({ id }) => id)
    const runs = await soonestOpenRuns(database().db, ids, '2026-11-24')
    expect(runs[0]?.title['en']?.text).toBe('MIG/MAG welding for beginners')
    expect(runs.length).toBeLessThanOrEqual(specifications.length)
  })

  test('leaves out what has started by the day', async () => {
    const specifications = await specificationsLeadingTo(database().db, welder, 20)
    const ids = specifications.map(({ id }) => id)
    const runs = await soonestOpenRuns(database().db, ids, '2030-01-01')
    expect(runs.filter(({ startsOn }) => startsOn !== null)).toEqual([])
  })

  test('is as near as in the ranking of the match', async () => {
    const index = buildMatchIndex(await loadMatchRows(database().db))
    const leading = index.specifications.leading.flatMap((occupations) => occupations)
    const occupations = [...new Set(leading.map(({ occupation }) => occupation))].slice(0, 25)
    let compared = 0
    for (const occupation of occupations) {
      const inRanking = leading
        .filter((near) => near.occupation === occupation)
        .map(({ nearness }) => nearness)
      const found = await specificationsLeadingTo(
        database().db,
        index.occupations.names[occupation] ?? '',
        1000,
      )
      for (const nearness of inRanking) {
        expect(found.some((near) => Math.abs(near.nearness - nearness) < 1e-9)).toBe(true)
        compared++
      }
    }
    expect(compared).toBeGreaterThan(25)
  })

  test('is nothing for an occupation nobody knows', async () => {
    expect(await specificationsLeadingTo(database().db, 'occupation/none', 5)).toEqual([])
    expect(await soonestOpenRuns(database().db, [], '2026-11-24')).toEqual([])
  })
})
