import { sql } from 'kysely'
import { expect, it } from 'vitest'

import { describeOnEmbeddedDatabase } from '../../../../tests/support/database.ts'
import { lettersTo, linkTo } from '../../../../tests/support/letters.ts'
import { testServer } from '../../../../tests/support/server.ts'
import { signedIn } from '../../../../tests/support/signed-in.ts'
import { testMoment } from '../../../../tests/support/template.ts'
import { asActor } from '../../../shared/db/as-actor.ts'
import { rowsOf } from '../../../shared/db/db.ts'
import { newId } from '../../../shared/identifier.ts'
import { appointmentKeeper } from '../appointment/booking-commands.ts'
import { removeOldAppointments } from '../appointment/retention-commands.ts'
import { reachedCells } from './outreach-queries.ts'
import { shownCount } from './outreach.ts'

const event = {
  language: 'lv',
  title: 'Darba meklētāju rīts',
  about: 'Kafija un padoms.',
  day: '2026-12-05',
  from: '10:00',
  to: '12:00',
  municipality: 'LV-058',
  way: 'place',
  location: 'Ludza, bibliotēka',
  mostPeople: '1',
  groups: ['jobseekers'],
}

describeOnEmbeddedDatabase('Group events', (database) => {
  const machine = <Row>(query: ReturnType<typeof sql<Row>>, now = testMoment) =>
    asActor(database().db, appointmentKeeper, now, (tx) => rowsOf(tx, query))

  it('are planned unseen, announced, signed up for and called off for everybody', async () => {
    const server = await testServer(database())
    const [ilze, anna] = [await signedIn(server, 'ilze'), await signedIn(server, 'anna')]
    const visitor = server.visitor()
    const sent = { ...event, key: newId() }
    const foreign = await ilze.post('/lv/guidance/events/new', { ...sent, municipality: 'LV-DGV' })
    expect(foreign.status).toBe(422)
    for (const again of [1, 2]) {
      const planned = await ilze.post('/lv/guidance/events/new', sent)
      expect([again, planned.headers.get('location')]).toEqual([again, '/lv/guidance/events?done=planned'])
    }
    const clash = await ilze.post('/lv/guidance/events/new', {
      ...sent,
      key: newId(),
      from: '11:00',
      to: '13:00',
    })
    expect(await clash.text()).toContain('Šajā laikā Jums jau ir')
    const [row] = await machine(sql<{ id: string }>`
      select appointment_id as id from outreach_event where title -> 'lv' ->> 'text' = ${event.title}
    `)
    const path = `/lv/events/${row?.id}`
    expect((await visitor.get(path)).status).toBe(404)
    await ilze.post(`/lv/guidance/events/${row?.id}/announcement`, {})
    expect(await (await visitor.get('/lv/events?municipality=LV-058')).text()).toContain(event.title)
    expect(await (await visitor.get('/lv/events?municipality=LV-DGV')).text()).not.toContain(event.title)

    const guest = { name: 'Viesis', email: 'viesis2@pasts.example', phone: '', key: newId() }
    await visitor.post(`${path}/participants`, guest)
    await visitor.post((await linkTo(database().db, guest.email)).pathname, {})
    const late = await anna.post(`${path}/participants`, { key: newId() })
    expect(await (await anna.get(late.headers.get('location') ?? '')).text()).toContain('Jūs gaidāt.')
    expect((await ilze.post(`/lv/guidance/events/${row?.id}/count`, { people: '12' })).status).toBe(422)
    await ilze.post(`/lv/guidance/appointments/${row?.id}/cancellation`, { reason: 'illness' })
    for (const address of [guest.email, 'anna@iedzivotaji.example']) {
      const letter = (await lettersTo(database().db, address)).at(-1)
      expect([address, letter?.kind]).toEqual([address, 'appointment-cancelled'])
    }
    expect(await (await visitor.get(path)).text()).toContain('Šis pasākums nenotiks.')
    expect(await (await visitor.get(`${path}.ics`)).text()).toContain('STATUS:CANCELLED')
  })

  it('are counted by month, municipality and kind, with few people hidden, also after a year', async () => {
    expect([0, 4, 5].map(shownCount)).toEqual([0, null, 5])
    const before = await asActor(database().db, appointmentKeeper, testMoment, reachedCells)
    expect(before.find(({ kind }) => kind === 'event')?.people).toBe(23)
    const ilze = await signedIn(await testServer(database()), 'ilze')
    expect(await (await ilze.get('/lv/guidance/events/counts')).text()).toContain('mazāk par 5')
    const later = new Date(testMoment.getTime() + 500 * 24 * 3_600_000)
    const removed = await asActor(database().db, appointmentKeeper, later, (tx) =>
      removeOldAppointments(tx, later),
    )
    expect(removed).toBeGreaterThan(5)
    expect(await asActor(database().db, appointmentKeeper, later, reachedCells)).toEqual(before)
    expect(
      await machine(sql`select 1 from appointment_participant where appointment_id is not null`),
    ).toEqual([])
  })
})
