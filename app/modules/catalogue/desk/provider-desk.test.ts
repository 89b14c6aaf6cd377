import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowsOf } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { testServer } from '../../../../tests/support/server.ts'
import { signedIn } from '../../../../tests/support/signed-in.ts'
import { testMoment } from '../../../../tests/support/template.ts'
import type { Fields, Visitor } from '../../../../tests/support/visitor.ts'
import { demonstrationPersonId } from '../../accounts/index.ts'
import { identifierOf } from '../../../shared/identifier.ts'

const austra = identifierOf('demonstration', 'austra-daugavpils')
const machine: Actor = { kind: 'machine', id: 'test' }

const learned: Fields = {
  'source-language': 'lv',
  kind: 'course',
  'title-lv': 'Biškopība iesācējiem',
  'summary-lv': 'Kā sākt turēt bites.\n\nPraktiskas nodarbības dravā.',
  'outcomes-lv': '- Sagatavo stropu\n- Pārbauda saimi',
  field: '0811',
  purposes: ['personal'],
}
const run: Fields = {
  mode: 'online',
  schedule: 'evening',
  'starts-on': '2027-02-02',
  'apply-by': '2027-01-25',
  hours: '24',
  languages: ['lv'],
  accessibility: ['none'],
}

describeOnBothDatabases('The providers’ desk', (database) => {
  let keys = 0
  const begin = async (marta: Visitor) => {
    keys += 1
    const begun = await marta.post('/en/desk/offers', { organisation: austra, key: `form-number-${keys}` })
    const at = begun.headers.get('location') ?? ''
    expect([begun.status, at]).toEqual([
      303,
      expect.stringMatching(/^\/en\/desk\/offers\/[0-9a-z]{20}\/learned$/),
    ])
    return at.replace('/learned', '')
  }
  const versionOn = async (visitor: Visitor, page: string) =>
    /name="version" value="(\d+)"/.exec(await (await visitor.get(page)).text())?.[1] ?? ''
  const save = async (visitor: Visitor, page: string, fields: Fields, version?: string) =>
    visitor.post(page, { ...fields, version: version ?? (await versionOn(visitor, page)), action: 'next' })
  const publish = async (visitor: Visitor, offer: string) =>
    visitor.post(`${offer}/publication`, { version: await versionOn(visitor, `${offer}/preview/en`) })
  const all = <Row>(query: ReturnType<typeof sql<Row>>) =>
    asActor(database().db, machine, testMoment, (tx) => rowsOf(tx, query))
  const opportunityOf = async (offer: string) => {
    const id = offer.split('/').at(-1) ?? ''
    const [row] = await all(
      sql<{ id: string }>`select opportunity_id as id from offer_draft where id = ${id}`,
    )
    return row?.id ?? ''
  }
  const kinds = async (subject: string) =>
    (await all(sql<{ kind: string }>`select kind from event where subject = ${subject} order by id`)).map(
      ({ kind }) => kind,
    )

  test('writes an offer step by step and publishes it, so that a visitor finds it by search', async () => {
    const server = await testServer(database())
    const marta = await signedIn(server, 'marta')
    const offer = await begin(marta)
    const opportunity = await opportunityOf(offer)
    const toRun = await save(marta, `${offer}/learned`, learned)
    expect(toRun.headers.get('location')).toBe(`${offer}/run`)
    expect((await save(marta, `${offer}/run`, run)).headers.get('location')).toBe(`${offer}/price`)
    const price = { price: '40,50', 'concession-group': ['seniors', ''], 'concession-price': ['20', ''] }
    expect((await save(marta, `${offer}/price`, price)).headers.get('location')).toBe(`${offer}/lessons`)
    const visitor = server.visitor()
    for (const path of [
      `/en/learning/${opportunity}`,
      `/id/opportunity/${opportunity}`,
      `/en/learning/${opportunity}.ics`,
    ]) {
      expect([path, (await visitor.get(path)).status]).toEqual([path, 404])
    }
    expect(await (await visitor.get('/lv/learning?q=biškopība')).text()).not.toContain('Biškopība iesācējiem')
    const preview = await (await marta.get(`${offer}/preview/lv`)).text()
    expect(preview).toContain('Praktiskas nodarbības dravā.')
    expect(preview).toContain('20')
    const published = await publish(marta, offer)
    expect([published.status, published.headers.get('location')]).toEqual([303, offer])
    expect(await (await visitor.get('/lv/learning?q=biškopība')).text()).toContain('Biškopība iesācējiem')
    const page = await (await visitor.get(`/lv/learning/${opportunity}-biskopiba-iesacejiem`)).text()
    expect(page).toContain('Sagatavo stropu')
    expect(page).toContain('Kam lētāk')
    expect(await kinds(opportunity)).toContain('catalogue.opportunity.published')
    expect((await publish(marta, offer)).status).toBe(303)
    expect((await kinds(opportunity)).filter((kind) => kind.endsWith('published'))).toHaveLength(1)
  })

  test('keeps what is typed when it is wrong, says so beside it, and does not publish it', async () => {
    const marta = await signedIn(await testServer(database()), 'marta')
    const offer = await begin(marta)
    await save(marta, `${offer}/learned`, learned)
    const wrong = { ...run, 'starts-on': '31.02.2027', hours: 'daudz', homepage: 'austra' }
    const saved = await save(marta, `${offer}/run`, wrong)
    expect(saved.headers.get('location')).toBe(`${offer}/run?saved=yes`)
    const page = await (await marta.get(`${offer}/run?saved=yes`)).text()
    for (const text of ['31.02.2027', 'value="daudz"', 'value="austra"']) expect(page).toContain(text)
    expect(page).toContain('There is no such day.')
    expect(page).toContain('Saved as you wrote it.')
    const refused = await marta.post(`${offer}/publication`, {
      version: await versionOn(marta, `${offer}/run`),
    })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('It cannot be published yet')
  })

  test('keeps both texts when two pages of one step were open, and joins different fields', async () => {
    const marta = await signedIn(await testServer(database()), 'marta')
    const offer = await begin(marta)
    const page = `${offer}/learned`
    const version = await versionOn(marta, page)
    await save(marta, page, learned, version)
    const second = await save(marta, page, { ...learned, 'title-lv': 'Bites dārzā' }, version)
    const shown = await second.text()
    expect(second.status).toBe(409)
    expect(shown).toContain('Bites dārzā')
    expect(shown).toContain('Biškopība iesācējiem')
    expect(shown).toContain('Marta Vanaga')
    const kept = await all(
      sql<{ cause: string; title: string }>`
        select cause, typed -> 'title-lv' ->> 0 as title from offer_draft_version
        where draft_id = ${offer.split('/').at(-1)} order by version
      `,
    )
    expect(kept.slice(1)).toEqual([
      { cause: 'saved', title: 'Biškopība iesācējiem' },
      { cause: 'set-aside', title: 'Bites dārzā' },
    ])
    const now = await versionOn(marta, page)
    await save(marta, `${offer}/run`, run, now)
    expect((await save(marta, page, { ...learned, 'title-lv': 'Bites mežā' }, now)).status).toBe(303)
    const after = await (await marta.get(`${offer}/run`)).text()
    expect(after).toContain('value="2027-02-02"')
    const again = await save(marta, page, { ...learned, 'title-lv': 'Bites mežā' }, now)
    expect(again.status).toBe(303)
  })

  test('gives back what was typed when the session ended, without saving or telling anything', async () => {
    const server = await testServer(database())
    const marta = await signedIn(server, 'marta')
    const offer = await begin(marta)
    await save(marta, `${offer}/learned`, { ...learned, 'summary-lv': 'Redzams tikai mums' })
    const answer = await server.visitor().post(`${offer}/learned`, {
      ...learned,
      'title-lv': 'Mans garais teksts <b>',
      version: '2',
    })
    const page = await answer.text()
    expect(answer.status).toBe(401)
    expect(page).toContain('Mans garais teksts &lt;b&gt;')
    expect(page).toContain('You are no longer signed in')
    expect(page).not.toContain('Redzams tikai mums')
    expect(await (await marta.get(`${offer}/learned`)).text()).not.toContain('Mans garais')
  })

  test('begins one offer when the form is sent twice, and copies one without its days', async () => {
    const marta = await signedIn(await testServer(database()), 'marta')
    const form = { organisation: austra, key: 'the-same-form' }
    const [first, second] = [
      await marta.post('/en/desk/offers', form),
      await marta.post('/en/desk/offers', form),
    ]
    expect(first.headers.get('location')).toBe(second.headers.get('location'))
    const offer = (first.headers.get('location') ?? '').replace('/learned', '')
    await save(marta, `${offer}/learned`, learned)
    await save(marta, `${offer}/run`, run)
    const copied = await marta.post(`${offer}/copies`, { key: 'copy-of-the-same' })
    const copy = (copied.headers.get('location') ?? '').replace('/run', '')
    expect(copy).not.toBe(offer)
    const page = await (await marta.get(`${copy}/run`)).text()
    expect(page).toContain('value="24"')
    expect(page).not.toContain('2027-02-02')
    expect(await (await marta.get(copy)).text()).toContain('Biškopība iesācējiem')
  })

  test('plans lessons every week, and cancels what is taken away without forgetting it', async () => {
    const server = await testServer(database())
    const marta = await signedIn(server, 'marta')
    const offer = await begin(marta)
    await save(marta, `${offer}/learned`, { ...learned, 'title-lv': 'Lietišķā rokdarbu pēcpusdiena' })
    const page = `${offer}/lessons`
    const repeat = {
      'repeat-key': 'k'.repeat(20),
      'repeat-day': '2027-03-23',
      'repeat-from': '18.00',
      'repeat-until': '20:00',
      'repeat-room': '4. kabinets',
      'repeat-times': '2',
    }
    const version = await versionOn(marta, page)
    const added = await marta.post(page, { ...repeat, version, action: 'repeat' })
    const twice = await marta.post(page, { ...repeat, version, action: 'repeat' })
    expect([added.status, twice.status]).toEqual([303, 303])
    await publish(marta, offer)
    const opportunity = await opportunityOf(offer)
    const lessons = () =>
      all(
        sql<{ startsAt: Date; cancelled: boolean }>`
          select starts_at as "startsAt", cancelled_at is not null as cancelled from lesson
          where opportunity_id = ${opportunity} order by starts_at
        `,
      )
    expect((await lessons()).map(({ startsAt }) => startsAt.toISOString())).toEqual([
      '2027-03-23T16:00:00.000Z',
      '2027-03-30T15:00:00.000Z',
    ])
    const form = await (await marta.get(page)).text()
    const [first, second] = [...form.matchAll(/name="lesson-id" value="([0-9a-z]{20})"/g)].map(
      ([, id = '']) => id,
    )
    const rows = {
      'lesson-id': [first ?? '', second ?? ''],
      'lesson-day': ['2027-03-23', '2027-03-30'],
      'lesson-from': ['18:00', '18:00'],
      'lesson-until': ['20:00', '20:00'],
      'lesson-room': ['4. kabinets', '4. kabinets'],
    }
    await marta.post(page, { ...rows, version: await versionOn(marta, page), action: `remove-${first}` })
    expect((await lessons()).some(({ cancelled }) => cancelled)).toBe(false)
    await publish(marta, offer)
    expect((await lessons()).map(({ cancelled }) => cancelled)).toEqual([true, false])
    const shown = await (
      await server.visitor().get(`/lv/learning/${opportunity}-lietiska-rokdarbu-pecpusdiena`)
    ).text()
    expect(shown).toContain('atcelta')
    expect(shown).toContain('18:00–20:00')
  })

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
