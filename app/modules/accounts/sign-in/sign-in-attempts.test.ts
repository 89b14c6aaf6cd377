import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'

import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { newPerson, signInByLink } from '../../../../tests/support/letters.ts'
import { testServer } from '../../../../tests/support/server.ts'
import { testMoment } from '../../../../tests/support/template.ts'
import { rowsOf } from '../../../shared/db/db.ts'
import { pauseAfter } from './sign-in-attempts.ts'

const password = 'zils ezers pie meža'

describe('The pause after failed attempts', () => {
  test('begins with the fifth, doubles and never grows over an hour', () => {
    expect([1, 4, 5, 6, 7].map(pauseAfter)).toEqual([0, 0, 30, 60, 120])
    expect(pauseAfter(500)).toBe(3600)
  })
})

describeOnBothDatabases('Guessing a password', (database) => {
  const from = (address: string) => ({ 'x-forwarded-for': address })
  const settings = { TRUSTED_PROXY: 'yes' }

  test('becomes slow from where it is done, and nowhere else', async () => {
    const server = await testServer(database(), { settings })
    const owner = await newPerson(server, database().db, 'laima@example.lv')
    await owner.post('/en/account/password', { password })
    const tryIt = (word: string, address: string, at = server) =>
      at.visitor().post('/en/sign-in', { email: 'laima@example.lv', password: word }, from(address))
    for (let count = 0; count < 5; count += 1) {
      expect(await (await tryIt('nepareiza parole', '203.0.113.7')).text()).toContain('not right')
    }
    const held = await tryIt(password, '203.0.113.7')
    expect(held.status).toBe(422)
    const text = await held.text()
    expect(text).toContain('too many attempts from here')
    expect(text).toContain('Elsewhere your account is not closed')
    expect((await tryIt(password, '198.51.100.9')).status).toBe(303)
    const visitor = server.visitor()
    await signInByLink({ db: database().db, visitor }, 'laima@example.lv')
    expect((await visitor.get('/en/account')).status).toBe(200)
    const later = await testServer(database(), { settings, now: new Date(testMoment.getTime() + 31_000) })
    expect((await tryIt(password, '203.0.113.7', later)).status).toBe(303)
    expect(await (await tryIt('nepareiza parole', '203.0.113.7', later)).text()).toContain('not right')
  })

  test('is counted without the address or the network, also where there is no account', async () => {
    const server = await testServer(database(), { settings })
    for (let count = 0; count < 6; count += 1) {
      const sent = { email: 'nobody@example.lv', password }
      await server.visitor().post('/en/sign-in', sent, from('203.0.113.8'))
    }
    const sent = { email: 'nobody@example.lv', password }
    const held = await server.visitor().post('/en/sign-in', sent, from('203.0.113.8'))
    expect(await held.text()).toContain('too many attempts')
    const rows = await rowsOf(database().db, sql<{ key: string }>`select key from sign_in_attempt`)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every(({ key }) => /^[0-9a-f]{64}$/.test(key))).toBe(true)
  })
})
