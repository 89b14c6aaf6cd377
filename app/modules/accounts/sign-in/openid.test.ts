import { createServer } from 'node:net'

import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { describeOnBothDatabases, describeOnEmbeddedDatabase } from '../../../../tests/support/database.ts'
import { newPerson } from '../../../../tests/support/letters.ts'
import { openidService, type OpenidService } from '../../../../tests/support/openid-provider.ts'
import { testServer, type TestServer } from '../../../../tests/support/server.ts'
import { testMoment } from '../../../../tests/support/template.ts'
import type { Visitor } from '../../../../tests/support/visitor.ts'
import { asActor } from '../../../shared/db/as-actor.ts'
import { rowsOf } from '../../../shared/db/db.ts'

const people = {
  new: { email: 'Jauna@example.lv', email_verified: true, name: 'Jauna  Persona' },
  known: { email: 'pazistama@example.lv', email_verified: true, name: 'Cits Vārds' },
  unverified: { email: 'neparbaudita@example.lv', email_verified: false, name: 'Kāds' },
  stranger: { email: 'cita@example.lv', email_verified: false, name: 'Kāds' },
  nameless: { email_verified: true },
}

describeOnBothDatabases('Signing in with another service', (database) => {
  let service: OpenidService
  beforeAll(async () => {
    service = await openidService(people, 'http://laipa.test/openid/return')
  })
  afterAll(() => service.close())

  const settings = () => ({
    OIDC_ISSUER: service.issuer,
    OIDC_CLIENT_ID: service.clientId,
    OIDC_CLIENT_SECRET: service.clientSecret,
    OIDC_NAME: 'Testa pase',
  })
  const server = (): Promise<TestServer> => testServer(database(), { settings: settings() })
  const methods = (email: string) =>
    asActor(database().db, { kind: 'machine', id: 'test' }, testMoment, (tx) =>
      rowsOf(
        tx,
        sql`
          select person.name, provider_id as provider, account_id as account, access_token as access,
            id_token as token
          from person left join sign_in_method on person_id = person.id where email = ${email}
        `,
      ),
    )
  const start = async (visitor: Visitor, to = '/lv/match/result') => {
    const answer = await visitor.get(`/lv/sign-in/openid?to=${encodeURIComponent(to)}`)
    return answer.headers.get('location') ?? ''
  }
  const goBack = (visitor: Visitor, back: URL) => visitor.get(back.pathname + back.search)

  test('is offered only where the settings name one', async () => {
    const offered = await (await (await server()).visitor().get('/lv/sign-in')).text()
    expect(offered).toContain('Ienākt ar Testa pase')
    const plain = await testServer(database())
    expect(await (await plain.visitor().get('/lv/sign-in')).text()).not.toContain('/sign-in/openid')
    expect((await plain.visitor().get('/lv/sign-in/openid')).status).toBe(404)
    expect((await plain.visitor().get('/openid/return?code=a&state=b')).status).toBe(404)
  })

  test('opens an account for somebody new and leads to where they wanted to go', async () => {
    const visitor = (await server()).visitor()
    const address = new URL(await start(visitor))
    expect(address.origin).toBe(service.issuer)
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      code_challenge_method: 'S256',
      scope: 'openid email profile',
      redirect_uri: 'http://laipa.test/openid/return',
    })
    const back = await service.signIn(address.href, 'new')
    const entered = await goBack(visitor, back)
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/lv/match/result'])
    expect(await (await visitor.get('/lv/account')).text()).toContain('Jauna Persona')
    expect(await methods('jauna@example.lv')).toEqual([
      { name: 'Jauna Persona', provider: 'openid', account: 'new', access: null, token: null },
    ])
    const again = await goBack(visitor, back)
    expect(again.headers.get('location')).toBe('/lv/sign-in?openid=failed')
    const second = (await server()).visitor()
    await goBack(second, await service.signIn(await start(second), 'new'))
    expect((await second.get('/lv/account')).status).toBe(200)
    expect(await methods('jauna@example.lv')).toHaveLength(1)
  })

  test('links a known address that the service has verified, and keeps the name', async () => {
    await newPerson(await server(), database().db, 'pazistama@example.lv')
    const visitor = (await server()).visitor()
    await goBack(visitor, await service.signIn(await start(visitor), 'known'))
    expect(await (await visitor.get('/lv/account')).text()).toContain('Līga Kalniņa')
    expect(await methods('pazistama@example.lv')).toMatchObject([{ provider: 'openid', account: 'known' }])
  })

  test('does not believe an address that the service has not verified, known or new', async () => {
    await newPerson(await server(), database().db, 'neparbaudita@example.lv')
    for (const person of ['unverified', 'stranger', 'nameless'] as const) {
      const visitor = (await server()).visitor()
      const answer = await goBack(visitor, await service.signIn(await start(visitor), person))
      const page = answer.headers.get('location') ?? ''
      expect(page).toBe('/lv/sign-in?openid=unverified')
      expect(await (await visitor.get(page)).text()).toContain('nav pārbaudījis')
      expect((await visitor.get('/lv/account')).status).toBe(303)
    }
    expect(await methods('neparbaudita@example.lv')).toMatchObject([{ provider: null }])
    expect(await methods('cita@example.lv')).toEqual([])
  })

  test('can be cancelled there', async () => {
    const visitor = (await server()).visitor()
    const answer = await goBack(visitor, await service.signIn(await start(visitor), 'cancel'))
    const page = answer.headers.get('location') ?? ''
    expect(page).toBe('/lv/sign-in?openid=cancelled')
    expect(await (await visitor.get(page)).text()).toContain('pārtraucāt')
  })

  test('works only in the browser that asked, with the state and the code of the service', async () => {
    const visitor = (await server()).visitor()
    const back = await service.signIn(await start(visitor), 'new')
    const stranger = (await server()).visitor()
    await stranger.get('/lv/sign-in')
    const failed = '/lv/sign-in?openid=failed'
    expect((await goBack(stranger, back)).headers.get('location')).toBe(failed)
    const wrong = new URL(back)
    wrong.searchParams.set('state', 'somebody-elses')
    expect((await goBack(visitor, wrong)).headers.get('location')).toBe(failed)
    expect((await visitor.get('/openid/return')).headers.get('location')).toBe(failed)
    expect((await visitor.get('/openid/return?state=&code=&state=x')).headers.get('location')).toBe(failed)
    const code = new URL(back)
    code.searchParams.set('code', 'forged')
    expect((await goBack(visitor, code)).headers.get('location')).toBe('/lv/sign-in?openid=gone')
    expect((await goBack(visitor, back)).status).toBe(303)
    expect((await visitor.get('/lv/account')).status).toBe(200)
  })

  test('does not take a signed token that was made for another sign-in', async () => {
    for (const nonce of [undefined, 'of-another-sign-in']) {
      const visitor = (await server()).visitor()
      const address = new URL(await start(visitor))
      expect(address.searchParams.get('nonce')).toMatch(/^[\w-]{43}$/)
      if (nonce === undefined) address.searchParams.delete('nonce')
      else address.searchParams.set('nonce', nonce)
      const answer = await goBack(visitor, await service.signIn(address.href, 'new'))
      expect(answer.headers.get('location')).toBe('/lv/sign-in?openid=gone')
      expect((await visitor.get('/lv/account')).status).toBe(303)
    }
  })

  test('leads nowhere else', async () => {
    for (const to of ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)']) {
      const visitor = (await server()).visitor()
      const entered = await goBack(visitor, await service.signIn(await start(visitor, to), 'new'))
      expect(entered.headers.get('location')).toBe('/lv/account')
    }
  })
})

describeOnEmbeddedDatabase('Signing in with a service that is gone', (database) => {
  test('says it in a sentence within five seconds when the service is gone or silent', async () => {
    const silent = createServer(() => undefined)
    const port = await new Promise<number>((resolve) => {
      silent.listen(0, '127.0.0.1', () => {
        const address = silent.address()
        resolve(typeof address === 'object' && address !== null ? address.port : 0)
      })
    })
    const asked = performance.now()
    for (const issuer of ['http://127.0.0.1:1', `http://127.0.0.1:${port}`]) {
      const settings = { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'laipa', OIDC_CLIENT_SECRET: 'secret' }
      const visitor = (await testServer(database(), { settings })).visitor()
      const answer = await visitor.get('/lv/sign-in/openid')
      const page = answer.headers.get('location') ?? ''
      expect(page).toBe('/lv/sign-in?openid=gone')
      expect(await (await visitor.get(page)).text()).toContain('pašlaik neatbild')
    }
    expect(performance.now() - asked).toBeLessThan(7000)
    silent.close()
  }, 15_000)
})
