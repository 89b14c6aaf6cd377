import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'

import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { lettersTo, linkTo, newPerson, signInByLink } from '../../../../tests/support/letters.ts'
import { testServer } from '../../../../tests/support/server.ts'
import { signedIn } from '../../../../tests/support/signed-in.ts'
import { testMoment } from '../../../../tests/support/template.ts'
import { asActor } from '../../../shared/db/as-actor.ts'
import type { Db } from '../../../shared/db/db.ts'
import { neededProof } from '../accounts-policy.ts'
import { browserName } from '../session/browser-name.ts'
import { refusePassword } from './password-rule.ts'

const good = 'zils ezers pie meža'

describe('A password', () => {
  const owner = { name: 'Līga Kalniņa', email: 'liga.kalnina@example.lv' }

  test.for([
    ['īss', 'too-short'],
    ['a'.repeat(201), 'too-long'],
    ['LĪGA kalniņa', 'is-name-or-email'],
    ['liga.kalnina@example.lv', 'is-name-or-email'],
    ['liga.kalnina', 'is-name-or-email'],
    ['Qwertyuiop', 'too-common'],
    ['Slaptažodis123', 'too-common'],
    ['пароль12345', 'too-common'],
    ['ababababababab', 'too-common'],
  ] as const)('%s is refused: %s', ([password, refusal]) => {
    expect(refusePassword(password, owner)).toBe(refusal)
  })

  test('of several words, or of any signs at all, will do', () => {
    expect(refusePassword(good, owner)).toBeUndefined()
    expect(refusePassword('🌲🌊🔥🌙🌲🌊🔥🌙🌲🌊', owner)).toBeUndefined()
  })
})

describe('Before somebody changes how they sign in', () => {
  const minutesAgo = (minutes: number) => new Date(testMoment.getTime() - minutes * 60_000)

  test('a session of under 10 minutes is enough; after that the password is, or a new link', () => {
    const change = 'change'
    expect(neededProof({ signedInAt: minutesAgo(9), hasPassword: true }, change, testMoment)).toBe('none')
    expect(neededProof({ signedInAt: minutesAgo(10), hasPassword: true }, change, testMoment)).toBe(
      'password',
    )
    expect(neededProof({ signedInAt: minutesAgo(10), hasPassword: false }, change, testMoment)).toBe(
      'sign-in',
    )
    expect(neededProof({ signedInAt: null, hasPassword: false }, change, testMoment)).toBe('sign-in')
  })

  test('whoever has a password shows it before they erase their account, however fresh the session', () => {
    const fresh = minutesAgo(1)
    expect(neededProof({ signedInAt: fresh, hasPassword: true }, 'erasure', testMoment)).toBe('password')
    expect(neededProof({ signedInAt: fresh, hasPassword: false }, 'erasure', testMoment)).toBe('none')
    const stale = { signedInAt: minutesAgo(10), hasPassword: false }
    expect(neededProof(stale, 'erasure', testMoment)).toBe('sign-in')
  })
})

test('A browser is named by what its owner knows it as', () => {
  const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)'
  expect(browserName(`${windows} Chrome/140.0 Safari/537.36 Edg/140.0`)).toBe('Edge, Windows')
  expect(browserName(`${windows} Chrome/140.0 Safari/537.36`)).toBe('Chrome, Windows')
  expect(
    browserName('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1'),
  ).toBe('Safari, iPhone')
  expect(browserName('curl/8')).toBeUndefined()
  expect(browserName(null)).toBeUndefined()
})

