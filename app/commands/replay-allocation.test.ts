import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { embeddedCopy } from '../../tests/support/database.ts'
import { testMoment } from '../../tests/support/template.ts'
import { openDatabase } from '../shared/db/open-database.ts'
import { rowOf } from '../shared/db/db.ts'
import { readSettings } from '../shared/settings.ts'
import { runCommand } from './run-command.ts'

test('an allocation is computed again, and the command says what differs', { timeout: 60_000 }, async () => {
  const { place, remove } = await embeddedCopy()
  const reading = readSettings({ LAIPA_DATA: place.dataFolder ?? '' })
  if ('faults' in reading) throw new Error(reading.faults.join(' '))
  const told: string[] = []
  const setting = {
    settings: reading.settings,
    now: testMoment,
    say: () => {},
    progress: (line: string) => void told.push(line),
  }
  const open = await openDatabase(place)
  const drawn = await rowOf(open.db, sql<{ id: string }>`select id from allocation`)
  await open.close()
  expect(await runCommand(['replay-allocation', drawn?.id ?? ''], setting)).toBe(0)
  expect(told).toEqual(['The same, for 5 applications.'])
  expect(await runCommand(['replay-allocation', '0'.repeat(20)], setting)).toBe(1)
  expect(await runCommand(['replay-allocation'], setting)).toBe(2)
  const forger = await openDatabase(place)
  await sql`alter table allocation disable trigger allocation_stays`.execute(forger.db)
  await sql`
    update allocation set result = jsonb_set(result, '{0,code}', result #> '{1,code}')
  `.execute(forger.db)
  await forger.close()
  told.length = 0
  expect(await runCommand(['replay-allocation', drawn?.id ?? ''], setting)).toBe(1)
  expect(told[0]).toMatch(/^Place 1: published .{9} as 1, offered, recomputed/)
  await remove()
})
