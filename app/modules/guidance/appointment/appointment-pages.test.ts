import ICAL from 'ical.js'
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
import { demonstrationPersonId } from '../../accounts/index.ts'
import { appointmentKeeper } from './booking-commands.ts'
import { usualKindId } from './usual-kinds.ts'

const talk = usualKindId('talk')
const find = `/lv/appointments?municipality=LV-058&kind=${talk}`
const guest = { name: 'Viesis <b>Viens</b>', email: 'viesis@pasts.example', phone: '+371 20000001' }

describeOnEmbeddedDatabase('The pages of appointments', (database) => {
  const machine = <Row>(query: ReturnType<typeof sql<Row>>) =>
    asActor(database().db, appointmentKeeper, testMoment, (tx) => rowsOf(tx, query))
  const firstTime = (page: string) =>
    (/href="([^"]*\/appointments\/new\?[^"]*at=[^"]*)"/.exec(page)?.[1] ?? '').replaceAll('&amp;', '&')
  const hiddenIn = (page: string) =>
    Object.fromEntries(
      [...page.matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
        name,
        value,
      ]),
    )

  it('let somebody without an account book by the link of a letter, move and cancel', async () => {
    const visitor = (await testServer(database())).visitor()
    const page = await (await visitor.get(find)).text()
    expect(page).toContain('Ilze Kokina')
    expect(page).toContain('+371 60000101')
    const form = await (await visitor.get(firstTime(page))).text()
    const sent = { ...hiddenIn(form), ...guest }
    const refused = await visitor.post('/lv/appointments/new', { ...sent, email: 'nav', name: '' })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('value="nav"')
    for (const again of [1, 2]) {
      const asked = await visitor.post('/lv/appointments/new', sent)
      expect([again, asked.headers.get('location')]).toEqual([again, '/lv/appointments/requests/sent'])
    }
    const letters = await lettersTo(database().db, guest.email)
    expect(letters.map(({ kind }) => kind)).toEqual(['appointment-request'])
    expect(await machine(sql`select 1 from appointment_participant where email = ${guest.email}`)).toEqual([])
    const link = (await linkTo(database().db, guest.email)).pathname
    // A mail program that follows links books nothing.
    expect((await visitor.get(link)).status).toBe(200)
    expect(await machine(sql`select 1 from appointment_participant where email = ${guest.email}`)).toEqual([])
    const booked = await visitor.post(link, {})
    const own = booked.headers.get('location')?.replace(/\?.*/, '') ?? ''
    const shown = await (await visitor.get(own)).text()
    expect(shown).toContain('href="tel:+37160000101"')
    expect(shown).not.toContain('<b>Viens</b>')
    expect((await visitor.get(link)).headers.get('location')).toBe(own)
    const ilze = await signedIn(await testServer(database()), 'ilze')
    expect(await (await ilze.get('/lv/guidance/appointments')).text()).toContain('Viesis &lt;b&gt;Viens')

    const times = await (await visitor.get(`${own}/time`)).text()
    const other = /name="at" value="([^"]*)"/.exec(times)?.[1] ?? ''
    const moved = await visitor.post(`${own}/time`, { ...hiddenIn(times), at: other })
    expect(moved.headers.get('location')).toBe(`${own}?done=moved`)
    expect((await visitor.post(`${own}/time`, { ...hiddenIn(times), at: 'nonsense' })).status).toBe(422)
    const cancelled = await visitor.post(`${own}/cancellation`, { reason: 'illness' })
    expect(cancelled.headers.get('location')).toBe(`${own}?done=cancelled`)
    expect(await (await visitor.get(own)).text()).toContain('Atcēla apmeklētājs: slimība.')
    const file = await (await visitor.get(`${own}.ics`)).text()
    const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent')
    expect(event?.getFirstPropertyValue('status')).toBe('CANCELLED')
  })

  it('tell whoever comes late, with other times, and lead nowhere for what is made up', async () => {
    const server = await testServer(database())
    const [anna, sergejs] = [await signedIn(server, 'anna'), await signedIn(server, 'sergejs')]
    const time = firstTime(await (await anna.get(find)).text())
    const forms = [
      hiddenIn(await (await anna.get(time)).text()),
      hiddenIn(await (await sergejs.get(time)).text()),
    ]
    const [first, second] = [
      await anna.post('/lv/appointments/new', forms[0] ?? {}),
      await sergejs.post('/ru/appointments/new', forms[1] ?? {}),
    ]
    expect([first.status, second.status]).toEqual([303, 422])
    const text = await second.text()
    expect(text).toContain('Это время только что заняли.')
    expect(text).toContain('/ru/appointments?municipality=LV-058')
    const own = await (await anna.get('/lv/account/appointments')).text()
    expect(own.match(/Saruna par mācībām/g)?.length).toBeGreaterThan(1)
    for (const path of [
      `/lv/appointments/${newId()}${newId()}`,
      `/lv/appointments/requests/${newId()}${newId()}`,
    ]) {
      expect([path, (await anna.get(path)).status]).toEqual([path, 404])
    }
    const forged = { ...forms[0], coordinator: demonstrationPersonId('anna'), key: newId() }
    expect((await anna.post('/lv/appointments/new', forged)).headers.get('location')).toBe('/lv/appointments')
  })

  it('keep a coordinator out of what is another’s, and hours from a wrong clock', async () => {
    const server = await testServer(database())
    const [ilze, anita] = [await signedIn(server, 'ilze'), await signedIn(server, 'anita')]
    const [talkOfIlze] = await machine(sql<{ id: string; part: string; rule: string }>`
      select appointment.id, part.id as part,
        (select id from availability_rule where coordinator_id = appointment.coordinator_id limit 1) as rule
      from appointment join appointment_participant as part on part.appointment_id = appointment.id
      where appointment.coordinator_id = ${demonstrationPersonId('ilze')} and part.status = 'booked' order by appointment.id limit 1
    `)
    const one = `/lv/guidance/appointments/${talkOfIlze?.id}`
    const attempts = [
      await anita.get(one),
      await anita.post(`${one}/cancellation`, { reason: 'other' }),
      await anita.post(`${one}/participants/${talkOfIlze?.part}/mark`, { mark: 'came' }),
      await anita.post(`${one}/participants/${talkOfIlze?.part}/cancellation`, { reason: 'other' }),
      await anita.get(`${one}/participants/${talkOfIlze?.part}/slip`),
      await anita.post(`/lv/guidance/hours/${talkOfIlze?.rule}/removal`, {}),
    ]
    expect(attempts.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404])
    expect((await ilze.get(one)).status).toBe(200)
    const hours = {
      key: newId(),
      weekday: '2',
      from: '25:00',
      to: '12:00',
      way: 'video',
      location: 'javascript:alert(1)',
    }
    const wrong = await ilze.post('/lv/guidance/hours', { ...hours, fromDay: '2026-12-01' })
    expect(wrong.status).toBe(422)
    const link = await ilze.post('/lv/guidance/hours', { ...hours, from: '9.00', fromDay: '2026-12-01' })
    expect(await link.text()).toContain('sākas ar https://')
    const right = { ...hours, from: '9.00', location: 'https://zvans.example/ilze', fromDay: '2026-12-01' }
    expect((await ilze.post('/lv/guidance/hours', right)).headers.get('location')).toContain('done=added')
    expect((await ilze.post('/lv/guidance/hours', right)).headers.get('location')).toContain('done=added')
    const rules = await machine(
      sql`select 1 from availability_rule where location = 'https://zvans.example/ilze'`,
    )
    expect(rules).toHaveLength(1)
    expect(
      (await ilze.post('/lv/guidance/hours/calendar', { address: 'http://127.0.0.1/x.ics' })).status,
    ).toBe(422)
  })

  it('book for somebody who has neither account nor address, and print it', async () => {
    const ilze = await signedIn(await testServer(database()), 'ilze')
    const page = await (await ilze.get(`/lv/guidance/appointments/new?kind=${talk}`)).text()
    const at = [...page.matchAll(/<option value="(\d{4}-[^"]* place)"/g)][1]?.[1] ?? ''
    const sent = { ...hiddenIn(page), at, name: 'Genovefa', email: '', phone: '', language: 'ru' }
    const booked = await ilze.post('/lv/guidance/appointments/new', sent)
    expect(booked.status).toBe(303)
    const kept = await (await ilze.get(booked.headers.get('location') ?? '')).text()
    expect(kept).toContain('pieteica koordinators')
    const slip = /href="([^"]*\/slip)"/.exec(kept)?.[1] ?? ''
    expect(await (await ilze.get(slip)).text()).toContain('+371 60000101')
  })

  it('take the busy times of another calendar and nothing else of it', async () => {
    const server = await testServer(database())
    const ilze = await signedIn(server, 'ilze')
    const text = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'BEGIN:VEVENT',
      'UID:1',
      'DTSTAMP:20261101T000000Z',
      'DTSTART:20261130T070000Z',
      'DTEND:20261130T100000Z',
      'RRULE:FREQ=WEEKLY;COUNT=3',
      'SUMMARY:Zobārsts slepeni',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:2',
      'DTSTART:20261202T110000Z',
      'DTEND:20261202T160000Z',
      'TRANSP:TRANSPARENT',
      'SUMMARY:Brīvs',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n')
    const upload = (content: string) =>
      ilze.post('/lv/guidance/hours/calendar-file', { file: new File([content], 'x.ics') })
    expect((await upload('<html>')).status).toBe(422)
    expect((await upload(text)).status).toBe(303)
    const spans = await machine(sql<{ at: Date; row: string }>`
      select starts_at as at, busy_time::text as row from busy_time order by starts_at
    `)
    expect(spans.map(({ at }) => at.toISOString().slice(0, 10))).toEqual([
      '2026-11-30',
      '2026-12-07',
      '2026-12-14',
    ])
    expect(spans.some(({ row }) => row.includes('slepeni'))).toBe(false)
    const page = await (await server.visitor().get(find)).text()
    expect(page).not.toContain('at=2026-11-30T')
    await ilze.post('/lv/account/appointments/calendar', {})
    const [link] = await machine(sql<{ token: string }>`select token from appointment_calendar`)
    const feed = await server.visitor().get(`/lv/appointments/calendars/${link?.token}.ics`)
    expect(feed.headers.get('content-type')).toContain('text/calendar')
    expect(await feed.text()).toContain('Anna Bērziņa')
    expect((await server.visitor().get(`/lv/appointments/calendars/${newId()}${newId()}.ics`)).status).toBe(
      404,
    )
  })
})
