import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { describeOnBothDatabases } from '../../../../../tests/support/database.ts'
import { testServer } from '../../../../../tests/support/server.ts'
import { signedIn } from '../../../../../tests/support/signed-in.ts'
import { testMoment } from '../../../../../tests/support/template.ts'
import { asActor } from '../../../../shared/db/as-actor.ts'
import { rowOf, rowsOf } from '../../../../shared/db/db.ts'
import type { Actor } from '../../../../shared/events/events.ts'
import { removeExpired } from '../../../../shared/personal/remove-expired.ts'
import { accountsPersonal } from './accounts-personal.ts'

const parts = [{ module: 'accounts', ...accountsPersonal }]
const machine: Actor = { kind: 'machine', id: 'test' }

describeOnBothDatabases('What is kept for a time only', (database) => {
  test('is taken away when its time is over, and counted', async () => {
    const { db } = database()
    // The demonstration has letters of its own.
    await asActor(db, machine, testMoment, (tx) => sql`delete from mail`.execute(tx))
    const server = await testServer(database())
    const anna = await signedIn(server, 'anna')
    await server.visitor().post('/en/sign-in/links', { 'link-email': 'new@example.lv' })
    await server.visitor().post('/en/sign-in', { email: 'new@example.lv', password: 'not the right one' })
    const counts = () =>
      asActor(db, machine, testMoment, (tx) =>
        rowOf(
          tx,
          sql`
            select (select count(*)::int from session) as sessions, (select count(*)::int from mail) as letters,
              (select count(*)::int from sign_in_token) as tokens,
              (select count(*)::int from sign_in_attempt) as attempts
          `,
        ),
      )
    await removeExpired(db, parts, testMoment)
    expect(await counts()).toEqual({ sessions: 1, letters: 1, tokens: 1, attempts: 1 })
    expect((await anna.get('/en/account')).status).toBe(200)
    await removeExpired(db, parts, new Date(testMoment.getTime() + 40 * 24 * 3600 * 1000))
    expect(await counts()).toEqual({ sessions: 0, letters: 0, tokens: 0, attempts: 0 })
    const events = await rowsOf(db, sql`select facts from event where kind = 'privacy.term.ended'`)
    expect(events).toEqual([{ facts: { count: 4 } }])
  })
})
