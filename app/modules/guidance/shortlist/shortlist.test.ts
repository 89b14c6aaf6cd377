import { expect, test } from 'vitest'

import type { KeptMatch } from '../../matching/index.ts'
import { compareMatches } from './shortlist.ts'

const scores = { interest: 0.5, ability: 0.25, need: null }
const kept: KeptMatch = {
  modelVersion: '1',
  dataVersion: 'a',
  needVersion: 'n',
  asOf: '2026-11-24',
  results: [
    { id: 'one', scores },
    { id: 'two', scores },
  ],
}

test('the same match made again is equal, whatever the versions are', () => {
  expect(compareMatches(kept, { ...kept, dataVersion: 'b' })).toMatchObject({
    isEqual: true,
    versions: ['data'],
  })
})

test('another order, another score, a thing gone or come is not equal, and is named', () => {
  expect(compareMatches(kept, { ...kept, results: [...kept.results].reverse() }).isEqual).toBe(false)
  const again = {
    ...kept,
    results: [
      { id: 'one', scores: { ...scores, need: 0.1 } },
      { id: 'new', scores },
    ],
  }
  const { isEqual, rows } = compareMatches(kept, again)
  expect(isEqual).toBe(false)
  expect(
    rows.map(({ id, kept: before, again: now }) => [id, before !== undefined, now !== undefined]),
  ).toEqual([
    ['one', true, true],
    ['two', true, false],
    ['new', false, true],
  ])
})
