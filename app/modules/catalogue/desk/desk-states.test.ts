import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowsOf } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import { demonstrationPersonId } from '../../accounts/index.ts'
import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { austra, deskOn, learned, run } from '../../../../tests/support/desk.ts'
import { testServer } from '../../../../tests/support/server.ts'
import { signedIn } from '../../../../tests/support/signed-in.ts'
import { testMoment } from '../../../../tests/support/template.ts'
import { deskPersonal } from './personal/desk-personal.ts'

describeOnBothDatabases('The life of an offer and those who teach it', (database) => {
  const { all, begin, kinds, opportunityOf, publish, save, versionOn } = deskOn(database)

  test('cancels with a reason that the page tells, and calendars strike it out', async () => {
    const server = await testServer(database())
    const marta = await signedIn(server, 'marta')
    const offer = await begin(marta)
    await save(marta, `${offer}/learned`, { ...learned, 'title-lv': 'Siera siešana mājās' })
    await save(marta, `${offer}/run`, run)
    await publish(marta, offer)
    const opportunity = await opportunityOf(offer)
    expect((await marta.post(`${offer}/ending`, { ending: 'cancelled' })).status).toBe(422)
    const end = { ending: 'cancelled', because: 'too-few', note: 'Nākamā grupa būs rudenī.' }
    expect((await marta.post(`${offer}/ending`, end)).status).toBe(303)
    expect((await marta.post(`${offer}/ending`, end)).status).toBe(303)
    const page = await (await server.visitor().get(`/lv/learning/${opportunity}-siera-siesana-majas`)).text()
    expect(page).toContain('Šīs mācības ir atceltas')
    expect(page).toContain('Pieteicies par maz cilvēku')
    expect(page).toContain('Nākamā grupa būs rudenī.')
    const calendar = await (await server.visitor().get(`/lv/learning/${opportunity}.ics`)).text()
    expect(calendar).toContain('STATUS:CANCELLED')
    expect(await (await server.visitor().get('/lv/learning?q=siera+siešana')).text()).not.toContain(
      'Siera siešana',
    )
    expect(
      (await kinds(opportunity)).filter((kind) => kind === 'catalogue.opportunity.cancelled'),
    ).toHaveLength(1)
    const closed = await save(marta, `${offer}/run`, { ...run, hours: '99' }, '1')
    expect(closed.status).toBe(303)
    expect(await (await marta.get(`${offer}/run`)).text()).toContain('This offer has ended')
  })

  test('lets a colleague publish where an organisation wants four eyes', async () => {
    const marta = await signedIn(await testServer(database()), 'marta')
    const offer = await begin(marta)
    await save(marta, `${offer}/learned`, { ...learned, 'title-lv': 'Četru acu kurss' })
    await marta.post('/en/desk/setting', { organisation: austra, 'four-eyes': 'yes' })
    expect((await marta.post(`${offer}/review`, {})).status).toBe(303)
    const refused = await publish(marta, offer)
    const own = await marta.post(`${offer}/publication`, {
      version: await versionOn(marta, `${offer}/learned`),
    })
    expect([refused.status, own.status]).toEqual([422, 422])
    expect(await own.text()).toContain('The last changes are yours.')
    expect((await marta.post(`${offer}/review/return`, { reason: '' })).status).toBe(422)
    expect((await marta.post(`${offer}/review/return`, { reason: 'Trūkst cenas' })).status).toBe(303)
    expect(await (await marta.get(offer)).text()).toContain('Trūkst cenas')
    await marta.post('/en/desk/setting', { organisation: austra })
  })

  test('names an educator only when both sides have said yes', async () => {
    const server = await testServer(database())
    const [marta, viktors] = [await signedIn(server, 'marta'), await signedIn(server, 'viktors')]
    const offer = await begin(marta)
    await save(marta, `${offer}/learned`, { ...learned, 'title-lv': 'Koka kāpņu remonts' })
    await publish(marta, offer)
    const opportunity = await opportunityOf(offer)
    const page = async () =>
      (await server.visitor().get(`/lv/learning/${opportunity}-koka-kapnu-remonts`)).text()
    const person = demonstrationPersonId('viktors')
    expect((await marta.post(`${offer}/educators`, { person: '', email: '', part: 'lecturer' })).status).toBe(
      422,
    )
    expect(
      (await marta.post(`${offer}/educators`, { person: demonstrationPersonId('anna'), email: '' })).status,
    ).toBe(422)
    expect((await marta.post(`${offer}/educators`, { person, email: '', part: 'lecturer' })).status).toBe(303)
    expect((await marta.post(`${offer}/educators`, { person, email: '', part: 'lecturer' })).status).toBe(422)
    expect(await page()).not.toContain('Viktors Zeps')
    const asked = await (await viktors.get('/en/teaching')).text()
    expect(asked).toContain('Koka kāpņu remonts')
    const answer = new RegExp(`/en/teaching/([0-9a-z]{20})/answer`, 'g')
    const proposals = [...asked.matchAll(answer)].map(([path]) => path)
    const own = await all(
      sql<{ id: string }>`select id from educator_assignment where opportunity_id = ${opportunity}`,
    )
    const path = proposals.find((one) => one.includes(own[0]?.id ?? '?')) ?? ''
    const anna = await signedIn(server, 'anna')
    expect((await anna.post(path, { answer: 'confirm' })).status).toBe(404)
    expect((await viktors.post(path, { answer: 'confirm' })).status).toBe(303)
    expect((await viktors.post(path, { answer: 'confirm' })).status).toBe(303)
    expect(await page()).toContain('Viktors Zeps')
    expect(await kinds(opportunity)).toContain('catalogue.educator.changed')
    expect((await viktors.post(path, { answer: 'decline' })).status).toBe(303)
    expect(await page()).not.toContain('Viktors Zeps')
    expect((await kinds(opportunity)).filter((kind) => kind === 'catalogue.educator.changed')).toHaveLength(2)
    const told = await all(sql<{ subject: string }>`
      select subject from mail where kind = 'educator-answer' and person_id = ${demonstrationPersonId('marta')} order by id
    `)
    expect(told.map(({ subject }) => subject)).toEqual([
      'Viktors Zeps piekrita mācīt: Koka kāpņu remonts',
      'Viktors Zeps nemācīs: Koka kāpņu remonts',
    ])
    const lesson = '0'.repeat(19) + 'e'
    await all(sql`
      insert into lesson (id, opportunity_id, starts_at, ends_at, changed_at)
      values (${lesson}, ${opportunity}, '2027-03-01T16:00Z', '2027-03-01T18:00Z', ${testMoment}) returning id
    `)
    const forOne = { person, email: '', part: 'guest', lesson }
    expect((await marta.post(`${offer}/educators`, { ...forOne, lesson: 'x' })).status).toBe(422)
    expect((await marta.post(`${offer}/educators`, forOne)).status).toBe(303)
    const one = await all(sql<{ id: string }>`select id from educator_assignment where lesson_id = ${lesson}`)
    expect((await viktors.post(`/en/teaching/${one[0]?.id}/answer`, { answer: 'confirm' })).status).toBe(303)
    expect(await page()).toMatch(/Viktors Zeps, viesis \(2027\. gada 1\. mart[^)]*18:00\)/)
  })

  test('lets an invitation lapse after thirty days, and the address goes', async () => {
    const invited = () =>
      all(sql<{ email: string | null }>`select email from educator_invitation where part = 'assessor'`)
    const marta = await signedIn(await testServer(database()), 'marta')
    const offer = await begin(marta)
    await marta.post(`${offer}/educators`, { person: '', email: 'late@example.org', part: 'assessor' })
    const expire = (at: string) =>
      asActor(database().db, { kind: 'machine', id: 'test' }, new Date(at), async (tx) =>
        deskPersonal.removeExpired(tx, new Date(at)),
      )
    await expire('2026-12-24T09:00:00Z')
    expect(await invited()).toEqual([{ email: 'late@example.org' }])
    await expire('2026-12-24T10:00:01Z')
    expect(await invited()).toEqual([{ email: null }])
    expect(await (await marta.get(`${offer}/educators`)).text()).toContain('did not answer in 30 days')
  })

  test('asks somebody by mail without saying whether they have an account', async () => {
    const server = await testServer(database())
    const [marta, anna] = [await signedIn(server, 'marta'), await signedIn(server, 'anna')]
    const offer = await begin(marta)
    await save(marta, `${offer}/learned`, { ...learned, 'title-lv': 'Zāļu tējas' })
    const ask = (email: string) => marta.post(`${offer}/educators`, { person: '', email, part: 'guest' })
    const [known, unknown] = [await ask('anna@iedzivotaji.example'), await ask('nobody@example.org')]
    expect([known.status, known.headers.get('location')]).toEqual([
      unknown.status,
      unknown.headers.get('location'),
    ])
    const list = await (await marta.get(`${offer}/educators`)).text()
    expect(list).toContain('anna@iedzivotaji.example')
    expect(list).toContain('nobody@example.org')
    expect(list).not.toContain('Anna Bērziņa')
    const path =
      /\/en\/teaching\/[0-9a-z]{20}\/answer/.exec(await (await anna.get('/en/teaching')).text())?.[0] ?? ''
    expect((await anna.post(path, { answer: 'confirm' })).status).toBe(303)
    const after = await (await marta.get(`${offer}/educators`)).text()
    expect(after).toContain('Anna Bērziņa')
    expect(after).not.toContain('anna@iedzivotaji.example')
    const letters = await all(
      sql<{ recipient: string }>`select recipient from mail where kind = 'educator-proposal' order by id`,
    )
    expect(letters.map(({ recipient }) => recipient)).toContain('nobody@example.org')
  })

  test('is closed to everybody else, and silent to a query without an actor', async () => {
    const server = await testServer(database())
    const marta = await signedIn(server, 'marta')
    const offer = await begin(marta)
    const juris = await signedIn(server, 'juris')
    for (const path of ['', '/learned', '/preview/lv', '/educators', '/ending']) {
      expect([path, (await juris.get(offer + path)).status]).toEqual([path, 403])
      expect([path, (await server.visitor().get(offer + path)).status]).toEqual([path, 303])
    }
    expect((await juris.post(`${offer}/learned`, { ...learned, version: '1' })).status).toBe(403)
    expect((await marta.get('/en/desk/offers/00000000000000000000')).status).toBe(404)
    expect((await marta.get('/en/desk?organisation=0000000000')).status).toBe(404)
    const other = identifierOf('demonstration', 'kalns-ludza')
    expect((await marta.post('/en/desk/offers', { organisation: other, key: 'somebody-elses' })).status).toBe(
      403,
    )
    const someoneElse: Actor = { kind: 'person', id: demonstrationPersonId('juris') }
    for (const table of ['offer_draft', 'offer_draft_version', 'desk_setting', 'educator_invitation']) {
      const count = sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`
      expect([table, await rowsOf(database().db, count)]).toEqual([table, [{ n: 0 }]])
      const seen = await asActor(database().db, someoneElse, testMoment, (tx) => rowsOf(tx, count))
      expect([table, seen]).toEqual([table, [{ n: 0 }]])
    }
    const names = sql<{ name: string }>`select name from staff_of(${austra})`
    expect(await rowsOf(database().db, names)).toEqual([])
    expect(await asActor(database().db, someoneElse, testMoment, (tx) => rowsOf(tx, names))).toEqual([])
  })
})
