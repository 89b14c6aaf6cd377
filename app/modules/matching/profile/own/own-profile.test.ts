import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { describeOnBothDatabases } from '../../../../../tests/support/database.ts'
import { testServer } from '../../../../../tests/support/server.ts'
import { signedIn } from '../../../../../tests/support/signed-in.ts'
import { testMoment } from '../../../../../tests/support/template.ts'
import type { Visitor } from '../../../../../tests/support/visitor.ts'
import { personalParts } from '../../../../modules.ts'
import { asActor } from '../../../../shared/db/as-actor.ts'
import { rowsOf } from '../../../../shared/db/db.ts'
import { removeExpired } from '../../../../shared/personal/remove-expired.ts'
import { demonstrationPersonId, hasConsent } from '../../../accounts/index.ts'

const later = new Date(testMoment.getTime() + 400 * 24 * 3600 * 1000)

describeOnBothDatabases('Answers kept in an account', (database) => {
  const answersOf = async (visitor: Visitor): Promise<unknown> =>
    (await visitor.get('/en/match/profile.json')).json()
  const anonymous = () => rowsOf(database().db, sql`select 1 from anonymous_profile`)
  const consented = async (person: string) =>
    hasConsent(database().db, demonstrationPersonId(person), 'matching.own-profile')
  const aimed = async (visitor: Visitor, field: string) => visitor.post('/en/match/fields', { field })

  test('the account page asks, and nothing is kept before the person says so', async () => {
    const visitor = await signedIn(await testServer(database()), 'anna')
    expect(await (await visitor.get('/en/account')).text()).not.toContain('My answers in “My match”')
    await aimed(visitor, '061')
    expect(await anonymous()).toHaveLength(1)
    const page = await (await visitor.get('/en/account')).text()
    expect(page).toContain('Shall we keep them in your account?')
    expect(await consented('anna')).toBe(false)
  })

  test('are then found by the person, on another device and after a year, and by nobody else', async () => {
    const server = await testServer(database())
    const visitor = await signedIn(server, 'anna')
    await aimed(visitor, '061')
    const kept = await visitor.post('/en/match/keeping', { choice: 'keep' })
    expect(kept.headers.get('location')).toBe('/en/account')
    expect(visitor.cookie('laipa_profile')).toBeUndefined()
    expect(await consented('anna')).toBe(true)
    // Sent twice, as by a double click.
    expect((await visitor.post('/en/match/keeping', { choice: 'keep' })).status).toBe(303)
    await removeExpired(database().db, personalParts, later)
    const elsewhere = await signedIn(server, 'anna')
    expect(await answersOf(elsewhere)).toEqual({ answers: { fields: ['061'] }, deletedOn: null })
    expect(await (await elsewhere.get('/en/match')).text()).toContain(
      'kept in your account until you delete them',
    )
    expect(await answersOf(await signedIn(server, 'sergejs'))).toEqual({ answers: {}, deletedOn: null })
    await elsewhere.post('/en/sign-out', {})
    expect(await answersOf(elsewhere)).toEqual({ answers: {}, deletedOn: null })
  })

  test('go on in the account when the person answers more', async () => {
    const visitor = await signedIn(await testServer(database()), 'anna')
    await visitor.post('/en/match/fields', { field: '071' })
    expect(visitor.cookie('laipa_profile')).toBeUndefined()
    expect(await answersOf(visitor)).toEqual({ answers: { fields: ['071'] }, deletedOn: null })
  })

  test('and others in the browser: the person says which stay', async () => {
    const server = await testServer(database())
    for (const [choice, field] of [
      ['drop', '071'],
      ['keep', '091'],
    ] as const) {
      const visitor = server.visitor()
      await aimed(visitor, '091')
      await visitor.post('/en/demonstration/sign-in', { person: demonstrationPersonId('anna') })
      expect(await (await visitor.get('/en/account')).text()).toContain('Which shall we keep?')
      await visitor.post('/en/match/keeping', { choice })
      expect(await answersOf(visitor)).toEqual({ answers: { fields: [field] }, deletedOn: null })
      expect(visitor.cookie('laipa_profile')).toBeUndefined()
    }
  })

  test('are given up by deleting them, and by taking the consent back', async () => {
    const server = await testServer(database())
    const visitor = await signedIn(server, 'anna')
    await visitor.post('/en/match/removal', {})
    expect(await answersOf(visitor)).toEqual({ answers: {}, deletedOn: null })
    expect(await consented('anna')).toBe(false)
    await visitor.post('/en/account/privacy/consents', {
      shown: 'matching.own-profile 1',
      consent: 'matching.own-profile',
    })
    await aimed(visitor, '061')
    expect(await answersOf(visitor)).toEqual({ answers: { fields: ['061'] }, deletedOn: null })
    await visitor.post('/en/account/privacy/consents', { shown: 'matching.own-profile 1' })
    const own = await asActor(database().db, { kind: 'machine', id: 'test' }, testMoment, (tx) =>
      rowsOf(tx, sql`select 1 from own_profile`),
    )
    expect(own).toEqual([])
    expect(await anonymous()).toEqual([])
  })

  test('cannot be kept by a visitor', async () => {
    const visitor = (await testServer(database())).visitor()
    await aimed(visitor, '061')
    const answer = await visitor.post('/en/match/keeping', { choice: 'keep' })
    expect(answer.headers.get('location')).toMatch(/^\/en\/sign-in\?to=/)
  })
})
