import { sql } from 'kysely'
import { expect, it } from 'vitest'

import { addCrowd, addCrowdWishes, crowdMachine } from '../../../../tests/support/crowd.ts'
import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { testServer } from '../../../../tests/support/server.ts'
import { signedIn } from '../../../../tests/support/signed-in.ts'
import { testMoment } from '../../../../tests/support/template.ts'
import { personalParts } from '../../../modules.ts'
import { asActor } from '../../../shared/db/as-actor.ts'
import { rowsOf } from '../../../shared/db/db.ts'
import { removeExpired } from '../../../shared/personal/remove-expired.ts'
import { demonstrationPersonId } from '../../accounts/index.ts'

const welder = 'occupation/7aedaa07-3884-4c5b-88f9-80997b2aa54b'
const form = {
  key: 'form-of-the-test-1',
  topic: 'field/053',
  municipality: 'LV-047',
  radius: '25',
  languages: ['ru', 'lv'],
  times: 'evening',
  until: '2027-03-01',
  from: 'search',
}

describeOnBothDatabases('counting oneself in', (database) => {
  const machine = <Row>(query: ReturnType<typeof sql<Row>>) =>
    asActor(database().db, crowdMachine, testMoment, (tx) => rowsOf(tx, query))
  const wishesOf = (person: string) =>
    machine(sql<{ id: string; topic: string }>`
      select id, topic from demand_wish where person_id = ${demonstrationPersonId(person)} order by made_at, id
    `)

  it('finds the topic from a Russian word, and the reader says which is meant', async () => {
    const visitor = (await testServer(database())).visitor()
    const page = await (await visitor.get(`/ru/demand/new?q=${encodeURIComponent('сварщик')}`)).text()
    expect(page).toContain(`/ru/demand/new?topic=${encodeURIComponent(welder)}`)
  })

  it('leads a visitor to the sign-in and back to what was chosen', async () => {
    const visitor = (await testServer(database())).visitor()
    const page = await (await visitor.get('/ru/demand/new?topic=field/053')).text()
    expect(page).toMatch(/<form[^>]*method="get"[^>]*action="\/ru\/demand\/new\/confirm"/)
    const confirm = '/ru/demand/new/confirm?topic=field%2F053&municipality=LV-047&languages=ru&times=evening'
    const answer = await visitor.get(confirm)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(`/ru/sign-in?to=${encodeURIComponent(confirm)}`)
    const sergejs = await signedIn(await testServer(database()), 'sergejs')
    const filled = await (await sergejs.get(confirm)).text()
    expect(filled).toMatch(/<option value="LV-047" selected/)
    expect(filled).toMatch(/value="ru" checked/)
    expect(filled).toMatch(/method="post"/)
  })

  it('keeps what was typed when the session has ended in the meantime', async () => {
    const visitor = (await testServer(database())).visitor()
    const answer = await visitor.post('/lv/demand/new', form)
    expect(answer.status).toBe(303)
    const to = decodeURIComponent(answer.headers.get('location')?.split('to=')[1] ?? '')
    expect(to).toContain('topic=field%2F053')
    expect(to).toContain('municipality=LV-047')
  })

  it('makes one wish of a form sent twice', async () => {
    const sergejs = await signedIn(await testServer(database()), 'sergejs')
    const first = await sergejs.post('/ru/demand/new', form)
    const second = await sergejs.post('/ru/demand/new', form)
    for (const answer of [first, second]) {
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/ru/account/wishes?done=saved'])
    }
    expect(await wishesOf('sergejs')).toHaveLength(1)
    expect(await (await sergejs.get('/ru/account/wishes')).text()).toContain('Краславский край')
  })

  it('refuses the same wish again, days out of reach and what was not offered, and keeps what was typed', async () => {
    const sergejs = await signedIn(await testServer(database()), 'sergejs')
    const again = await sergejs.post('/ru/demand/new', { ...form, key: 'form-of-the-test-2' })
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('вы уже учтены')
    const late = await sergejs.post('/ru/demand/new', {
      ...form,
      topic: 'field/041',
      key: 'x3',
      until: '2029-01-01',
    })
    expect(late.status).toBe(422)
    expect(await late.text()).toContain('value="2029-01-01"')
    const forged = { ...form, topic: 'field/041', key: 'x4', municipality: 'LV-999', times: 'midnight' }
    expect((await sergejs.post('/ru/demand/new', forged)).status).toBe(422)
    expect((await sergejs.post('/ru/demand/new', { topic: 'field/041' })).status).toBe(422)
    const unknown = await sergejs.post('/ru/demand/new', {
      ...form,
      topic: `skill/${'0'.repeat(36)}`,
      key: 'x5',
    })
    expect(unknown.status).toBe(200)
    expect((await wishesOf('sergejs')).map(({ topic }) => topic)).toEqual(['field/053'])
  })

  it('shows a wish to its person only, and to nobody without an actor', async () => {
    const { db } = database()
    expect(await rowsOf(db, sql`select id from demand_wish`)).toEqual([])
    expect(await rowsOf(db, sql`select proposal_id from class_proposal_wish`)).toEqual([])
    expect(await rowsOf(db, sql`select id from demand_note`)).toEqual([])
    const seenBy = (person: string) =>
      asActor(db, { kind: 'person', id: demonstrationPersonId(person) }, testMoment, (tx) =>
        rowsOf(tx, sql<{ owner: string }>`select distinct person_id as owner from demand_wish`),
      )
    expect(await seenBy('sergejs')).toEqual([{ owner: demonstrationPersonId('sergejs') }])
    for (const person of ['ilze', 'marta', 'raimonds', 'egita']) expect(await seenBy(person)).toEqual([])
  })

  it('lets nobody prolong or withdraw the wish of somebody else', async () => {
    const [wish] = await wishesOf('sergejs')
    const anna = await signedIn(await testServer(database()), 'anna')
    for (const step of ['prolongation', 'withdrawal']) {
      expect((await anna.post(`/lv/account/wishes/${wish?.id}/${step}`, {})).status).toBe(404)
    }
    expect(await wishesOf('sergejs')).toHaveLength(1)
  })

  it('prolongs a wish, and deletes a withdrawn one', async () => {
    const sergejs = await signedIn(await testServer(database()), 'sergejs')
    const [wish] = await wishesOf('sergejs')
    const path = `/ru/account/wishes/${wish?.id}`
    expect((await sergejs.post(`${path}/prolongation`, {})).status).toBe(303)
    const until = await machine(sql<{ until: string }>`select until from demand_wish where id = ${wish?.id}`)
    expect(until).toEqual([{ until: '2027-08-31' }])
    expect((await sergejs.post(`${path}/withdrawal`, {})).status).toBe(303)
    expect(await wishesOf('sergejs')).toEqual([])
    expect((await sergejs.post(`${path}/withdrawal`, {})).status).toBe(404)
  })

  it('says nothing of what somebody wishes in its events', async () => {
    const rows = await rowsOf(
      database().db,
      sql<{ facts: object }>`select facts from event where kind = 'demand.wish.made'`,
    )
    expect(rows.length).toBeGreaterThan(0)
    for (const { facts } of rows) expect(facts).toEqual({})
  })

  it('keeps the month of groups from five on, and deletes wishes past their day', async () => {
    const { db } = database()
    await addCrowd(db, 9)
    const wish = { topic: 'field/052', municipality: 'LV-056', languages: ['lv'], times: ['evening'] }
    await asActor(db, crowdMachine, testMoment, async (tx) => {
      await addCrowdWishes(
        tx,
        [0, 1, 2, 3, 4, 5].map((person) => ({ ...wish, person })),
        '2026-12-10',
      )
      const small = [0, 1, 2, 3].map((person) => ({ ...wish, topic: 'field/021', person }))
      await addCrowdWishes(
        tx,
        small.map((few, index) => ({ ...few, person: index + 5 })),
        '2026-12-11',
      )
    })
    await removeExpired(db, personalParts, testMoment)
    await removeExpired(db, personalParts, new Date('2026-12-15T03:40:00Z'))
    const months = await rowsOf(
      db,
      sql`select month, people from demand_month where municipality_id = 'LV-056' and topic in ('field/052', 'field/021')`,
    )
    expect(months).toEqual([{ month: '2026-11-01', people: 5 }])
    expect(await machine(sql`select id from demand_wish where topic in ('field/052', 'field/021')`)).toEqual(
      [],
    )
  })

  it('takes a person’s wishes out of the cells when the person is erased', async () => {
    const { db } = database()
    const wish = { topic: 'field/072', municipality: 'LV-056', languages: ['lv'], times: ['evening'] }
    await asActor(db, crowdMachine, testMoment, (tx) =>
      addCrowdWishes(
        tx,
        [0, 1, 2, 3, 4].map((person) => ({ ...wish, person })),
      ),
    )
    const cells = () =>
      rowsOf(db, sql`select people from demand_cells('2026-11-24') where topic = 'field/072'`)
    expect(await cells()).toEqual([{ people: 5 }])
    await machine(sql`delete from person where id = 'crowd000000000000003' returning id`)
    expect(await cells()).toEqual([])
  })
})
