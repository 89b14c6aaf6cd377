import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { embeddedCopy } from '../../tests/support/database.ts'
import { testMoment } from '../../tests/support/template.ts'
import { asActor } from '../shared/db/as-actor.ts'
import { rowsOf } from '../shared/db/db.ts'
import { openDatabase } from '../shared/db/open-database.ts'
import { readSettings } from '../shared/settings.ts'
import { operator } from './command.ts'
import { runCommand } from './run-command.ts'

test('The command line makes the first administrator, once, with an account if there is none', async () => {
  const copy = await embeddedCopy({ demonstration: false })
  const reading = readSettings({ LAIPA_DATA: copy.place.dataFolder ?? '' })
  if (!('settings' in reading)) throw new Error(reading.faults.join(' '))
  const said: string[] = []
  const told: string[] = []
  const setting = {
    settings: reading.settings,
    now: testMoment,
    say: (line: string) => said.push(line),
    progress: (line: string) => told.push(line),
  }
  expect(await runCommand(['admin'], setting)).toBe(2)
  told.splice(0)
  expect(await runCommand(['admin', 'nobody'], setting)).toBe(1)
  expect(await runCommand(['admin', 'Vadiba@Regions.lv'], setting)).toBe(0)
  expect(await runCommand(['admin', 'vadiba@regions.lv'], setting)).toBe(0)
  expect(told).toEqual([
    'nobody is not a whole e-mail address.',
    'vadiba@regions.lv is a regional administrator now, with a new account.',
    'vadiba@regions.lv is a regional administrator already; nothing was changed.',
  ])
  expect(said.map((line) => JSON.parse(line))).toMatchObject([
    { created: true, granted: true },
    { created: false, granted: false },
  ])
  const open = await openDatabase(copy.place)
  const held = await asActor(open.db, operator, testMoment, (tx) =>
    rowsOf(
      tx,
      sql`select email, role, granted_by as by from role_grant join person on person.id = person_id`,
    ),
  )
  await open.close()
  await copy.remove()
  expect(held).toEqual([{ email: 'vadiba@regions.lv', role: 'regional-administrator', by: 'command-line' }])
}, 60_000)
