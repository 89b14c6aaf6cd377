import { sql } from 'kysely'
import { expect, it } from 'vitest'

import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { testServer } from '../../../../tests/support/server.ts'
import { signedIn } from '../../../../tests/support/signed-in.ts'
import { testMoment } from '../../../../tests/support/template.ts'
import { asActor } from '../../../shared/db/as-actor.ts'
import { rowOf, rowsOf } from '../../../shared/db/db.ts'
import { identifierOf } from '../../../shared/identifier.ts'

const machine = { kind: 'machine', id: 'test' } as const
const today = '2026-11-24'

describeOnBothDatabases('The register of educators and the library of methods', (database) => {
  const machineRows = <Row>(query: ReturnType<typeof sql<Row>>) =>
    asActor(database().db, machine, testMoment, (tx) => rowsOf(tx, query))

  it('shows of a card only what its educator chose, and nothing without consent', async () => {
    const server = await testServer(database())
    const modris = await signedIn(server, 'modris')
    const page = async () => (await server.visitor().get('/lv/educators')).text()
    const card = {
      fields: ['021'],
      languages: ['lv'],
      place: 'balvi',
      radius: '25',
      about: 'Koka darbi.',
      times: ['evening'],
    }
    expect((await modris.post('/lv/account/educator-card', { ...card, fields: [] })).status).toBe(422)
    expect((await modris.post('/lv/account/educator-card', card)).status).toBe(303)
    expect(await page()).not.toContain('Modris Leikums')
    await modris.post('/lv/account/educator-card', { ...card, shown: ['times'], agree: 'yes' })
    const shown = await page()
    expect(shown).toContain('Modris Leikums')
    const own = await rowOf(
      database().db,
      sql<{ about: string | null; place: string | null; times: string[] | null }>`
        select about, place_id as place, times from public_educators() where name = 'Modris Leikums'
      `,
    )
    expect(own).toEqual({ about: null, place: null, times: ['evening'] })
    await modris.post('/lv/account/educator-card/withdrawal', {})
    expect(await page()).not.toContain('Modris Leikums')
  })

  it('asks an educator of the register for a class, whose name appears only when they agree', async () => {
    const server = await testServer(database())
    const [marta, aija] = [await signedIn(server, 'marta'), await signedIn(server, 'aija')]
    const opportunity = identifierOf('demonstration', 'latviesu-valoda-a2-daugavpils')
    const address = `/lv/training/classes/${opportunity}`
    expect(await (await marta.get(address)).text()).toContain('Aija Skutele')
    const card = await rowOf(
      database().db,
      sql<{ id: string }>`select card_id as id from public_educators() where name = 'Aija Skutele'`,
    )
    const form = { card: card?.id ?? '', part: 'lecturer' }
    expect((await marta.post(address, form)).status).toBe(303)
    expect((await marta.post(address, form)).status).toBe(422)
    expect((await marta.post(address, { ...form, card: '0'.repeat(20) })).status).toBe(404)
    const moved = await server.visitor().get(`/lv/learning/${opportunity}-x`)
    const course = async () => (await server.visitor().get(moved.headers.get('location') ?? '')).text()
    expect(await course()).toContain('<h1')
    expect(await course()).not.toContain('Aija Skutele')
    const assignment = await machineRows(sql<{ id: string }>`
      select id from educator_assignment where opportunity_id = ${opportunity} and withdrawn_at is null
    `)
    await aija.post(`/lv/teaching/${assignment[0]?.id}/answer`, { answer: 'confirm' })
    expect(await course()).toContain('Aija Skutele')
    const elsewhere = await rowOf(
      database().db,
      sql<{ id: string }>`
        select opportunity.id from opportunity join organisation on organisation.id = organisation_id
        where organisation.source_id <> 'austra-daugavpils' and status = 'published' order by opportunity.id limit 1
      `,
    )
    expect((await marta.get(`/lv/training/classes/${elsewhere?.id}`)).status).toBe(404)
  })

  it('takes methods, ratings of others and reports, and hides what was judged so', async () => {
    const server = await testServer(database())
    const [viktors, aija, anna, raimonds] = [
      await signedIn(server, 'viktors'),
      await signedIn(server, 'aija'),
      await signedIn(server, 'anna'),
      await signedIn(server, 'raimonds'),
    ]
    const form = {
      key: 'method-1',
      title: 'Kartītes <b>',
      purpose: 'Sākumam.',
      least: '4',
      most: '12',
      minutes: '20',
      steps: 'Dalām.',
    }
    expect((await viktors.post('/lv/methods/new', { ...form, most: '2' })).status).toBe(422)
    const made = await viktors.post('/lv/methods/new', form)
    expect((await viktors.post('/lv/methods/new', form)).headers.get('location')).toBe(
      made.headers.get('location'),
    )
    const address = made.headers.get('location') ?? ''
    expect(await (await server.visitor().get(address)).text()).toContain('Kartītes &lt;b&gt;')
    expect((await viktors.post(`${address}/ratings`, { stars: '5', used: today })).status).toBe(422)
    expect((await anna.post(`${address}/ratings`, { stars: '5', used: today })).status).toBe(403)
    for (const stars of ['2', '4']) await aija.post(`${address}/ratings`, { stars, used: today })
    expect(await (await server.visitor().get(address)).text()).toContain('4 no 5 · 1 vērtējums')
    await anna.post(`${address}/reports`, { why: 'copied' })
    const [report] = await machineRows(sql<{ id: string }>`select id from method_report`)
    expect((await viktors.post(`/lv/moderation/methods/${report?.id}`, { decision: 'hidden' })).status).toBe(
      403,
    )
    await raimonds.post(`/lv/moderation/methods/${report?.id}`, { decision: 'hidden' })
    expect((await server.visitor().get(address)).status).toBe(404)
  })
})
