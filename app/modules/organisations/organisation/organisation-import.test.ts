import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { testMoment } from '../../../../tests/support/template.ts'
import { rowsOf } from '../../../shared/db/db.ts'
import { projectRoot } from '../../../shared/project-root.ts'
import { importOrganisations, type OrganisationImport } from './organisation-import.ts'

const good = {
  id: 'skola',
  type: 'library',
  municipality: null,
  place: 'Malta',
  name: { lv: 'Skola', pl: 'Szkoła' },
}

describeOnBothDatabases(
  'Importing organisations',
  (database) => {
    const load = (bytes: Buffer, asked: Partial<OrganisationImport> = {}) =>
      importOrganisations(database().db, bytes, {
        source: 'import',
        dryRun: false,
        skipFaulty: false,
        by: { kind: 'operator', id: 'test' },
        now: testMoment,
        ...asked,
      })
    const rows = () =>
      rowsOf(
        database().db,
        sql`select source_id, name, municipality_id, place_id from organisation order by source_id`,
      )
    const events = () =>
      rowsOf(database().db, sql`select kind, facts from event where kind like 'organisations.%'`)

    test('names each faulty row and writes nothing', async () => {
      const faulty = [
        { ...good, type: 'ngo' },
        { ...good, name: {} },
        { ...good, email: 'skola', homepage: 'skola.lv' },
        { ...good, id: 'b', municipality: 'LV-XXX' },
        { ...good, id: 'c', place: 'Rīga' },
        { ...good, id: 'c', fax: '1' },
      ]
      const { faults, saved } = await load(jsonLines(...faulty, good, good))
      expect(saved).toBeUndefined()
      expect(faults.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual([
        '1 type not-listed',
        '2 name required',
        '3 homepage not-an-address',
        '3 email not-an-email',
        '4 municipality unknown-municipality',
        '5 place unknown-place',
        '6 fax unknown-column',
        '8 id repeated-id',
      ])
      expect(await rows()).toEqual([])
    })

    test('writes them with their place and its municipality, in any language', async () => {
      const { saved } = await load(jsonLines(good, { ...good, id: '' }), { skipFaulty: true })
      expect(saved).toEqual({ added: 1, changed: 0, unchanged: 0 })
      expect(await rows()).toEqual([
        {
          source_id: 'skola',
          name: { lv: { text: 'Skola', origin: 'official' }, pl: { text: 'Szkoła', origin: 'official' } },
          municipality_id: 'LV-077',
          place_id: 'malta',
        },
      ])
    })

    test('touches nothing when nothing has changed', async () => {
      const before = await events()
      expect((await load(jsonLines(good))).saved).toEqual({ added: 0, changed: 0, unchanged: 1 })
      expect(await events()).toEqual(before)
      const changed = { ...good, name: { lv: 'Cits' } }
      expect((await load(jsonLines(changed))).saved).toEqual({ added: 0, changed: 1, unchanged: 0 })
      expect(await events()).toHaveLength(before.length + 1)
    })

    test('takes those that ship with Laipa', async () => {
      const bytes = readFileSync(join(projectRoot, 'starter', 'providers.jsonl'))
      expect(await load(bytes, { dryRun: true })).toMatchObject({
        faults: [],
        saved: undefined,
        records: { length: 14 },
      })
      expect((await load(bytes)).saved).toEqual({ added: 14, changed: 0, unchanged: 0 })
    })
  },
  { demonstration: false },
)

function jsonLines(...values: readonly unknown[]): Buffer {
  return Buffer.from(values.map((value) => JSON.stringify(value)).join('\n'))
}
