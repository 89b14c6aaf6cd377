import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { testMoment } from '../../../../tests/support/template.ts'
import { rowsOf } from '../../../shared/db/db.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import { importOffers } from '../import/import-commands.ts'
import { withdrawOffers } from './withdraw-commands.ts'

const by = { kind: 'operator', id: 'test' } as const

describeOnBothDatabases(
  'An offer that two sources state',
  (database) => {
    const load = (source: string) =>
      importOffers(database().db, {
        file: {
          name: 'offers.jsonl',
          bytes: Buffer.from(
            JSON.stringify({
              id: 'a',
              provider: 'skola',
              title: { lv: 'Metināšana iesācējiem pusaudžiem' },
              starts_on: '2027-03-01',
              mode: 'in-person',
              municipality: 'LV-REZ',
              homepage: 'https://skola.example/metinasana',
            }),
          ),
        },
        providerFile: Buffer.from(JSON.stringify({ id: 'skola', type: 'library', name: { lv: 'Skola' } })),
        source,
        dryRun: false,
        skipFaulty: false,
        by,
        now: testMoment,
      })
    const statuses = () =>
      rowsOf(
        database().db,
        sql<{ id: string; status: string }>`select id, status from opportunity order by status`,
      )

    test('is shown by the other one when the record that stood for both is withdrawn', async () => {
      await load('one')
      await load('two')
      const [merged, shown] = await statuses()
      expect([merged?.status, shown?.status]).toEqual(['merged', 'published'])
      await database()
        .db.transaction()
        .execute((tx) => withdrawOffers(tx, [shown?.id ?? ''], 'left-source', by, testMoment))
      expect(await statuses()).toEqual([
        { id: merged?.id, status: 'published' },
        { id: shown?.id, status: 'withdrawn' },
      ])
      expect([identifierOf('one', 'a'), identifierOf('two', 'a')]).toContain(merged?.id)
    })
  },
  { demonstration: false },
)
