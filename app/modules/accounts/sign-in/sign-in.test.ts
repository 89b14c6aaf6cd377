import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowsOf } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { testServer } from '../../../../tests/support/server.ts'
import { testMoment } from '../../../../tests/support/template.ts'

const machine: Actor = { kind: 'machine', id: 'test' }

describeOnBothDatabases('Signing up and in', (database) => {
  const lettersTo = (recipient: string) =>
    asActor(database().db, machine, testMoment, (tx) =>
      rowsOf(
        tx,
        sql<{ subject: string; text: string; language: string }>`
          select subject, text_body as text, language from mail where recipient = ${recipient} order by id
        `,
      ),
    )
  const linkIn = (text: string) => new URL(/http\S+/.exec(text)?.[0] ?? '')

  test('a link by mail opens an account, once, and leads to where the reader wanted to go', async () => {
    const visitor = (await testServer(database())).visitor()
    const to = '/lv/match/result'
    const asked = await visitor.post('/lv/sign-up', { name: 'Līga  Kalniņa', email: ' Liga@Example.LV', to })
    expect([asked.status, asked.headers.get('location')]).toEqual([303, '/lv/sign-in/links/sent'])
    const [letter] = await lettersTo('liga@example.lv')
    expect(letter?.language).toBe('lv')
    const link = linkIn(letter?.text ?? '')
    expect((await visitor.get('/lv/account')).headers.get('location')).toBe('/lv/sign-in?to=%2Flv%2Faccount')
    const shown = await visitor.get(link.pathname + link.search)
    expect(await shown.text()).toContain('<form method="post"')
    expect((await visitor.get('/lv/account')).status).toBe(303)
    const used = await visitor.post(link.pathname, { to: link.searchParams.get('to') ?? '' })
    expect([used.status, used.headers.get('location')]).toEqual([303, to])
    expect(await (await visitor.get('/lv/account')).text()).toContain('Līga Kalniņa')
    const again = await (await testServer(database())).visitor().post(link.pathname, {})
    expect(again.status).toBe(422)
    const events = await rowsOf(
      database().db,
      sql<{
        kind: string
      }>`select kind from event where kind like 'accounts.%' and actor_kind = 'person'
        and actor_id in (select actor_id from event where kind = 'accounts.session.created') order by id`,
    )
    expect(events.map(({ kind }) => kind)).toEqual(['accounts.person.created', 'accounts.session.created'])
  })

  test('the answer to a request for a link does not say whether there is an account', async () => {
    const server = await testServer(database())
    const known = await server.visitor().post('/en/sign-in/links', { 'link-email': 'liga@example.lv' })
    const unknown = await server.visitor().post('/en/sign-in/links', { 'link-email': 'nobody@example.lv' })
    expect(known.headers.get('location')).toBe(unknown.headers.get('location'))
    const letters = [
      ...(await lettersTo('liga@example.lv')).slice(-1),
      ...(await lettersTo('nobody@example.lv')),
    ]
    expect(letters.map(({ subject }) => subject)).toEqual([
      'Saite, ar ko ienākt Laipā',
      'Confirm your e-mail address',
    ])
  })

  test('two clicks send one letter, a used link or a minute later sends another', async () => {
    const ask = async (seconds: number) => {
      const now = new Date(testMoment.getTime() + seconds * 1000)
      const visitor = (await testServer(database(), { now })).visitor()
      const answer = await visitor.post('/en/sign-in/links', { 'link-email': "o'liga@example.lv" })
      expect(answer.headers.get('location')).toBe('/en/sign-in/links/sent')
      return visitor
    }
    const sent = async () => (await lettersTo("o'liga@example.lv")).length
    const [first] = await Promise.all([ask(0), ask(0), ask(59)])
    expect(await sent()).toBe(1)
    await first.post(linkIn((await lettersTo("o'liga@example.lv")).at(-1)?.text ?? '').pathname, {})
    await ask(30)
    expect(await sent()).toBe(2)
    await ask(89)
    expect(await sent()).toBe(2)
    await ask(91)
    expect(await sent()).toBe(3)
  })

  test('signing out ends the session, not only its cookie', async () => {
    const server = await testServer(database())
    const visitor = server.visitor()
    await visitor.post('/en/sign-in/links', { 'link-email': 'liga@example.lv' })
    const link = linkIn((await lettersTo('liga@example.lv')).at(-1)?.text ?? '')
    await visitor.post(link.pathname, {})
    const cookie = `laipa_session=${visitor.cookie('laipa_session')}`
    expect((await server.request('/en/account', { headers: { cookie } })).status).toBe(200)
    const out = await visitor.post('/en/sign-out', {})
    expect(out.headers.get('location')).toBe('/en/sign-in?out=yes')
    expect((await server.request('/en/account', { headers: { cookie } })).status).toBe(303)
  })

  test('personal tables are empty for a query without an actor', async () => {
    const tables = [
      'person',
      'session',
      'sign_in_method',
      'sign_in_token',
      'role_grant',
      'mail',
      'cookie_secret',
    ]
    for (const table of tables) {
      const rows = await rowsOf(database().db, sql`select 1 from ${sql.table(table)}`)
      expect([table, rows.length]).toEqual([table, 0])
    }
    const own = await asActor(database().db, machine, testMoment, (tx) =>
      rowsOf(tx, sql`select 1 from person`),
    )
    expect(own.length).toBeGreaterThan(10)
  })
})
