import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { asActor } from '../../shared/db/as-actor.ts'
import { rowOf, rowsOf } from '../../shared/db/db.ts'
import { identifierOf, newId } from '../../shared/identifier.ts'
import { testMachine } from '../../../tests/support/applicants.ts'
import { describeOnBothDatabases } from '../../../tests/support/database.ts'
import { testServer } from '../../../tests/support/server.ts'
import { signedIn } from '../../../tests/support/signed-in.ts'
import { testMoment } from '../../../tests/support/template.ts'
import { demonstrationPersonId } from '../accounts/index.ts'
import { enrolmentPersonal } from './personal/enrolment-personal.ts'

/** Courses of the demonstration, all of the provider whose editor Marta is. */
const courseOf = (name: string) => identifierOf('demonstration', name)
const free = courseOf('rupnieciska-suveja-daugavpils')
const full = courseOf('latviesu-valoda-a2-daugavpils')
const running = courseOf('gramatvedibas-pamati')

const form = {
  rule: 'first-come',
  opens: '2026-11-23',
  'opens-time': '09:00',
  closes: '2026-11-30',
  'closes-time': '23:59',
  seats: '1',
  answer: '24',
}

describeOnBothDatabases('The pages of enrolment', (database) => {
  const rows = <Row>(query: ReturnType<typeof sql<Row>>) =>
    asActor(database().db, testMachine, testMoment, (tx) => rowsOf(tx, query))
  const lettersTo = (person: string) =>
    rows(sql<{ subject: string; text: string }>`
      select subject, text_body as text from mail where person_id = ${demonstrationPersonId(person)} order by id
    `)

  test('let an editor open a course for applications, once, however often the form is sent', async () => {
    const marta = await signedIn(await testServer(database()), 'marta')
    expect(await (await marta.get('/en/desk/intakes')).text()).toContain(
      `/desk/intakes/new?opportunity=${free}`,
    )
    expect((await marta.get(`/en/desk/intakes/new?opportunity=${free}`)).status).toBe(200)
    const wrong = await marta.post('/en/desk/intakes', {
      ...form,
      closes: '2026-11-01',
      seats: 'many',
      key: newId(),
      opportunity: free,
    })
    expect(wrong.status).toBe(422)
    const backwards = { ...form, closes: '2026-11-01', key: newId(), opportunity: free }
    expect(await (await marta.post('/en/desk/intakes', backwards)).text()).toContain(
      'would close before they open',
    )
    const sent = { ...form, key: newId(), opportunity: free }
    const answers = [await marta.post('/en/desk/intakes', sent), await marta.post('/en/desk/intakes', sent)]
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(new Set(answers.map(({ headers }) => headers.get('location'))).size).toBe(1)
    const again = await marta.post('/en/desk/intakes', { ...sent, key: newId() })
    expect([again.status, await again.text()]).toEqual([
      422,
      expect.stringContaining('has another intake at that time'),
    ])
    const later = { ...sent, opens: '2026-12-01', closes: '2026-12-05', key: newId() }
    expect((await marta.post('/en/desk/intakes', later)).status).toBe(303)
    const place = answers[0]?.headers.get('location') ?? ''
    expect((await marta.get(place)).status).toBe(200)
    // The window is open: people rely on the rules.
    expect((await marta.post(`${place}/form`, form)).status).toBe(422)
  })

  test('let people apply, leave and confirm; each in their own language', async () => {
    const server = await testServer(database())
    const [anna, sergejs] = [await signedIn(server, 'anna'), await signedIn(server, 'sergejs')]
    const page = `/lv/learning/${free}/application`
    expect(await (await server.request(page)).text()).toContain('/lv/sign-in?to=')
    expect((await server.visitor().post(page, { key: newId() })).headers.get('location')).toContain(
      '/sign-in',
    )
    const key = /name="key" value="([0-9a-z]{20})"/.exec(await (await anna.get(page)).text())?.[1] ?? ''
    const applied = await anna.post(page, { key })
    expect(applied.status).toBe(303)
    expect((await anna.post(page, { key })).headers.get('location')).toBe(applied.headers.get('location'))
    expect((await anna.post(page, { key: newId() })).status).toBe(422)
    expect(await (await anna.get(applied.headers.get('location') ?? '')).text()).toContain(
      'Jūsu vieta ir apstiprināta.',
    )
    await sergejs.post(`/ru/learning/${free}/application`, { key: newId() })
    const waiting = await (await sergejs.get('/ru/account/applications')).text()
    expect(waiting).toContain('Ваш номер в листе ожидания – 1.')
    const id = /changed=([0-9a-z]{20})/.exec(applied.headers.get('location') ?? '')?.[1] ?? ''
    expect((await sergejs.post(`/ru/account/applications/${id}/cancellation`, {})).status).toBe(404)
    expect(
      (await anna.post(`/lv/account/applications/${id}/cancellation`, { reason: 'illness' })).status,
    ).toBe(303)
    const offered = await (await sergejs.get('/ru/account/applications')).text()
    expect(offered).toContain('Подтвердите его до')
    expect((await lettersTo('sergejs')).at(-1)?.subject).toMatch(/^Для вас есть место/)
    const action = /\/ru\/account\/applications\/[0-9a-z]{20}\/answer/.exec(offered)?.[0] ?? ''
    expect((await anna.post(action.replace('/ru/', '/lv/'), { answer: 'confirmed' })).status).toBe(404)
    expect((await sergejs.post(action, { answer: 'perhaps' })).status).toBe(422)
    expect((await sergejs.post(action, { answer: 'confirmed' })).status).toBe(303)
    expect((await sergejs.post(action, { answer: 'declined' })).status).toBe(422)
    expect((await lettersTo('sergejs')).at(-1)?.subject).toMatch(/^Ваше место подтверждено/)
  })

  test('show an editor who applied, and nobody else', async () => {
    const server = await testServer(database())
    const [marta, juris] = [await signedIn(server, 'marta'), await signedIn(server, 'juris')]
    const [intake] = await rows(sql<{ id: string }>`select id from intake where opportunity_id = ${full}`)
    const place = `/en/desk/intakes/${intake?.id}`
    const page = await (await marta.get(place)).text()
    expect(page).toContain('Egita Lazdāne')
    const named = async (query: string) =>
      (await (await marta.get(`${place}?${query}`)).text()).match(/mailto:/g)?.length
    expect([
      await named('name=LAZD'),
      await named('state=waitlisted'),
      await named('page=99'),
      await named('name=%25'),
    ]).toEqual([1, 1, 5, undefined])
    const egita = await signedIn(server, 'egita')
    expect(await (await egita.get('/en/account/privacy/access')).text()).toContain('Your application')
    expect((await juris.get(place)).status).toBe(403)
    const [application] = await rows(
      sql<{ id: string }>`
        select application.id from application join person on person.id = person_id
        where intake_id = ${intake?.id} and person.name like 'Egita%'
      `,
    )
    const removal = `/en/desk/applications/${application?.id}/cancellation`
    expect((await juris.post(removal, { reason: 'no-contact' })).status).toBe(403)
    expect((await marta.post(removal, { reason: 'no-contact' })).headers.get('location')).toBe(place)
    expect((await marta.post(removal, { reason: 'no-contact' })).status).toBe(303)
    expect((await lettersTo('egita')).at(-1)?.subject).toMatch(/^Rīkotājs ir slēdzis/)
    expect((await marta.get(`/en/desk/intakes/${newId()}`)).status).toBe(404)
  })

  test('point out lessons at the same time', async () => {
    const server = await testServer(database())
    const oskars = await signedIn(server, 'oskars')
    const lesson = (course: string) => sql`
      insert into lesson (id, opportunity_id, starts_at, ends_at, changed_at)
      values (${newId()}, ${course}, '2026-12-20T16:00Z', '2026-12-20T18:00Z', ${testMoment})
    `
    await lesson(running).execute(database().db)
    const page = `/en/learning/${free}/application`
    expect(await (await oskars.get(page)).text()).not.toContain('at the same time')
    await lesson(free).execute(database().db)
    expect(await (await oskars.get(page)).text()).toContain('You have other lessons at the same time')
  })

  test('let a coordinator apply for somebody who has said yes, and for nobody else', async () => {
    const server = await testServer(database())
    const [ilze, sergejs] = [await signedIn(server, 'ilze'), await signedIn(server, 'sergejs')]
    const person = demonstrationPersonId('sergejs')
    const page = `/en/learning/${running}/application`
    expect((await ilze.post(page, { person, key: newId() })).status).toBe(422)
    const ask = { email: 'sergejs@iedzivotaji.example', until: '2027-03-01', key: newId() }
    expect((await ilze.post('/en/desk/mandates', ask)).status).toBe(303)
    expect((await ilze.post('/en/desk/mandates', ask)).status).toBe(303)
    expect(
      (await ilze.post('/en/desk/mandates', { ...ask, email: 'nobody@example.lv', key: newId() })).status,
    ).toBe(303)
    expect((await ilze.post('/en/desk/mandates', { ...ask, until: '2031-01-01', key: newId() })).status).toBe(
      422,
    )
    const asked = (await lettersTo('sergejs')).filter(({ subject }) => subject.includes('Ilze'))
    expect(asked).toHaveLength(1)
    expect(await (await sergejs.get('/ru/account/mandates')).text()).toContain('Ilze Kokina просит')
    expect((await ilze.post('/en/desk/mandates/code', { code: 'wrong' })).status).toBe(422)
    expect((await ilze.post(page, { person, key: newId() })).status).toBe(422)
    const code = /\b\d{6}\b/.exec(asked[0]?.text ?? '')?.[0] ?? ''
    expect((await ilze.post('/en/desk/mandates/code', { code })).status).toBe(303)
    expect((await ilze.post(page, { person, key: newId() })).status).toBe(303)
    const [application] = await rows(
      sql<{ by: string; person: string; mandate: string }>`
        select applied_by as by, person_id as person, mandate_id as mandate from application
        where applied_by = ${demonstrationPersonId('ilze')} and person_id <> applied_by
      `,
    )
    expect(application).toMatchObject({ by: demonstrationPersonId('ilze'), person })
    expect(await (await sergejs.get('/ru/account/applications')).text()).toContain(
      'от вашего имени подал координатор',
    )
    expect(await (await ilze.get('/en/account/applications')).text()).toContain('Sergejs')
    expect((await sergejs.post(`/ru/account/mandates/${application?.mandate}/end`, {})).status).toBe(303)
    expect(await (await ilze.get('/en/account/applications')).text()).not.toContain('Sergejs')
  })

  test('keep counts right when a person is erased', async () => {
    const before = await rowOf(
      database().db,
      sql<{
        applied: number
      }>`select applied from intake join intake_counts(intake.id) on true where opportunity_id = ${running}`,
    )

    const person = demonstrationPersonId('daiga')
    const rowsInDownload = await asActor(
      database().db,
      { kind: 'person', id: person },
      testMoment,
      async (tx) => Promise.all(enrolmentPersonal.records.map((record) => record.rows(tx, person))),
    )
    expect(rowsInDownload[0]?.length).toBeGreaterThan(0)
    await asActor(database().db, { kind: 'machine', id: 'privacy' }, testMoment, async (tx) => {
      await enrolmentPersonal.erase(tx, person, testMoment)
      await sql`delete from person where id = ${person}`.execute(tx)
    })
    const after = await rowOf(
      database().db,
      sql<{
        applied: number
      }>`select applied from intake join intake_counts(intake.id) on true where opportunity_id = ${running}`,
    )
    expect(after).toEqual(before)
    expect(await rows(sql`select 1 from application where person_id = ${person}`)).toEqual([])
  })
})
