import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'

import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { testServer, type TestServer } from '../../../../tests/support/server.ts'
import { signedIn } from '../../../../tests/support/signed-in.ts'
import { testMoment } from '../../../../tests/support/template.ts'
import { asActor } from '../../../shared/db/as-actor.ts'
import { rowOf, rowsOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import { demonstrationPersonId } from '../../accounts/index.ts'
import { saveAchievement } from '../achievement/achievement-commands.ts'
import { finderOf } from '../check/own-finder.ts'
import { issueCredential } from '../credential/issue-commands.ts'
import { signedCredential } from '../credential/sign-commands.ts'
import { rotateKey } from '../issuer/issuer-commands.ts'
import { sealed, unsealed } from '../issuer/key-seal.ts'
import { readSettings } from '../../../shared/settings.ts'
import { verifyCredential } from '../verification/verify.ts'
import { issueOnCompletion } from './issuing-commands.ts'
import { planIssuing } from './issuing.ts'

const machine = { kind: 'machine', id: 'test' } as const
const austra = identifierOf('demonstration', 'austra-daugavpils')
const sergejs = demonstrationPersonId('sergejs')
const signing = {
  secret: 'a secret that only the tests know about',
  baseUrl: 'http://laipa.test',
  now: testMoment,
}
const text = { lv: { text: 'Koordinators', origin: 'own' } } as const

describe('Before a batch is issued', () => {
  test('each row says whether it can be, and nobody is issued twice', () => {
    const person = { name: 'A', personId: 'p', language: 'lv', completedAt: testMoment } as const
    const completed = [
      { ...person, applicationId: 'a', hasCredential: false },
      { ...person, applicationId: 'b', hasCredential: true },
      { ...person, applicationId: 'c', hasCredential: false, personId: null, name: null },
    ]
    expect(planIssuing(['a', 'a', 'b', 'c', 'd'], completed).map(({ fault }) => fault)).toEqual([
      undefined,
      'has-one',
      'erased',
      'not-completed',
    ])
  })

  test('a sealed key opens with its secret and in its place only', () => {
    const seed = Buffer.alloc(32, 7)
    const closed = sealed(seed, 'secret', 'region#1')
    expect(unsealed(closed, 'secret', 'region#1')).toEqual(seed)
    expect(unsealed(closed, 'other', 'region#1')).toBeUndefined()
    expect(unsealed(closed, 'secret', 'region#2')).toBeUndefined()
    expect(closed).not.toContain(seed.toString('base64url'))
  })
})

describeOnBothDatabases('Issuing', (database) => {
  let server: TestServer
  let db: Db
  beforeAll(async () => {
    server = await testServer(database())
    db = database().db
  })
  const asMachine = <Result>(action: (tx: Tx) => Promise<Result>) => asActor(db, machine, testMoment, action)
  const verdictOf = async (document: unknown) => {
    const reading = readSettings({})
    if ('faults' in reading) throw new Error('settings')
    const findDocument = finderOf(db, reading.settings, signing)
    return (await verifyCredential(document, { now: testMoment, findDocument })).verdict
  }
  const region = () =>
    asMachine((tx) =>
      saveAchievement(
        tx,
        {
          issuerId: 'region',
          code: 'training.coordinator',
          title: text,
          description: text,
          criteria: text,
          validMonths: 36,
        },
        machine,
        testMoment,
      ),
    )
  const award = (achievementId: string, key: string) =>
    asMachine((tx) =>
      issueCredential(
        tx,
        { key, achievementId, personId: sergejs, language: 'ru' },
        machine,
        signing.baseUrl,
        testMoment,
      ),
    )

  test('gives one credential for one key, with a letter, and keeps it valid when its key is rotated', async () => {
    const achievementId = await region()
    expect(await region()).toBe(achievementId)
    const id = await award(achievementId, 'one')
    expect(await award(achievementId, 'one')).toBe(id)
    expect(await award('0'.repeat(20), 'one')).toBeUndefined()
    const letters = await asMachine((tx) =>
      rowsOf(tx, sql`select 1 from mail where kind = 'credential-issued' and person_id = ${sergejs}`),
    )
    expect(letters).toHaveLength(1)
    const document = await signedCredential(db, id ?? '', signing)
    expect(document).toMatchObject({ validFrom: '2026-11-24T10:00:00Z', validUntil: '2029-11-24T10:00:00Z' })
    expect(await verdictOf(document)).toBe('valid')
    await asMachine((tx) => rotateKey(tx, 'region', signing.secret, machine, testMoment))
    expect(await verdictOf(document)).toBe('valid')
    const second = await signedCredential(db, (await award(achievementId, 'two')) ?? '', signing)
    expect(JSON.stringify(second)).toContain('did:web:laipa.test#key-2')
    expect(await verdictOf(second)).toBe('valid')
    // Another secret opens nothing: a new key is made, and what was signed stays checkable.
    const other = await signedCredential(db, (await award(achievementId, 'three')) ?? '', {
      ...signing,
      secret: 'quite another secret, as after a restore',
    })
    expect([await verdictOf(other), await verdictOf(second)]).toEqual(['valid', 'valid'])
    const published = await (await server.request('/.well-known/did.json')).text()
    expect(JSON.parse(published)).toMatchObject({
      assertionMethod: [1, 2, 3].map((n) => `did:web:laipa.test#key-${n}`),
    })
    expect(published).not.toMatch(/secret|private/i)
  })

  test('by an organisation is previewed, done once, and revoked for ever by its editor alone', async () => {
    const marta = await signedIn(server, 'marta')
    const desk = await (await marta.get('/lv/desk/credentials')).text()
    const path = /\/lv\/desk\/credentials\/achievements\/[0-9a-z]{20}/.exec(desk)?.[0] ?? ''
    const page = await (await marta.get(path)).text()
    const applications = [...page.matchAll(/name="application" value="([0-9a-z]{20})"/g)].map(
      ([, id = '']) => id,
    )
    expect(applications.length).toBeGreaterThan(0)
    const count = () =>
      asMachine((tx) =>
        rowOf(tx, sql<{ n: number }>`select count(*)::int as n from credential where issuer_id = ${austra}`),
      )
    const before = (await count())?.n ?? 0
    const chosen = { application: [...applications, 'x'.repeat(20)] }
    const preview = await marta.post(`${path}/issuing`, chosen)
    expect(await preview.text()).toContain('Nav pabeidzis šo kursu')
    expect((await count())?.n).toBe(before)
    for (const _ of [1, 2]) await marta.post(`${path}/issuing`, { ...chosen, confirmed: 'yes' })
    expect((await count())?.n).toBe(before + applications.length)
    expect((await marta.post(`${path}/issuing`, {})).status).toBe(422)

    const issued = await asMachine((tx) =>
      rowOf(
        tx,
        sql<{
          id: string
        }>`select id from credential where application_id = ${applications[0]} and state = 'issued'`,
      ),
    )
    const id = issued?.id ?? ''
    const document = await signedCredential(db, id, signing)
    expect(await verdictOf(document)).toBe('valid')
    const change = (state: string, reason = 'other') =>
      marta.post(`/lv/desk/credentials/${id}/state`, { state, reason, note: '<b>x</b>' })
    expect((await change('suspended', 'under-review')).status).toBe(303)
    expect(await verdictOf(document)).toBe('suspended')
    expect((await change('issued', 'cleared')).status).toBe(303)
    expect(await verdictOf(document)).toBe('valid')
    expect((await change('revoked', '')).status).toBe(422)
    expect(await verdictOf(document)).toBe('valid')
    const sergejsOwn = await signedIn(server, 'sergejs')
    const foreign = { state: 'revoked', reason: 'other' }
    expect((await sergejsOwn.post(`/lv/desk/credentials/${id}/state`, foreign)).status).toBe(403)
    expect((await change('revoked')).status).toBe(303)
    expect(await verdictOf(document)).toBe('revoked')
    expect((await change('issued', 'cleared')).status).toBe(422)
    expect(await verdictOf(document)).toBe('revoked')
    await expect(
      asMachine((tx) => sql`update credential set state = 'issued' where id = ${id}`.execute(tx)),
    ).rejects.toThrow('stays revoked')
    const list = await (await server.request('/status/1')).text()
    expect(list).toContain('BitstringStatusListCredential')
    expect(list).not.toContain('Sergejs')
    expect((await server.request('/status/999')).status).toBe(404)
  })

  test('of another organisation’s credentials does not exist for an editor', async () => {
    const marta = await signedIn(server, 'marta')
    const achievementId = await region()
    const id = await award(achievementId, 'foreign')
    expect((await marta.get(`/lv/desk/credentials/achievements/${achievementId}`)).status).toBe(404)
    const post = await marta.post(`/lv/desk/credentials/${id}/state`, { state: 'revoked', reason: 'other' })
    expect(post.status).toBe(404)
    const raimonds = await signedIn(server, 'raimonds')
    expect((await raimonds.get(`/lv/desk/credentials/achievements/${achievementId}`)).status).toBe(200)
    const form = { course: 'none', issuer: identifierOf('demonstration', 'rtu-rezekne') }
    expect((await marta.post('/lv/desk/credentials/achievements', form)).status).toBe(404)
  })

  test('by itself begins when the organisation says so, and does nothing twice', async () => {
    const [given] = await asMachine((tx) =>
      rowsOf(
        tx,
        sql<{ id: string; application: string }>`
          delete from credential where id = (
            select id from credential where application_id is not null order by id limit 1
          ) returning achievement_id as id, application_id as application
        `,
      ),
    )
    expect(await issueOnCompletion(db, signing.baseUrl, testMoment)).toBe(0)
    const marta = await signedIn(server, 'marta')
    const path = `/lv/desk/credentials/achievements/${given?.id}/automatic`
    expect((await marta.post(path, { automatic: 'yes' })).status).toBe(303)
    // Completed before the decision: somebody decides by hand.
    expect(await issueOnCompletion(db, signing.baseUrl, testMoment)).toBe(0)
    await asMachine((tx) =>
      sql`update application set state_since = ${testMoment} where id = ${given?.application}`.execute(tx),
    )
    expect(await issueOnCompletion(db, signing.baseUrl, testMoment)).toBe(1)
    expect(await issueOnCompletion(db, signing.baseUrl, testMoment)).toBe(0)
  })
})
