import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { rowsOf } from '../app/shared/db/db.ts'
import { migrate } from '../app/shared/db/migrate.ts'
import { projectRoot } from '../app/shared/project-root.ts'
import { schemaText } from '../scripts/schema-text.ts'
import { describeOnBothDatabases } from './support/database.ts'

describeOnBothDatabases(
  'The database',
  (database) => {
    test('is what database/schema.sql shows; after a new migration run `npm run schema`', async () => {
      const shown = readFileSync(join(projectRoot, 'database', 'schema.sql'), 'utf8')
      expect(await schemaText(database().db)).toBe(shown)
    })

    test('stays as it is when it is migrated again', async () => {
      expect(await migrate(database())).toEqual([])
    })

    test('gives counts as numbers, days as text and moments as moments', async () => {
      const values = sql<Record<string, unknown>>`
        select count(*) as counted, 12.50::numeric(6, 2) as price, date '2026-11-24' as day,
          timestamptz '2026-11-24 23:30:00+02' as moment, '{"a": [1]}'::jsonb as object, array['a', 'b'] as list`
      expect(await rowsOf(database().db, values)).toEqual([
        {
          counted: 1,
          price: 12.5,
          day: '2026-11-24',
          moment: new Date('2026-11-24T21:30:00Z'),
          object: { a: [1] },
          list: ['a', 'b'],
        },
      ])
    })
  },
  { demonstration: false },
)
