import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { lettersTo, newPerson } from '../../../../tests/support/letters.ts'
import { testServer } from '../../../../tests/support/server.ts'
import { signedIn } from '../../../../tests/support/signed-in.ts'
import { testMoment } from '../../../../tests/support/template.ts'
import type { Visitor } from '../../../../tests/support/visitor.ts'
import { asActor } from '../../../shared/db/as-actor.ts'
import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import { demonstrationSource } from '../../organisations/index.ts'
import { demonstrationPersonId } from '../demonstration/demonstration-people.ts'

const machine: Actor = { kind: 'machine', id: 'test' }
const austra = identifierOf(demonstrationSource, 'austra-daugavpils')
const library = identifierOf(demonstrationSource, 'augsdaugavas-bibliotekas')

describeOnBothDatabases('Roles', (database) => {
  const db = () => database().db
  const roleOf = (email: string) =>
    asActor(db(), machine, testMoment, (tx) =>
      rowsOf(
        tx,
        sql<{ id: string; role: string; ended: boolean }>`
          select role_grant.id, role, ended_at is not null as ended
          from role_grant join person on person.id = person_id
          where email = ${email} order by granted_at, role_grant.id
        `,
      ),
    )

  test('are given by an administrator to whom an exact address finds, who gets a letter and a new token', async () => {
    const server = await testServer(database())
    const admin = await signedIn(server, 'raimonds')
    const person = await newPerson(server, db(), 'baiba@example.lv')
    expect((await admin.post('/en/roles', { email: 'baib@example.lv' })).status).toBe(422)
    const found = await admin.post('/en/roles', { email: 'Baiba@example.lv' })
    const page = found.headers.get('location') ?? ''
    expect(page).toMatch(/^\/en\/roles\/people\/[0-9a-z]{20}$/)
    expect(await (await admin.get(page)).text()).toContain('Līga Kalniņa')
    const incomplete = await admin.post(`${page}/grants`, { role: 'coordinator', from: '2026-11-24' })
    expect([incomplete.status, await incomplete.text()]).toEqual([
      422,
      expect.stringContaining('Choose the organisation or municipality'),
    ])
    const old = person.cookie('laipa_session')
    const fields = { role: 'coordinator', municipality: 'LV-058', from: '2026-11-24', to: '2027-06-30' }
    for (let click = 0; click < 2; click += 1) {
      const given = await admin.post(`${page}/grants`, fields)
      expect(given.headers.get('location')).toBe(`${page}?done=granted`)
    }
    expect((await admin.post(`${page}/grants`, { ...fields, to: '' })).status).toBe(422)
    expect(await roleOf('baiba@example.lv')).toMatchObject([{ role: 'coordinator', ended: false }])
    const letters = await lettersTo(db(), 'baiba@example.lv')
    expect(letters.filter(({ kind }) => kind === 'role-granted')).toHaveLength(1)
    expect(letters.at(-1)?.text).toContain('Mūžizglītības koordinators, Ludzas novads')
    expect(await (await person.get('/en/account')).text()).toContain('Lifelong-learning coordinator')
    expect(person.cookie('laipa_session')).not.toBe(old)
    await expectWorthless(server.visitor(), old)
  })

  test('are ended, not deleted, and the token changes again', async () => {
    const server = await testServer(database())
    const admin = await signedIn(server, 'raimonds')
    const person = await newPerson(server, db(), 'ginta@example.lv')
    const page = (await admin.post('/en/roles', { email: 'ginta@example.lv' })).headers.get('location') ?? ''
    await admin.post(`${page}/grants`, { role: 'verifier' })
    await person.get('/en/account')
    const old = person.cookie('laipa_session')
    const [grant] = await roleOf('ginta@example.lv')
    for (let click = 0; click < 2; click += 1) {
      const ended = await admin.post(`/en/roles/grants/${grant?.id}/end`, {})
      expect(ended.headers.get('location')).toBe(`${page}?done=endedNow`)
    }
    expect(await roleOf('ginta@example.lv')).toMatchObject([{ role: 'verifier', ended: true }])
    await person.get('/en/account')
    expect(person.cookie('laipa_session')).not.toBe(old)
    expect((await admin.post(`${page}/grants`, { role: 'verifier' })).status).toBe(303)
    expect(await roleOf('ginta@example.lv')).toHaveLength(2)
    const kinds = (await lettersTo(db(), 'ginta@example.lv')).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind.startsWith('role-'))).toEqual([
      'role-granted',
      'role-ended',
      'role-granted',
    ])
    const events = await (await admin.get('/en/roles/events')).text()
    expect(events).toContain('Raimonds Tutins')
    expect(events).toContain('ended')
    expect(events).not.toContain('ginta@example.lv')
  })

  test('are not given to oneself, and the last administrator stays', async () => {
    const admin = await signedIn(await testServer(database()), 'raimonds')
    const own = `/en/roles/people/${demonstrationPersonId('raimonds')}`
    const self = await admin.post(`${own}/grants`, { role: 'verifier' })
    expect([self.status, await self.text()]).toEqual([422, expect.stringContaining('to yourself')])
    const [grant] = await roleOf('raimonds@regions.example')
    const last = await admin.post(`/en/roles/grants/${grant?.id}/end`, {})
    expect([last.status, await last.text()]).toEqual([
      422,
      expect.stringContaining('last regional administrator'),
    ])
  })

  test('answer nonsense with a sentence', async () => {
    const admin = await signedIn(await testServer(database()), 'raimonds')
    const page = `/en/roles/people/${demonstrationPersonId('anna')}`
    for (const fields of [
      {},
      { role: 'king' },
      { role: ['verifier', 'approver'], from: 'yesterday' },
      { role: 'educator', organisation: 'none' },
      { role: 'educator', organisation: "'; drop table person; --" },
      { role: 'verifier', from: '2026-12-02', to: '2026-12-01' },
      { role: 'verifier', to: '2020-01-01' },
    ]) {
      expect((await admin.post(`${page}/grants`, fields)).status).toBe(422)
    }
    expect((await admin.post('/en/roles/people/nobody/grants', { role: 'verifier' })).status).toBe(404)
    expect((await admin.post('/en/roles/grants/nothing/end', {})).status).toBe(404)
    expect((await admin.get('/en/roles/people/nobody')).status).toBe(404)
    expect((await admin.get('/en/roles/events?page=-4')).status).toBe(200)
    expect((await admin.get('/en/roles/events?page=1e9')).status).toBe(200)
  })

  test('of a provider’s editor are given and ended by an editor of the same organisation only', async () => {
    const server = await testServer(database())
    const marta = await signedIn(server, 'marta')
    const person = await newPerson(server, db(), 'liene@example.lv')
    const page = `/en/organisations/${austra}/people`
    expect(await (await marta.get('/en/account')).text()).toContain(page)
    expect(await (await marta.get(page)).text()).toContain('Marta Vanaga')
    expect((await marta.get(`/en/organisations/${library}/people`)).status).toBe(404)
    expect(
      (await marta.post(`/en/organisations/${library}/people`, { email: 'liene@example.lv' })).status,
    ).toBe(404)
    expect((await marta.post(page, { email: 'nobody@example.lv' })).status).toBe(422)
    expect((await marta.post(page, { email: 'marta@austra-daugavpils.example' })).status).toBe(422)
    const added = await marta.post(page, { email: 'liene@example.lv' })
    expect(added.headers.get('location')).toBe(`${page}?done=granted`)
    expect(await (await person.get(page)).text()).toContain('Marta Vanaga')
    const [grant] = await roleOf('liene@example.lv')
    const stranger = await signedIn(server, 'viktors')
    expect((await stranger.post(`${page}/${grant?.id}/end`, {})).status).toBe(403)
    const [other] = await roleOf('velta@augsdaugava.example')
    expect((await marta.post(`${page}/${other?.id}/end`, {})).status).toBe(404)
    expect((await marta.post(`${page}/${grant?.id}/end`, {})).status).toBe(303)
    expect((await person.get(page)).status).toBe(403)
  })

  test('are guarded by the database as well: an update of one’s own hand gives nobody a role', async () => {
    const anna: Actor = { kind: 'person', id: demonstrationPersonId('anna') }
    const marta: Actor = { kind: 'person', id: demonstrationPersonId('marta') }
    await expect(insertGrant(db(), anna, anna.id, 'verifier')).rejects.toThrow('row-level security')
    await expect(insertGrant(db(), marta, anna.id, 'verifier')).rejects.toThrow('row-level security')
    await expect(insertGrant(db(), marta, anna.id, 'provider-editor', library)).rejects.toThrow(
      'row-level security',
    )
    const seen = (actor: Actor) =>
      asActor(db(), actor, testMoment, (tx) =>
        rowOf(tx, sql<{ count: number }>`select count(distinct person_id)::int as count from role_grant`),
      )
    expect(await seen(anna)).toEqual({ count: 0 })
    expect(await rowsOf(db(), sql`select 1 from role_grant`)).toEqual([])
  })
})

async function insertGrant(db: Db, by: Actor, personId: string, role: string, organisation?: string) {
  return asActor(db, by, testMoment, (tx) =>
    sql`
      insert into role_grant (id, person_id, role, organisation_id, from_day, granted_by, granted_at)
      values ('forged', ${personId}, ${role}, ${organisation ?? null}, '2026-11-24', ${by.id}, ${testMoment})
    `.execute(tx),
  )
}

/** The token before is worth nothing, whoever holds it. */
async function expectWorthless(visitor: Visitor, token: string | undefined): Promise<void> {
  const answer = await visitor.get('/en/account', { cookie: `laipa_session=${token}` })
  expect(answer.status).toBe(303)
}
