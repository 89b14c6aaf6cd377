import { sql } from 'kysely'
import { expect, it } from 'vitest'

import { describeOnBothDatabases } from '../../../tests/support/database.ts'
import { asJson, rowOf } from './db.ts'

describeOnBothDatabases(
  'values of the database',
  (database) => {
    it('are the same on both: counts and prices numbers, days text, moments in UTC', async () => {
      const row = await rowOf(
        database().db,
        sql<Record<string, unknown>>`
          select count(*) as count, 12.50::numeric(9, 2) as price, '2026-03-29'::date as day,
            '2026-03-29 03:30:00+03'::timestamptz as moment, array['a', 'b'] as words, null::integer as nothing,
            '{"a": [1, 2]}'::jsonb as json, true as yes, 9007199254740991::bigint as large
          from (values (1), (2)) as two (n)
        `,
      )
      expect(row).toEqual({
        count: 2,
        price: 12.5,
        day: '2026-03-29',
        moment: new Date('2026-03-29T00:30:00Z'),
        words: ['a', 'b'],
        nothing: null,
        json: { a: [1, 2] },
        yes: true,
        large: 9007199254740991,
      })
    })

    it('come back as they were bound: a list as jsonb, a list as an array, a moment, a day', async () => {
      const moment = new Date('2026-10-25T00:59:59.123Z')
      const row = await rowOf(
        database().db,
        sql<Record<string, unknown>>`
          select ${asJson(['x', { y: 1 }])} as json, ${['x', 'y "quoted"']}::text[] as words,
            ${moment}::timestamptz as moment, ${'2026-10-25'}::date as day
        `,
      )
      expect(row).toEqual({ json: ['x', { y: 1 }], words: ['x', 'y "quoted"'], moment, day: '2026-10-25' })
    })
  },
  { demonstration: false },
)
