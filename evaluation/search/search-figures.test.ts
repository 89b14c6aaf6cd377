import { expect, test } from 'vitest'

import { searchFigures } from './search-figures.ts'

const query = (type: string, doclang: string, place?: number) => ({ type, doclang, place })

test('MRR ends with the tenth place, recall with the twentieth, and the mean weighs the types alike', () => {
  const figures = searchFigures([
    query('same', 'lv', 1),
    query('same', 'lv', 10),
    query('same', 'lv', 11),
    query('same', 'lv', 20),
    query('x', 'lv', 21),
    query('x', 'en', 2),
    query('x', 'en'),
  ])
  expect(figures['lv']).toEqual({
    same: { mrr: 0.275, recall: 1, n: 4 },
    x: { mrr: 0, recall: 0, n: 1 },
    mean: { mrr: 0.1375, recall: 0.5 },
  })
  expect(figures['all']?.['x']).toEqual({ mrr: 0.1667, recall: 0.3333, n: 3 })
  expect(Object.keys(figures)).toEqual(['en', 'lv', 'all'])
})
