import { sql } from 'kysely'
import { expect, it } from 'vitest'

import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { testServer } from '../../../../tests/support/server.ts'
import { signedIn } from '../../../../tests/support/signed-in.ts'
import { testMoment } from '../../../../tests/support/template.ts'
import { removeDemonstration, loadDemonstration, refreshDemonstration } from '../../../region.ts'
import { asActor } from '../../../shared/db/as-actor.ts'
import { rowsOf } from '../../../shared/db/db.ts'

const welder = 'occupation/7aedaa07-3884-4c5b-88f9-80997b2aa54b'
const operator = { kind: 'operator', id: 'test' } as const

describeOnBothDatabases('the region’s view of demand', (database) => {
  const needs = () =>
    rowsOf(
      database().db,
      sql<{ id: string; state: string }>`select id, state from demand_need where key = 'need-of-the-test'`,
    )

  it('shows what is wanted in the reader’s language, as a page and as files', async () => {
    const visitor = (await testServer(database())).visitor()
    const page = await (await visitor.get('/ru/demand?municipality=LV-058&time=nonsense')).text()
    expect(page).toContain('шить текстильные изделия')
    expect(page).toContain('<svg')
    const csv = await visitor.get('/ru/demand/cells.csv')
    expect(csv.headers.get('content-type')).toContain('text/csv')
    const lines = (await csv.text()).trim().split('\r\n')
    expect(lines[0]).toBe('municipality,municipality_name,topic,topic_name,language,time,people_at_least')
    expect(lines.length).toBeGreaterThan(10)
    const json: unknown = await (await visitor.get('/ru/demand/cells.json')).json()
    expect(json).toMatchObject({ language: 'ru', asOf: '2026-11-24', fewestPeople: 5 })
    // Four welders of Ludza: in no form of it.
    for (const line of lines) expect(line).not.toMatch(new RegExp(`^LV-058.*${welder}`))
  })

  it('counts a search without a result by its concept, and keeps no word of it', async () => {
    const visitor = (await testServer(database())).visitor()
    const asked =
      '/lv/learning?q=metin%C4%81t%C4%81js&municipality=LV-047&mode=online&price=free&kind=study-visit'
    const count = () =>
      rowsOf(
        database().db,
        sql<object>`
          select day, municipality_id as municipality, language, topic, searches from empty_search
          where municipality_id = 'LV-047' and not demonstration
        `,
      )
    const page = await (await visitor.get(asked)).text()
    expect(page).toContain('/lv/demand/new?from=search&amp;q=metin')
    await visitor.get(asked)
    expect(await count()).toEqual([
      { day: '2026-11-24', municipality: 'LV-047', language: 'lv', topic: welder, searches: 2 },
    ])
    // A sentence that has a concept's word in it is not the concept.
    for (const text of ['Jānis Bērziņš qqzz', 'kaimiņam metinātājs Jānis brīvs rītdien']) {
      await visitor.get(asked.replace(/q=[^&]*/, `q=${encodeURIComponent(text)}`))
    }
    expect(await count()).toHaveLength(1)
  })

  it('links a gap of a learning path and the end of a search to counting oneself in', async () => {
    const visitor = (await testServer(database())).visitor()
    const path = await (await visitor.get(`/en/match/path?occupation=${welder}`)).text()
    expect(path).toMatch(/\/en\/demand\/new\?topic=skill%2F[0-9a-f-]{36}&amp;from=path/)
    expect(await (await visitor.get('/en/learning')).text()).toContain('/en/demand/new?from=search')
  })

  it('takes a coordinator’s note for their territory, and shows it from five people on', async () => {
    const server = await testServer(database())
    const ilze = await signedIn(server, 'ilze')
    const note = {
      key: 'note-of-the-test',
      topic: 'field/053',
      municipality: 'LV-058',
      people: '4',
      languages: 'ru',
      times: 'evening',
      until: '2027-03-01',
    }
    expect((await ilze.post('/lv/demand/notes', { ...note, municipality: 'LV-DGV' })).status).toBe(422)
    expect((await ilze.post('/lv/demand/notes', { ...note, people: 'many' })).status).toBe(422)
    for (let times = 0; times < 2; times += 1) {
      expect((await ilze.post('/lv/demand/notes', note)).status).toBe(303)
    }
    const noted = () =>
      rowsOf(database().db, sql`select people from demand_noted('2026-11-24') where topic = 'field/053'`)
    expect(await noted()).toEqual([])
    await ilze.post('/lv/demand/notes', { ...note, key: 'note-of-the-test-2', people: '3' })
    expect(await noted()).toEqual([{ people: 5 }])
    // Notes never lift a cell of people over the threshold.
    const cells = await rowsOf(
      database().db,
      sql`select people from demand_cells('2026-11-24') where topic = 'field/053'`,
    )
    expect(cells).toEqual([])
    const page = await (await ilze.get('/lv/demand/notes')).text()
    const removal = /\/lv\/demand\/notes\/[0-9a-z]{20}\/removal/.exec(page)?.[0] ?? 'none'
    expect((await ilze.post(removal, {})).status).toBe(303)
    expect((await ilze.post(removal, {})).status).toBe(404)
    expect((await (await signedIn(server, 'inese')).get('/lv/demand/notes')).status).toBe(403)
  })

  it('shows an employer’s need once a verifier has confirmed it', async () => {
    const server = await testServer(database())
    const juris = await signedIn(server, 'juris')
    const form = await (await juris.get(`/lv/demand/needs?topic=${welder}`)).text()
    const owner = /<option value="([0-9a-z]{10})"/.exec(form)?.[1] ?? 'none'
    const need = {
      key: 'need-of-the-test',
      topic: welder,
      owner,
      municipality: 'LV-077',
      people: '9',
      neededBy: '2027-06-30',
    }
    expect((await juris.post('/lv/demand/needs', { ...need, owner: 'LV-058' })).status).toBe(422)
    expect((await juris.post('/lv/demand/needs', { ...need, neededBy: '2020-01-01' })).status).toBe(422)
    for (let times = 0; times < 2; times += 1) {
      expect((await juris.post('/lv/demand/needs', need)).status).toBe(303)
    }
    const [entered] = await needs()
    const seen = async () => /2027\. gada 30\. jūnijs/.test(await (await juris.get('/lv/demand')).text())
    expect(await seen()).toBe(false)
    const path = `/lv/demand/needs/${entered?.id}/state`
    const inese = await signedIn(server, 'inese')
    expect((await inese.post(path, { state: 'withdrawn' })).status).toBe(404)
    expect((await juris.post(path, { state: 'verified' })).status).toBe(404)
    const egita = await signedIn(server, 'egita')
    expect((await egita.post(path, { state: 'nonsense' })).status).toBe(422)
    expect((await egita.post(path, { state: 'verified' })).status).toBe(303)
    expect(await seen()).toBe(true)
    expect((await juris.post(path, { state: 'met' })).status).toBe(303)
    expect((await needs()).map(({ state }) => state)).toEqual(['met'])
    expect((await juris.post(path, { state: 'withdrawn' })).status).toBe(422)
  })

  it('sets up its part of the demonstration once, moves it on, and takes it away', async () => {
    const { db } = database()
    const counts = () =>
      asActor(db, operator, testMoment, (tx) =>
        rowsOf(
          tx,
          sql<object>`
            select (select count(*)::int from demand_wish) as wishes, (select count(*)::int from demand_month) as months,
              (select count(*)::int from class_proposal where demonstration) as proposals
          `,
        ),
      )
    const before = await counts()
    await loadDemonstration(db, testMoment)
    expect(await counts()).toEqual(before)
    expect(await refreshDemonstration(db, operator, new Date('2027-05-01T10:00:00Z'))).toBeGreaterThan(100)
    await removeDemonstration(db, operator, testMoment)
    expect(await counts()).toEqual([{ wishes: 0, months: 0, proposals: 0 }])
  })
})
