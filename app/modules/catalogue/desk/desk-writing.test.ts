import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { austra, deskOn, learned, run } from '../../../../tests/support/desk.ts'
import { testServer } from '../../../../tests/support/server.ts'
import { signedIn } from '../../../../tests/support/signed-in.ts'

describeOnBothDatabases('Writing an offer at the desk', (database) => {
  const { all, begin, kinds, opportunityOf, publish, save, versionOn } = deskOn(database)

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
})
