import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowsOf } from '../../../shared/db/db.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import { demonstrationPersonId, giveConsent, outcomeQuestion } from '../../accounts/index.ts'
import { askForOutcomes } from '../outcome/outcome-commands.ts'
import { tellChangedEducators } from '../reminder/educator-change-commands.ts'
import { remindOfTomorrow, tellChangedLessons } from '../reminder/reminder-commands.ts'
import { testMachine } from '../../../../tests/support/applicants.ts'
import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { testServer } from '../../../../tests/support/server.ts'
import { signedIn } from '../../../../tests/support/signed-in.ts'
import { testMoment } from '../../../../tests/support/template.ts'

const runOf = (name: string) => identifierOf('demonstration', `run:${name}`)
const day = 24 * 3_600_000
const marks = (mark: string) => ({
  'mark-content': mark,
  'mark-teaching': mark,
  'mark-usefulness': mark,
  'mark-organising': mark,
  'mark-accessibility': mark,
})

describeOnBothDatabases('After a course', (database) => {
  const asMachine = <Row>(query: ReturnType<typeof sql<Row>>) =>
    asActor(database().db, testMachine, testMoment, (tx) => rowsOf(tx, query))
  const applicationOf = async (run: string, person: string) => {
    const [found] = await asMachine(sql<{ id: string }>`
      select application.id from application join intake on intake.id = application.intake_id
      where intake.opportunity_id = ${runOf(run)} and person_id = ${demonstrationPersonId(person)}`)
    return found?.id ?? ''
  }
  const pageOf = async (run: string) => {
    const server = await testServer(database())
    const moved = await server.request(`/en/learning/${runOf(run)}`)
    return (await server.request(moved.headers.get('location') ?? `/en/learning/${runOf(run)}`)).text()
  }

  test('reviews are shown as counts with an interval from five on, and not before', async () => {
    const spring = await pageOf('sewing-spring')
    expect(spring).toContain('6 answers')
    expect(spring).toMatch(/5 of 6[^]*Wilson/)
    expect(spring).toContain('Daudz prakses')
    const autumn = await pageOf('hygiene-autumn')
    expect(autumn).toContain('too few answers')
    expect(autumn).not.toContain('of 3')
    expect(spring).toMatch(/Half a year later[^]*I work[^]*3 of 6/)
  })

  test('only participants review, once, and their words wait for a moderator', async () => {
    const server = await testServer(database())
    const juris = await signedIn(server, 'juris')
    const page = `/en/account/applications/${await applicationOf('sewing-spring', 'juris')}/review`
    const half = await juris.post(page, { 'mark-content': '2', text: 'Kept' })
    expect([half.status, await half.text()]).toEqual([422, expect.stringContaining('Kept')])
    expect((await juris.post(page, { ...marks('2'), text: 'Marta ate my <b>lunch</b>.' })).status).toBe(303)
    expect((await juris.post(page, { ...marks('5'), text: 'Again' })).status).toBe(303)
    expect(await pageOf('sewing-spring')).toContain('7 answers')
    expect(await pageOf('sewing-spring')).not.toContain('ate my')
    expect((await (await signedIn(server, 'anna')).get(page)).status).toBe(404)
    const running = `/en/account/applications/${await applicationOf('bookkeeping-now', 'anna')}/review`
    expect((await (await signedIn(server, 'anna')).post(running, marks('5'))).status).toBe(422)
    const raimonds = await signedIn(server, 'raimonds')
    const [{ id } = { id: '' }] = await asMachine(sql<{ id: string }>`
      select review_id as id from review_text where text like 'Marta ate%'`)
    expect(await (await raimonds.get('/en/moderation/reviews')).text()).toContain('&lt;b&gt;lunch')
    const decision = `/en/moderation/reviews/${id}/decision`
    expect((await raimonds.post(decision, { decision: 'withheld' })).status).toBe(422)
    expect((await raimonds.post(decision, { decision: 'withheld', reason: 'names-somebody' })).status).toBe(
      303,
    )
    expect(await pageOf('sewing-spring')).toContain('7 answers')
    const marta = await signedIn(server, 'marta')
    expect((await marta.post(decision, { decision: 'shown' })).status).toBe(403)
    expect((await marta.post(`/en/desk/reviews/${id}/reply`, { reply: 'No.' })).status).toBe(404)
    const [{ id: shown } = { id: '' }] = await asMachine(sql<{ id: string }>`
      select review_id as id from review_text where state = 'shown' limit 1`)
    expect(
      (await marta.post(`/en/desk/reviews/${shown}/reply`, { reply: 'Thank you, we mended the ramp.' }))
        .status,
    ).toBe(303)
    expect(await pageOf('sewing-spring')).toContain('we mended the ramp')
  })

  test('marks stay when the person goes, words go', async () => {
    const before = await asMachine(sql<{ texts: number; reviews: number }>`
      select (select count(*)::int from review_text) as texts, (select count(*)::int from review) as reviews`)
    await asMachine(sql`delete from person where id = ${demonstrationPersonId('egita')} returning id`)
    const after = await asMachine(sql<{ texts: number; reviews: number }>`
      select (select count(*)::int from review_text) as texts, (select count(*)::int from review) as reviews`)
    expect(after).toEqual([{ texts: (before[0]?.texts ?? 0) - 1, reviews: before[0]?.reviews }])
  })

  test('the question after half a year needs consent, is asked once and answered without signing in', async () => {
    const { db } = database()
    const now = new Date(testMoment.getTime() + 1 * day)
    expect(await askForOutcomes(db, 'https://laipa.test', now)).toBe(0)
    const anna = { kind: 'person', id: demonstrationPersonId('anna') } as const
    await asActor(db, anna, now, (tx) =>
      giveConsent(tx, anna.id, { purpose: outcomeQuestion, version: 1, language: 'en' }, anna, now),
    )
    expect(await askForOutcomes(db, 'https://laipa.test', now)).toBe(1)
    expect(await askForOutcomes(db, 'https://laipa.test', now)).toBe(0)
    const [{ text } = { text: '' }] = await asMachine(sql<{ text: string }>`
      select text_body as text from mail where kind = 'outcome-question'`)
    const path = new URL(/https\S+outcomes\S+/.exec(text)?.[0] ?? '').pathname
    const server = await testServer(database(), { now })
    const visitor = server.visitor()
    expect(await (await visitor.get(path)).text()).toContain('radio')
    expect((await visitor.post(path, {})).status).toBe(422)
    expect((await visitor.post(path, { answer: 'active' })).status).toBe(303)
    const [{ answer } = { answer: '' }] = await asMachine(sql<{ answer: string }>`
      select answer from outcome where application_id = ${await applicationOf('sewing-spring', 'anna')}`)
    expect(answer).toBe('active')
    expect((await visitor.get(path.replace(/\w{40}$/, 'a'.repeat(40)))).status).toBe(404)
    const later = await testServer(database(), { now: new Date(now.getTime() + 61 * day) })
    expect((await later.visitor().post(path, { answer: 'none' })).status).toBe(404)
  })

  test('lessons are reminded of once, stop when asked, and a moved one is told at once', async () => {
    const { db } = database()
    const now = new Date(testMoment.getTime() + 6 * day)
    expect(await remindOfTomorrow(db, 'https://laipa.test', now)).toBe(4)
    expect(await remindOfTomorrow(db, 'https://laipa.test', now)).toBe(0)
    const [{ text } = { text: '' }] = await asMachine(sql<{ text: string }>`
      select text_body as text from mail where kind = 'lesson-tomorrow' and person_id = ${demonstrationPersonId('anna')}`)
    const path = new URL(/https\S+reminders\S+/.exec(text)?.[0] ?? '').pathname
    const server = await testServer(database(), { now })
    expect((await server.visitor().post(path, { reminders: 'off' })).status).toBe(303)
    expect(await remindOfTomorrow(db, 'https://laipa.test', new Date(now.getTime() + 7 * day))).toBe(3)
    expect(await tellChangedEducators(db, 'https://laipa.test', now)).toBe(0)
    expect(await tellChangedLessons(db, 'https://laipa.test', now)).toBe(0)
    await asMachine(sql`
      update lesson set cancelled_at = ${now}, changed_at = ${now}
      where opportunity_id = ${runOf('bookkeeping-now')} and starts_at > ${now} returning id`)
    expect(await tellChangedLessons(db, 'https://laipa.test', now)).toBe(8)
    expect(await tellChangedLessons(db, 'https://laipa.test', now)).toBe(0)
    const withdraw = () =>
      asMachine(sql`
      update educator_assignment set withdrawn_at = ${now}, withdrawn_by = 'test'
      where opportunity_id = ${runOf('bookkeeping-now')} and withdrawn_at is null returning id`)
    await withdraw()
    expect(await tellChangedEducators(db, 'https://laipa.test', now)).toBe(4)
    expect(await tellChangedEducators(db, 'https://laipa.test', now)).toBe(0)
  })

  test('own lessons are a calendar behind a secret address, cancelled ones struck out', async () => {
    const server = await testServer(database())
    const anna = await signedIn(server, 'anna')
    expect((await anna.post('/en/account/lessons/calendar', {})).status).toBe(303)
    const path =
      /\/en\/calendars\/\w{40}\.ics/.exec(await (await anna.get('/en/account/lessons')).text())?.[0] ?? ''
    const file = await server.request(path)
    expect(file.headers.get('content-type')).toContain('text/calendar')
    expect(await file.text()).toMatch(/DTSTART;TZID=Europe\/Riga:20261124T120000[^]*STATUS:CANCELLED/)
    await anna.post('/en/account/lessons/calendar', {})
    expect((await server.request(path)).status).toBe(404)
  })

  test('what was said and owed stands in tables that are empty without an actor', async () => {
    for (const table of [
      'review',
      'review_text',
      'outcome',
      'outcome_question',
      'invoice',
      'assessment_result',
      'participant_link',
      'reminder_stop',
      'lesson_letter',
    ]) {
      const rows = await rowsOf(database().db, sql`select 1 from ${sql.table(table)}`)
      const all = await asMachine(sql`select 1 from ${sql.table(table)}`)
      const strangers = await asActor(
        database().db,
        { kind: 'person', id: demonstrationPersonId('daiga') },
        testMoment,
        (tx) => rowsOf(tx, sql`select 1 from ${sql.table(table)}`),
      )
      expect([table, rows.length, all.length > 0, strangers.length < all.length]).toEqual([
        table,
        0,
        true,
        true,
      ])
    }
  })
})
