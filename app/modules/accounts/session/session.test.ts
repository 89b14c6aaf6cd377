import { expect, test } from 'vitest'

import { describeOnEmbeddedDatabase } from '../../../../tests/support/database.ts'
import { linkTo } from '../../../../tests/support/letters.ts'
import { testServer } from '../../../../tests/support/server.ts'
import { signedIn } from '../../../../tests/support/signed-in.ts'
import { demonstrationPersonId } from '../demonstration/demonstration-people.ts'

describeOnEmbeddedDatabase('The cookie of a session', (database) => {
  const cookieOf = (answer: Response) =>
    answer.headers.getSetCookie().find((line) => line.includes('laipa_session'))

  test('is kept from scripts, from other sites, from plain HTTP and from neighbouring hosts', async () => {
    const secure = await testServer(database(), { settings: { BASE_URL: 'https://laipa.test' } })
    const person = demonstrationPersonId('anna')
    const byDemonstration = await secure.visitor().post('/en/demonstration/sign-in', { person })
    await secure.visitor().post('/en/sign-in/links', { 'link-email': 'sikdatne@example.lv' })
    const link = await linkTo(database().db, 'sikdatne@example.lv')
    const byLink = await secure.visitor().post(link.pathname, {})
    for (const answer of [byDemonstration, byLink]) {
      const cookie = cookieOf(answer) ?? ''
      expect(cookie).toMatch(/^__Host-laipa_session=/)
      for (const attribute of [/; Secure/i, /; HttpOnly/i, /; SameSite=Lax/i, /; Path=\/(;|$)/i]) {
        expect(cookie).toMatch(attribute)
      }
      expect(cookie).not.toMatch(/; Domain/i)
    }
  })

  test('works without HTTPS under another name, for a machine of one’s own', async () => {
    const plain = await testServer(database())
    const answer = await plain
      .visitor()
      .post('/en/demonstration/sign-in', { person: demonstrationPersonId('anna') })
    const cookie = cookieOf(answer) ?? ''
    expect(cookie).toMatch(/^laipa_session=/)
    expect(cookie).toMatch(/; HttpOnly/i)
    expect(cookie).toMatch(/; SameSite=Lax/i)
    expect(cookie).not.toMatch(/; Secure/i)
  })

  test('that somebody else has written is worth nothing', async () => {
    const server = await testServer(database())
    const visitor = await signedIn(server, 'anna')
    const cookie = visitor.cookie('laipa_session') ?? ''
    const [token = ''] = decodeURIComponent(cookie).split('.')
    for (const forged of [token, `${token}.`, `${token}.AAAA`, `x${cookie}`, '', '%', '.']) {
      const answer = await server.visitor().get('/en/account', { cookie: `laipa_session=${forged}` })
      expect(answer.status).toBe(303)
    }
  })
})

describeOnEmbeddedDatabase('Who has signed in', (database) => {
  test.for([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example/',
    '/en//evil.example',
    'evil',
    '/xx',
  ])('is never led to another site: %s', async (to) => {
    const visitor = (await testServer(database())).visitor()
    const page = await (await visitor.get(`/en/sign-in?to=${encodeURIComponent(to)}`)).text()
    expect(page).not.toContain('name="to"')
    await visitor.post('/en/sign-in/links', { 'link-email': 'cels@example.lv', to })
    const link = await linkTo(database().db, 'cels@example.lv')
    expect(link.search).toBe('')
    const used = await visitor.post(link.pathname, { to })
    expect(used.headers.get('location')).toBe('/en/account')
  })

  test('is safe from forms of other sites', async () => {
    const visitor = await signedIn(await testServer(database()), 'anna')
    const evil = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
    for (const form of ['/en/sign-out', '/en/account/details', '/en/account/sessions/others/end']) {
      expect((await visitor.post(form, { name: 'X', language: 'en' }, evil)).status).toBe(400)
    }
    expect(await (await visitor.get('/en/account')).text()).toContain('Anna Bērziņa')
  })
})
