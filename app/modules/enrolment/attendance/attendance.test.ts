import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowOf, rowsOf } from '../../../shared/db/db.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import { demonstrationPersonId } from '../../accounts/index.ts'
import { testMachine } from '../../../../tests/support/applicants.ts'
import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { testServer } from '../../../../tests/support/server.ts'
import { signedIn } from '../../../../tests/support/signed-in.ts'
import { testMoment } from '../../../../tests/support/template.ts'

const run = identifierOf('demonstration', 'run:bookkeeping-now')
const minute = 60_000

describeOnBothDatabases('Attendance', (database) => {
  const asMachine = <Row>(query: ReturnType<typeof sql<Row>>) =>
    asActor(database().db, testMachine, testMoment, (tx) => rowsOf(tx, query))
  const lessonToday = async () => {
    const found = await rowOf(
      database().db,
      sql<{ id: string }>`select id from lesson where opportunity_id = ${run} and starts_at = ${testMoment}`,
    )
    return found?.id ?? ''
  }
  const applicationOf = async (person: string) => {
    const [found] = await asMachine(sql<{ id: string; state: string }>`
      select application.id, application.state from application join intake on intake.id = application.intake_id
      where intake.opportunity_id = ${run} and person_id = ${demonstrationPersonId(person)}`)
    return found ?? { id: '', state: '' }
  }
  const marksToday = async () => {
    const rows = await asMachine(sql<{ name: string; mark: string }>`
      select person.name, mark from attendance join application on application.id = application_id
      join person on person.id = person_id where lesson_id = ${await lessonToday()} order by person.name`)
    return Object.fromEntries(rows.map(({ name, mark }) => [name.split(' ')[0], mark] as const))
  }

  test('is kept by the educator of the run and its editor, and by nobody else', async () => {
    const server = await testServer(database())
    const page = `/en/teaching/lessons/${await lessonToday()}/attendance`
    const viktors = await signedIn(server, 'viktors')
    expect(await (await viktors.get('/en/teaching/lessons')).text()).toContain(page)
    expect(await (await viktors.get(page)).text()).toContain('Anna Bērziņa')
    expect((await (await signedIn(server, 'marta')).get(page)).status).toBe(200)
    expect((await (await signedIn(server, 'anna')).get(page)).status).toBe(403)
    // Somebody who teaches elsewhere may open pages of lists, but not this one.
    await asMachine(sql`
      update educator_assignment set educator_confirmed_at = null
      where opportunity_id = ${run} and person_id = ${demonstrationPersonId('viktors')} returning id`)
    expect((await viktors.get(page)).status).toBe(404)
    expect((await viktors.post(page, { rest: 'present' })).status).toBe(404)
    await asMachine(sql`
      update educator_assignment set educator_confirmed_at = ${testMoment}
      where opportunity_id = ${run} and person_id = ${demonstrationPersonId('viktors')} returning id`)
  })

  test('is noted by the code of the room, once, in the lesson only, and not by guessing', async () => {
    const server = await testServer(database())
    const lesson = await lessonToday()
    const anna = await signedIn(server, 'anna')
    expect((await anna.post('/en/account/attendance', { code: '' })).status).toBe(422)
    const viktors = await signedIn(server, 'viktors')
    const made = await viktors.post(`/en/teaching/lessons/${lesson}/code`, {})
    expect(made.status).toBe(303)
    const shown = await (await viktors.get(`/en/teaching/lessons/${lesson}/attendance`)).text()
    const code = /class="room-code">(\d{3} \d{3})</.exec(shown)?.[1] ?? ''
    expect(code).toMatch(/^\d{3} \d{3}$/)
    // Another person's browser, who has no seat in the run.
    expect((await (await signedIn(server, 'daiga')).post('/en/account/attendance', { code })).status).toBe(
      422,
    )
    const early = await testServer(database(), { now: new Date(testMoment.getTime() - 16 * minute) })
    expect((await (await signedIn(early, 'anna')).post('/en/account/attendance', { code })).status).toBe(422)
    const entered = await anna.post('/en/account/attendance', { code })
    expect([entered.status, entered.headers.get('location')]).toEqual([
      303,
      `/en/account/applications/${(await applicationOf('anna')).id}/participation?noted=yes`,
    ])
    expect((await anna.post('/en/account/attendance', { code })).status).toBe(303)
    const late = await testServer(database(), { now: new Date(testMoment.getTime() + 20 * minute) })
    expect((await (await signedIn(late, 'inese')).post('/en/account/attendance', { code })).status).toBe(303)
    expect(await marksToday()).toEqual({ Anna: 'present', Inese: 'late' })
    const sergejs = await signedIn(server, 'sergejs')
    const wrong = code === '000 000' ? '000001' : '000000'
    for (let tries = 0; tries < 5; tries += 1) await sergejs.post('/en/account/attendance', { code: wrong })
    const held = await sergejs.post('/en/account/attendance', { code })
    expect([held.status, await held.text()]).toEqual([422, expect.stringContaining('Wait ten minutes')])
    expect(await marksToday()).not.toHaveProperty('Sergejs')
  })

  test('is corrected with a record, and marking the rest present leaves the others as they are', async () => {
    const server = await testServer(database())
    const page = `/en/teaching/lessons/${await lessonToday()}/attendance`
    const viktors = await signedIn(server, 'viktors')
    const anna = await applicationOf('anna')
    const marked = await viktors.post(page, { [`mark-${anna.id}`]: 'absent', rest: 'present' })
    expect(marked.headers.get('location')).toBe(`${page}?saved=yes`)
    expect((await viktors.post(page, { [`mark-${anna.id}`]: 'absent', rest: 'present' })).status).toBe(303)
    expect(await marksToday()).toEqual({
      Anna: 'absent',
      Inese: 'late',
      Juris: 'present',
      Sergejs: 'present',
    })
    const corrections = await asMachine(sql<{ from: string; to: string }>`
      select from_mark as "from", to_mark as "to" from attendance_correction order by id`)
    expect(corrections).toEqual([{ from: 'present', to: 'absent' }])
    // A code that has been used does not undo what the educator corrected.
    const [{ code } = { code: '' }] = await asMachine(sql<{ code: string }>`select code from lesson_code`)
    expect((await (await signedIn(server, 'anna')).post('/en/account/attendance', { code })).status).toBe(303)
    expect(await marksToday()).toHaveProperty('Anna', 'absent')
    const events = await rowsOf(
      database().db,
      sql<{ facts: unknown }>`select facts from event where kind = 'enrolment.attendance.marked'
        and actor_id = ${demonstrationPersonId('viktors')} and facts ? 'corrected' order by id`,
    )
    expect(events).toEqual([{ facts: { present: 2, late: 0, excused: 0, absent: 1, corrected: 1 } }])
  })

  test('of a lesson to come cannot be marked, but an excuse can be written', async () => {
    const server = await testServer(database())
    const [next] = await asMachine(sql<{ id: string }>`
      select id from lesson where opportunity_id = ${run} and starts_at > ${testMoment} order by starts_at limit 1`)
    const answer = await (
      await signedIn(server, 'viktors')
    ).post(`/en/teaching/lessons/${next?.id}/attendance`, { rest: 'present' })
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('15 minutes before')])
    const anna = await signedIn(server, 'anna')
    const excuse = `/en/account/applications/${(await applicationOf('anna')).id}/excuses/${next?.id}`
    expect((await anna.post(excuse, { text: ' ' })).status).toBe(422)
    expect((await anna.post(excuse, { text: 'x'.repeat(1001) })).status).toBe(422)
    expect((await anna.post(excuse, { text: 'My child has a concert.' })).status).toBe(303)
    expect(await (await anna.get(excuse)).text()).toContain('My child has a concert.')
    expect((await (await signedIn(server, 'sergejs')).get(excuse)).status).toBe(404)
    const list = await (await signedIn(server, 'viktors')).get(`/en/teaching/lessons/${next?.id}/attendance`)
    expect(await list.text()).toContain('My child has a concert.')
  })

  test('completes the run for whoever fulfils the rule once its last lesson has begun', async () => {
    const lessons = await asMachine(sql<{ id: string; startsAt: Date }>`
      select id, starts_at as "startsAt" from lesson where opportunity_id = ${run} order by starts_at`)
    const inese = await applicationOf('inese')
    expect(inese.state).toBe('attending')
    for (const { id, startsAt } of lessons.slice(-2)) {
      const server = await testServer(database(), { now: new Date(startsAt.getTime() + 5 * minute) })
      const viktors = await signedIn(server, 'viktors')
      await viktors.post(`/en/teaching/lessons/${id}/attendance`, { [`mark-${inese.id}`]: 'present' })
    }
    expect((await applicationOf('inese')).state).toBe('completed')
    expect((await applicationOf('anna')).state).toBe('attending')
    const events = await rowsOf(
      database().db,
      sql<{ facts: unknown }>`select facts from event
        where kind = 'enrolment.application.completed' and subject = ${inese.id}`,
    )
    expect(events).toEqual([
      { facts: expect.objectContaining({ attended: 5, lessons: 5, needed: 4, assessment: 'not-asked' }) },
    ])
    const letters = await asMachine(sql<{ subject: string }>`
      select subject from mail where kind = 'application-completed' and person_id = ${demonstrationPersonId('inese')}
        and subject like '%rāmatved%'`)
    expect(letters).toHaveLength(1)
  })

  test('stands in tables that are empty without an actor, and hold their own for each', async () => {
    const tables = ['attendance', 'attendance_correction', 'lesson_code', 'code_attempt', 'lesson_excuse']
    for (const table of tables) {
      const rows = await rowsOf(database().db, sql`select 1 from ${sql.table(table)}`)
      const all = await asMachine(sql`select 1 from ${sql.table(table)}`)
      expect([table, rows.length, all.length > 0]).toEqual([table, 0, true])
    }
    const anna = { kind: 'person', id: demonstrationPersonId('anna') } as const
    const seen = await asActor(database().db, anna, testMoment, async (tx) => ({
      others: await rowsOf(
        tx,
        sql`select 1 from attendance join application on application.id = application_id
        where person_id <> ${anna.id}`,
      ),
      own: await rowsOf(tx, sql`select 1 from attendance`),
      codes: await rowsOf(tx, sql`select 1 from lesson_code`),
      excuses: await rowsOf(tx, sql`select 1 from lesson_excuse where person_id <> ${anna.id}`),
    }))
    expect([seen.others.length, seen.own.length > 0, seen.codes.length, seen.excuses.length]).toEqual([
      0,
      true,
      0,
      0,
    ])
    const [lesson, own] = [await lessonToday(), await applicationOf('anna')]
    const writing = asActor(database().db, anna, testMoment, (tx) =>
      sql`insert into attendance (lesson_id, application_id, mark, marked_at)
        values (${lesson}, ${own.id}, 'present', ${testMoment})
        on conflict (lesson_id, application_id) do update set mark = 'present'`.execute(tx),
    )
    await expect(writing).rejects.toThrow()
  })
})
