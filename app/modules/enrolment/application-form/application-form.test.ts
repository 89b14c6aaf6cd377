import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowsOf } from '../../../shared/db/db.ts'
import { newId } from '../../../shared/identifier.ts'
import { demonstrationPersonId } from '../../accounts/index.ts'
import { testMachine } from '../../../../tests/support/applicants.ts'
import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { pdfSample, pngSample } from '../../../../tests/support/file-samples.ts'
import { testServer, type TestServer } from '../../../../tests/support/server.ts'
import { signedIn } from '../../../../tests/support/signed-in.ts'
import { testMoment } from '../../../../tests/support/template.ts'
import type { Visitor } from '../../../../tests/support/visitor.ts'

/** The intake with questions opens in two days. */
const open = new Date(testMoment.getTime() + 3 * 24 * 3_600_000)

describeOnBothDatabases('The form of an application', (database) => {
  const asMachine = <Row>(query: ReturnType<typeof sql<Row>>) =>
    asActor(database().db, testMachine, testMoment, (tx) => rowsOf(tx, query))
  const intake = async () => {
    const [found] = await asMachine(sql<{ id: string; opportunityId: string }>`
      select id, opportunity_id as "opportunityId" from intake join application_form on intake_id = id`)
    return found ?? { id: '', opportunityId: '' }
  }
  const stateOf = async (id: string) =>
    (await asMachine(sql<{ state: string }>`select state from application where id = ${id}`))[0]?.state
  const begin = async (visitor: Visitor) => {
    const { opportunityId } = await intake()
    const answer = await visitor.post(`/en/learning/${opportunityId}/application`, { key: newId() })
    return /applications\/(\w{20})\/form\/1$/.exec(answer.headers.get('location') ?? '')?.[1] ?? ''
  }
  const upload = async (server: TestServer, visitor: Visitor, path: string, file: File, key = newId()) => {
    const body = new FormData()
    body.set('key', key)
    body.set('question', 'izglitibas-dokuments')
    body.set('file', file)
    const cookie = `laipa_session=${visitor.cookie('laipa_session')}`
    return server.request(path, { method: 'POST', body, headers: { cookie, origin: 'http://laipa.test' } })
  }

  test('is a draft until its questions are answered, keeps wrong answers, and is sent once', async () => {
    const server = await testServer(database(), { now: open })
    const anna = await signedIn(server, 'anna')
    const id = await begin(anna)
    expect(await stateOf(id)).toBe('draft')
    const form = `/en/account/applications/${id}/form`
    const wrong = await anna.post(`${form}/1`, {
      'answer-uznemuma-lielums': 'thousands',
      'answer-kapec-si-apmaciba': 'I lift.',
    })
    expect(wrong.status).toBe(422)
    expect(await (await anna.get(`${form}/1`)).text()).toContain('I lift.')
    expect((await anna.post(`/en/account/applications/${id}/submission`, {})).status).toBe(422)
    expect(await stateOf(id)).toBe('draft')
    const right = {
      'answer-kapec-si-apmaciba': 'I lift.',
      'answer-apmacits-agrak': 'no',
      'answer-uznemuma-lielums': 'vairak',
    }
    expect((await anna.post(`${form}/1`, right)).headers.get('location')).toBe(
      `/en/account/applications/${id}/documents`,
    )
    const documents = `/en/account/applications/${id}/documents`
    const lie = await upload(server, anna, documents, new File([pngSample], 'diploma.pdf'))
    expect([lie.status, await lie.text()]).toEqual([422, expect.stringContaining('promises another type')])
    const page = await upload(server, anna, documents, new File(['<script>alert(1)</script>'], 'a.pdf'))
    expect(page.status).toBe(422)
    const key = newId()
    const diploma = new File([pdfSample], 'Diploms Nr. 7.pdf', { type: 'text/html' })
    expect((await upload(server, anna, documents, diploma, key)).status).toBe(303)
    expect((await upload(server, anna, documents, diploma, key)).status).toBe(303)
    const sent = await anna.post(`/en/account/applications/${id}/submission`, {})
    expect([sent.status, await stateOf(id)]).toEqual([303, 'submitted'])
    expect((await anna.post(`/en/account/applications/${id}/submission`, {})).status).toBe(303)
    expect((await anna.post(`${form}/1`, { 'answer-kapec-si-apmaciba': 'Changed.' })).status).toBe(303)
    expect(await (await anna.get(`${form}/check`)).text()).not.toContain('Changed.')
  })

  test('is sent back by an editor when something is missing, and comes again in its old place', async () => {
    const server = await testServer(database(), { now: open })
    const [anna, marta] = [await signedIn(server, 'anna'), await signedIn(server, 'marta')]
    const [sent] = await asMachine(sql<{ id: string; submittedAt: Date }>`
      select application.id, submitted_at as "submittedAt" from application join application_form using (intake_id)
      where application.state = 'submitted'`)
    const { id = '', submittedAt } = sent ?? {}
    const sendBack = `/en/desk/applications/${id}/return`
    expect((await anna.post(sendBack, {})).status).toBe(403)
    expect((await marta.post(sendBack, {})).status).toBe(303)
    expect((await marta.post(sendBack, {})).status).toBe(303)
    expect(await stateOf(id)).toBe('incomplete')
    const letters = await asMachine(sql`select 1 from mail where kind = 'application-returned'`)
    expect(letters).toHaveLength(1)
    expect((await anna.post(`/en/account/applications/${id}/submission`, {})).status).toBe(303)
    const [again] = await asMachine(sql<{ state: string; submittedAt: Date }>`
      select state, submitted_at as "submittedAt" from application where id = ${id}`)
    expect(again).toEqual({ state: 'submitted', submittedAt })
  })

  test('and its documents are read by the applicant and the editors alone', async () => {
    const server = await testServer(database(), { now: open })
    const [{ id, application } = { id: '', application: '' }] = await asMachine(
      sql<{
        id: string
        application: string
      }>`select id, application_id as application from application_document`,
    )
    const own = `/en/account/applications/${application}/documents/${id}`
    const desk = `/en/desk/applications/${application}/documents/${id}`
    const file = await (await signedIn(server, 'anna')).get(own)
    expect(file.headers.get('content-disposition')).toBe(
      `attachment; filename="document.pdf"; filename*=UTF-8''Diploms%20Nr.%207.pdf`,
    )
    expect(file.headers.get('content-security-policy')).toContain("default-src 'none'; sandbox")
    expect(file.headers.get('x-content-type-options')).toBe('nosniff')
    expect(Buffer.from(await file.arrayBuffer()).equals(pdfSample)).toBe(true)
    const marta = await signedIn(server, 'marta')
    expect((await marta.get(desk)).status).toBe(200)
    expect(await (await marta.get(`/en/desk/applications/${application}`)).text()).toContain('I lift.')
    expect((await marta.get(own)).status).toBe(404)
    expect((await (await signedIn(server, 'sergejs')).get(own)).status).toBe(404)
    expect((await (await signedIn(server, 'viktors')).get(desk)).status).toBe(403)
    for (const table of ['application_answer', 'application_document', 'document_content', 'asked_form']) {
      const rows = await rowsOf(database().db, sql`select 1 from ${sql.table(table)}`)
      const strangers = await asActor(
        database().db,
        { kind: 'person', id: demonstrationPersonId('sergejs') },
        testMoment,
        (tx) => rowsOf(tx, sql`select 1 from ${sql.table(table)}`),
      )
      expect([table, rows.length, strangers.length]).toEqual([table, 0, 0])
    }
  })

  test('takes ten documents of at most 5 MB', async () => {
    const server = await testServer(database(), { now: open })
    const sergejs = await signedIn(server, 'sergejs')
    const documents = `/en/account/applications/${await begin(sergejs)}/documents`
    const large = new File([pdfSample, new Uint8Array(5 * 1024 * 1024)], 'a.pdf')
    expect((await upload(server, sergejs, documents, large)).status).toBe(422)
    expect(
      (await upload(server, sergejs, documents, new File([new Uint8Array(11 * 1024 * 1024)], 'a.pdf')))
        .status,
    ).toBe(413)
    const statuses: number[] = []
    for (let number = 1; number <= 11; number += 1) {
      statuses.push((await upload(server, sergejs, documents, new File([pdfSample], `${number}.pdf`))).status)
    }
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 303), 422])
  })

  test('is edited by the editors of the intake, without losing what another one did', async () => {
    const server = await testServer(database())
    const { id } = await intake()
    const marta = await signedIn(server, 'marta')
    const list = `/en/desk/intakes/${id}/questions`
    const shown = await (await marta.get(`${list}/new`)).text()
    const version = /name="version" value="(\d+)"/.exec(shown)?.[1] ?? ''
    const fields = {
      version,
      kind: 'number',
      'shown-to': 'editors',
      'text-en': 'How many years?',
      'text-lv': 'Cik gadu?',
    }
    expect((await marta.post(`${list}/new`, fields)).status).toBe(303)
    expect((await marta.post(`${list}/new`, fields)).status).toBe(303)
    expect((await (await marta.get(list)).text()).match(/How many years\?/g)).toHaveLength(1)
    const stale = await marta.post(`${list}/new`, {
      ...fields,
      'text-en': 'How old?',
      'text-lv': 'Cik veci?',
    })
    expect([stale.status, await stale.text()]).toEqual([
      422,
      expect.stringMatching(/Somebody else[^]*How old\?/),
    ])
    const long = await marta.post(`${list}/new`, { ...fields, 'text-en': 'x'.repeat(11_000) })
    expect(long.status).toBe(422)
    const huge = await marta.post(`${list}/new`, { ...fields, 'text-en': 'x'.repeat(10_000_000) })
    expect([huge.status, await huge.text()]).toEqual([413, expect.stringContaining('too large')])
    expect((await (await signedIn(server, 'anna')).get(list)).status).toBe(403)
    expect((await marta.get(`/en/desk/intakes/${newId()}/questions`)).status).toBe(404)
    expect((await marta.post(`${list}/cik-gadu/removal`, {})).status).toBe(303)
  })
})