describeOnBothDatabases('The own account', (database) => {
  const db = () => database().db

  test('shows name and language of letters, which can be changed', async () => {
    const visitor = await newPerson(await testServer(database()), db(), 'dace@example.lv')
    const empty = await visitor.post('/en/account/details', { name: ' ', language: 'ru' })
    expect([empty.status, await empty.text()]).toEqual([422, expect.stringContaining('Fill in this field')])
    const foreign = await visitor.post('/en/account/details', { name: 'Dace', language: 'xx' })
    expect(foreign.status).toBe(422)
    const done = await visitor.post('/en/account/details', { name: 'Dace  Zīle', language: 'ru' })
    expect(done.headers.get('location')).toBe('/en/account?done=saved')
    const page = await (await visitor.get('/en/account')).text()
    expect(page).toContain('Dace Zīle')
    expect(page).toContain('Russian')
  })

  test('takes a first password from a fresh session, signs in with it and says so in a letter', async () => {
    const server = await testServer(database())
    const visitor = await newPerson(server, db(), 'ieva@example.lv')
    const old = visitor.cookie('laipa_session')
    const common = await visitor.post('/en/account/password', { password: 'password123' })
    expect([common.status, await common.text()]).toEqual([422, expect.stringContaining('easy to guess')])
    const set = await visitor.post('/en/account/password', { password: good })
    expect(set.headers.get('location')).toBe('/en/account?done=password')
    expect(visitor.cookie('laipa_session')).not.toBe(old)
    expect((await visitor.get('/en/account')).status).toBe(200)
    const other = server.visitor()
    const wrong = await other.post('/en/sign-in', { email: 'ieva@example.lv', password: `${good}.` })
    expect(wrong.status).toBe(422)
    const right = await other.post('/en/sign-in', { email: 'Ieva@example.lv', password: good })
    expect(right.headers.get('location')).toBe('/en/account')
    expect((await lettersTo(db(), 'ieva@example.lv')).map(({ kind }) => kind)).toContain('password-changed')
  })

  test('asks for the current password later, and ends all other sessions when it changes', async () => {
    const server = await testServer(database())
    const visitor = await newPerson(server, db(), 'ruta@example.lv')
    await visitor.post('/en/account/password', { password: good })
    const other = server.visitor()
    await other.post('/en/sign-in', { email: 'ruta@example.lv', password: good })
    await letSessionsAge(db())
    expect(await (await visitor.get('/en/account/password')).text()).toContain('name="current"')
    const next = 'cits ezers aiz meža'
    const wrong = await visitor.post('/en/account/password', { password: next, current: 'nepareiza parole' })
    expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('not right')])
    const done = await visitor.post('/en/account/password', { password: next, current: good })
    expect(done.status).toBe(303)
    expect((await visitor.get('/en/account')).status).toBe(200)
    expect((await other.get('/en/account')).status).toBe(303)
    const old = await other.post('/en/sign-in', { email: 'ruta@example.lv', password: good })
    expect(old.status).toBe(422)
  })

  test('gives a forgotten password back by a link, without the old one', async () => {
    const server = await testServer(database())
    const visitor = await newPerson(server, db(), 'inga@example.lv')
    await visitor.post('/en/account/password', { password: good })
    const lost = server.visitor()
    await lost.post('/en/sign-in/links', { email: 'inga@example.lv', password: '', purpose: 'new-password' })
    const link = await linkTo(db(), 'inga@example.lv')
    const to = link.searchParams.get('to') ?? ''
    expect(to).toBe('/lv/account/password')
    const used = await lost.post(link.pathname, { to })
    expect(used.headers.get('location')).toBe(to)
    expect((await lost.post(to, { password: 'jauna laba parole' })).status).toBe(303)
    expect((await visitor.get('/en/account')).status).toBe(303)
  })

  test('without a password asks for a new link when the session is old', async () => {
    const visitor = await newPerson(await testServer(database()), db(), 'vija@example.lv')
    await letSessionsAge(db())
    expect(await (await visitor.get('/en/account/password')).text()).toContain('sign in again with a link')
    const refused = await visitor.post('/en/account/password', { password: good })
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('10 minutes')])
    expect((await visitor.post('/en/account/email', { email: 'new@example.lv' })).status).toBe(422)
  })

  test('changes its e-mail address only by the button behind the link, and tells the old one', async () => {
    const server = await testServer(database())
    const visitor = await newPerson(server, db(), 'zane@example.lv')
    const other = server.visitor()
    await signInByLink({ db: db(), visitor: other }, 'zane@example.lv')
    const asked = await visitor.post('/en/account/email', { email: 'Zane.Jauna@example.lv' })
    expect(asked.headers.get('location')).toBe('/en/account?done=email-sent')
    const link = await linkTo(db(), 'zane.jauna@example.lv')
    expect(await (await visitor.get(link.pathname)).text()).toContain('<form method="post"')
    expect(await (await visitor.get('/en/account')).text()).toContain('zane@example.lv')
    const old = visitor.cookie('laipa_session')
    const done = await visitor.post(link.pathname, {})
    expect(done.headers.get('location')).toBe('/lv/account?done=email')
    expect(visitor.cookie('laipa_session')).not.toBe(old)
    expect(await (await visitor.get('/en/account')).text()).toContain('zane.jauna@example.lv')
    expect((await other.get('/en/account')).status).toBe(303)
    const [note] = (await lettersTo(db(), 'zane@example.lv')).slice(-1)
    expect([note?.kind, note?.text]).toEqual([
      'email-changed',
      expect.stringContaining('zane.jauna@example.lv'),
    ])
    expect((await visitor.post(link.pathname, {})).status).toBe(422)
  })

  test('does not tell whether an address is somebody else’s; a letter tells its owner', async () => {
    const server = await testServer(database())
    await newPerson(server, db(), 'pirma@example.lv')
    const visitor = await newPerson(server, db(), 'otra@example.lv')
    const asked = await visitor.post('/en/account/email', { email: 'pirma@example.lv' })
    expect(asked.headers.get('location')).toBe('/en/account?done=email-sent')
    expect((await lettersTo(db(), 'pirma@example.lv')).at(-1)?.kind).toBe('email-taken')
    expect((await visitor.post('/en/account/email', { email: 'otra@example.lv' })).status).toBe(422)
    const claim = Buffer.from(JSON.stringify({ email: 'otra@example.lv', updateTo: 'pirma@example.lv' }))
    const forged = `x.${claim.toString('base64url')}.y`
    for (const token of [forged, 'x', 'x.y.z', '%00', 'a'.repeat(3000)]) {
      expect((await server.visitor().post(`/en/account/email/${token}`, {})).status).toBeLessThan(500)
    }
  })

  test('lists its sessions and ends one of them, or all others, but never somebody else’s', async () => {
    const server = await testServer(database())
    const firefox = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' }
    const visitor = await newPerson(server, db(), 'maija@example.lv')
    const other = server.visitor()
    await other.post('/lv/sign-up', { name: 'Maija', email: 'maija@example.lv' })
    await other.post((await linkTo(db(), 'maija@example.lv')).pathname, {}, firefox)
    const page = await (await visitor.get('/en/account')).text()
    expect(page).toContain('Firefox, Linux')
    expect(page).toContain('this browser')
    const [, id = ''] = /account\/sessions\/(\w{20})\/end/.exec(page) ?? []
    const stranger = await signedIn(server, 'anna')
    await stranger.post(`/en/account/sessions/${id}/end`, {})
    expect((await other.get('/en/account')).status).toBe(200)
    await visitor.post(`/en/account/sessions/${id}/end`, {})
    expect((await other.get('/en/account')).status).toBe(303)
    await signInByLink({ db: db(), visitor: other }, 'maija@example.lv')
    await other.post('/en/account/sessions/others/end', {})
    expect((await other.get('/en/account')).status).toBe(200)
    expect((await visitor.get('/en/account')).status).toBe(303)
  })

  test('takes no nonsense: control characters, very long, missing and repeated fields', async () => {
    const visitor = await newPerson(await testServer(database()), db(), 'skaidra@example.lv')
    for (const name of ['\u0000', 'a\u0000b', 'x'.repeat(121), 'x'.repeat(100_000), '\u200b\u202e']) {
      const answer = await visitor.post('/en/account/details', { name, language: 'en' })
      expect(answer.status).toBeLessThan(500)
    }
    for (const form of ['/en/account/details', '/en/account/password', '/en/account/email']) {
      expect((await visitor.post(form, {})).status).toBe(422)
    }
    const repeated = { password: ['a', good], email: ['x', 'y@example.lv'], name: ['', 'Otra'] }
    for (const form of ['/en/account/details', '/en/account/password', '/en/account/email']) {
      expect((await visitor.post(form, repeated)).status).toBeLessThan(500)
    }
    const long = await visitor.post('/en/account/password', { password: 'ā'.repeat(5000) })
    expect(long.status).toBe(422)
  })

  test('of a person of the demonstration stays as it is, whoever tries it out', async () => {
    const visitor = await signedIn(await testServer(database()), 'anna')
    const details = await visitor.post('/en/account/details', { name: 'Cita', language: 'en' })
    const password = await visitor.post('/en/account/password', { password: good })
    const email = await visitor.post('/en/account/email', { email: 'somebody@example.lv' })
    for (const answer of [details, password, email]) {
      expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('is invented')])
    }
    expect(await lettersTo(db(), 'somebody@example.lv')).toEqual([])
    const other = await signedIn(await testServer(database()), 'anna')
    expect(await (await visitor.get('/en/account')).text()).not.toContain('/account/sessions/')
    await visitor.post('/en/account/sessions/others/end', {})
    expect((await other.get('/en/account')).status).toBe(200)
  })
})

/** As if all who are signed in had been for 20 minutes. */
async function letSessionsAge(db: Db): Promise<void> {
  const earlier = new Date(testMoment.getTime() - 20 * 60_000)
  await asActor(db, { kind: 'machine', id: 'test' }, testMoment, async (tx) => {
    await sql`update session set created_at = ${earlier}`.execute(tx)
  })
}
