import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'

import { addCrowd, addCrowdWishes, crowdMachine } from '../../../../tests/support/crowd.ts'
import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { testServer } from '../../../../tests/support/server.ts'
import { signedIn } from '../../../../tests/support/signed-in.ts'
import { testMoment } from '../../../../tests/support/template.ts'
import { asActor } from '../../../shared/db/as-actor.ts'
import { rowOf, rowsOf } from '../../../shared/db/db.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import { readSettings } from '../../../shared/settings.ts'
import { demonstrationSource } from '../../organisations/index.ts'
import { tellOfOpenedOffers } from '../letter/letter-commands.ts'
import { bindWishes } from './proposal-commands.ts'

const topic = 'field/053'
const austra = identifierOf(demonstrationSource, 'austra-daugavpils')
const course = identifierOf(demonstrationSource, 'gramatvedibas-pamati')
const draft = identifierOf(demonstrationSource, 'cv-un-darba-intervija')
const proposal = {
  key: 'proposal-of-the-test',
  topic,
  municipality: 'LV-058',
  people: '8',
  cell: ['LV-058.ru.evening'],
}

describeOnBothDatabases('from wishes to a class', (database) => {
  const asMachine = <Row>(query: ReturnType<typeof sql<Row>>) =>
    asActor(database().db, crowdMachine, testMoment, (tx) => rowsOf(tx, query))
  const proposals = () =>
    rowsOf(
      database().db,
      sql<{
        id: string
        state: string
      }>`select id, state from class_proposal where topic = ${topic} order by key`,
    )
  const idOf = async (key: string) => {
    const row = await rowOf(
      database().db,
      sql<{ id: string }>`select id from class_proposal where key = ${key}`,
    )
    return row?.id ?? 'none'
  }
  const letters = (kind: string) =>
    asMachine(sql<{ recipient: string; language: string; text: string }>`
      select recipient, language, text_body as text from mail where kind = ${kind} order by recipient
    `)

  beforeAll(async () => {
    await addCrowd(database().db, 12)
    const wish = { topic, municipality: 'LV-058', times: ['evening'] }
    await asActor(database().db, crowdMachine, testMoment, (tx) =>
      addCrowdWishes(tx, [
        ...[0, 1, 2, 3, 4].map((person) => ({ ...wish, person, languages: ['ru'] })),
        { ...wish, person: 5, languages: ['lv'] },
      ]),
    )
  })

  it('lets a coordinator propose a class of shown cells only, in the own territory only', async () => {
    const ilze = await signedIn(await testServer(database()), 'ilze')
    const hidden = await ilze.post('/lv/proposals', { ...proposal, cell: 'LV-058.lv.evening' })
    expect(hidden.status).toBe(422)
    const elsewhere = await ilze.post('/lv/proposals', { ...proposal, municipality: 'LV-DGV' })
    expect(elsewhere.status).toBe(422)
    expect(await elsewhere.text()).toContain('Šajā pašvaldībā Jūs kursu ierosināt nevarat.')
    expect((await ilze.post('/lv/proposals', { ...proposal, people: '3' })).status).toBe(422)
    expect(await proposals()).toEqual([])
  })

  it('makes one proposal of a form sent twice, and remembers whose wishes it answers', async () => {
    const ilze = await signedIn(await testServer(database()), 'ilze')
    for (let times = 0; times < 2; times += 1) {
      expect((await ilze.post('/lv/proposals', proposal)).status).toBe(303)
    }
    expect((await proposals()).map(({ state }) => state)).toEqual(['open'])
    const bound = await asMachine(
      sql`select wish_id from class_proposal_wish where proposal_id = ${await idOf(proposal.key)}`,
    )
    expect(bound).toHaveLength(5)
  })

  it('lets nobody take it up for an organisation that is not theirs', async () => {
    const server = await testServer(database())
    const path = `/lv/proposals/${await idOf(proposal.key)}/taking-up`
    const marta = await signedIn(server, 'marta')
    const other = identifierOf(demonstrationSource, 'kalns-ludza')
    expect((await marta.post(path, { organisation: other })).status).toBe(422)
    expect((await marta.post(path, {})).status).toBe(422)
    for (const person of ['ilze', 'juris', 'sergejs']) {
      expect((await (await signedIn(server, person)).post(path, { organisation: austra })).status).toBe(403)
    }
    expect((await proposals()).map(({ state }) => state)).toEqual(['open'])
  })

  it('tells everybody who counted themselves in when it is taken up, in their language, with a way to stop', async () => {
    const server = await testServer(database())
    const marta = await signedIn(server, 'marta')
    const path = `/lv/proposals/${await idOf(proposal.key)}/taking-up`
    for (let times = 0; times < 2; times += 1) {
      expect((await marta.post(path, { organisation: austra })).status).toBe(303)
    }
    const told = await letters('demand-taken-up')
    expect(told).toHaveLength(5)
    expect(told.map(({ language }) => language)).toEqual(['ru', 'lv', 'ru', 'lv', 'ru'])
    const [first] = told
    expect(first?.text).toContain('Теперь такой курс готовит')
    const stop = /\/ru\/demand\/letters\/[0-9a-z]{20}/.exec(first?.text ?? '')?.[0] ?? 'none'
    const visitor = server.visitor()
    expect((await visitor.get(stop)).status).toBe(200)
    expect((await visitor.post(stop, {})).status).toBe(303)
    expect(await (await visitor.get(stop)).text()).toContain('больше не будет')
    expect((await visitor.get(`/ru/demand/letters/${'0'.repeat(20)}`)).status).toBe(404)
  })

  it('can be given back with a reason: those who were told are told again, and it is open', async () => {
    const server = await testServer(database())
    const marta = await signedIn(server, 'marta')
    const id = await idOf(proposal.key)
    expect((await (await signedIn(server, 'ilze')).post(`/lv/proposals/${id}/return`, {})).status).toBe(403)
    for (let times = 0; times < 2; times += 1) {
      expect((await marta.post(`/lv/proposals/${id}/return`, { reason: 'no-room' })).status).toBe(303)
    }
    expect((await proposals()).map(({ state }) => state)).toEqual(['open'])
    const told = await letters('demand-given-back')
    expect(told).toHaveLength(4)
    expect(told.map(({ text }) => text).join()).toContain('nevarēs sarīkot')
    expect(await (await marta.get('/lv/proposals')).text()).toContain('Iepriekš atdots')
    expect((await marta.post(`/lv/proposals/${id}/taking-up`, { organisation: austra })).status).toBe(303)
    expect(await letters('demand-taken-up')).toHaveLength(9)
  })

  it('reaches only those who can come to where the class is', async () => {
    const id = await idOf(proposal.key)
    const undo = new Error('undone')
    const bound = async (radius: number | null) => {
      let wishes: readonly unknown[] = []
      await asActor(database().db, crowdMachine, testMoment, async (tx) => {
        await sql`update demand_wish set radius_km = ${radius} where topic = ${topic}`.execute(tx)
        await sql`update class_proposal set municipality_id = 'LV-DGV' where id = ${id}`.execute(tx)
        await sql`delete from class_proposal_wish`.execute(tx)
        await bindWishes(tx, id, testMoment)
        wishes = await rowsOf(tx, sql`select wish_id from class_proposal_wish`)
        throw undo
      }).catch((error: unknown) => {
        if (error !== undo) throw error
      })
      return wishes.length
    }
    expect([await bound(10), await bound(null)]).toEqual([0, 5])
  })

  it('links the class to an offer of the same organisation and tells those who still want letters', async () => {
    const marta = await signedIn(await testServer(database()), 'marta')
    const path = `/lv/proposals/${await idOf(proposal.key)}/opportunity`
    const foreign = identifierOf(demonstrationSource, 'mig-mag-metinasana-rezekne')
    expect((await marta.post(path, { opportunity: foreign })).status).toBe(422)
    expect((await marta.post(path, {})).status).toBe(422)
    expect((await marta.post(path, { opportunity: course })).status).toBe(303)
    expect((await proposals()).map(({ state }) => state)).toEqual(['offered'])
    expect(await letters('demand-opened')).toHaveLength(4)
    // From the opportunity back to the proposal, and from there to the wishes.
    const back = await (await marta.get(`/lv/proposals?opportunity=${course}`)).text()
    expect(back).toContain(await idOf(proposal.key))
    const page = await (await marta.get(`/en/learning/${course}`)).headers.get('location')
    expect(await (await marta.get(page ?? '')).text()).toContain(`/en/proposals?opportunity=${course}`)
    const visited = await (await (await testServer(database())).visitor().get(page ?? '')).text()
    expect(visited).toContain('Residents asked for it')
    expect(visited).not.toContain('/en/proposals')
  })

  it('tells of a draft only when it is published', async () => {
    const { db } = database()
    const server = await testServer(database())
    const second = { ...proposal, key: 'proposal-of-the-test-2' }
    await (await signedIn(server, 'ilze')).post('/lv/proposals', second)
    const marta = await signedIn(server, 'marta')
    const path = `/lv/proposals/${await idOf(second.key)}`
    await marta.post(`${path}/taking-up`, { organisation: austra })
    await sql`update opportunity set status = 'draft' where id = ${draft}`.execute(db)
    expect((await marta.post(`${path}/opportunity`, { opportunity: draft })).status).toBe(303)
    const reading = readSettings({})
    if ('faults' in reading) throw new Error('no settings')
    await tellOfOpenedOffers(db, testMoment, reading.settings)
    expect(await letters('demand-opened')).toHaveLength(4)
    await sql`update opportunity set status = 'published' where id = ${draft}`.execute(db)
    await tellOfOpenedOffers(db, testMoment, reading.settings)
    await tellOfOpenedOffers(db, testMoment, reading.settings)
    expect(await letters('demand-opened')).toHaveLength(8)
  })

  it('shows the person what became of their wish', async () => {
    const anna = await signedIn(await testServer(database()), 'anna')
    const page = await (await anna.get('/lv/account/wishes')).text()
    expect(page).toContain('Piedāvājums: Latviešu valoda A2')
  })

  it('can be withdrawn by who may propose there, while nobody has taken it up', async () => {
    const server = await testServer(database())
    const ilze = await signedIn(server, 'ilze')
    const taken = await ilze.post(`/lv/proposals/${await idOf(proposal.key)}/withdrawal`, {})
    expect(taken.status).toBe(422)
    await ilze.post('/lv/proposals', { ...proposal, key: 'proposal-of-the-test-3' })
    const path = `/lv/proposals/${await idOf('proposal-of-the-test-3')}/withdrawal`
    expect((await ilze.post(path, {})).status).toBe(303)
    expect((await ilze.post('/lv/proposals/none/withdrawal', {})).status).toBe(404)
  })
})
