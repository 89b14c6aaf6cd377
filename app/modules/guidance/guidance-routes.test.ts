import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { describeOnEmbeddedDatabase } from '../../../tests/support/database.ts'
import { lettersTo, linkTo } from '../../../tests/support/letters.ts'
import { testServer } from '../../../tests/support/server.ts'
import { signedIn } from '../../../tests/support/signed-in.ts'
import { testMoment } from '../../../tests/support/template.ts'
import { asActor } from '../../shared/db/as-actor.ts'
import { rowOf, rowsOf } from '../../shared/db/db.ts'
import type { Actor } from '../../shared/events/events.ts'
import { identifierOf, newId } from '../../shared/identifier.ts'
import { demonstrationCaseId } from './demonstration/demonstration-guidance.ts'

const machine: Actor = { kind: 'machine', id: 'test' }
const of = demonstrationCaseId
const austra = identifierOf('demonstration', 'austra-daugavpils')

describeOnEmbeddedDatabase('Guidance', (database) => {
  const db = () => database().db
  const one = <Row>(query: ReturnType<typeof sql<Row>>) =>
    asActor(db(), machine, testMoment, (tx) => rowOf(tx, query))
  const refusals = (subject: string) =>
    asActor(db(), machine, testMoment, (tx) =>
      rowsOf(tx, sql`select 1 from event where subject = ${subject} and kind like 'guidance.%.refused'`),
    )

  test('is asked for without an account, reaches its coordinator, is asked back and becomes a case', async () => {
    const server = await testServer(database())
    const [visitor, ilze] = [server.visitor(), await signedIn(server, 'ilze')]
    const key = newId()
    const fields = {
      key,
      name: 'Aivars Lapsa',
      email: 'aivars@example.lv',
      municipality: 'LV-058',
      themes: 'work',
    }
    expect((await visitor.post('/lv/guidance/request', { ...fields, municipality: 'LV-999' })).status).toBe(
      422,
    )
    expect((await visitor.post('/lv/guidance/request', { ...fields, themes: '' })).status).toBe(422)
    for (let click = 0; click < 2; click += 1) {
      expect((await visitor.post('/lv/guidance/request', fields)).headers.get('location')).toContain('sent=1')
    }
    expect(await lettersTo(db(), 'aivars@example.lv')).toHaveLength(1)
    const asked = (await linkTo(db(), 'aivars@example.lv')).pathname
    const request = await one(sql<{ id: string }>`select id from guidance_request where key = ${key}`)
    await visitor.post(`${asked}/confirmation`, {})
    const page = await (await visitor.get(asked)).text()
    expect([page.includes('Ilze Kokina'), page.includes('gaida koordinatora atbildi')]).toEqual([true, true])
    expect(await (await ilze.get('/lv/guidance')).text()).toContain('Aivars Lapsa')
    const decision = `/lv/guidance/requests/${request?.id}`
    expect((await ilze.post(`${decision}/return`, { question: '' })).status).toBe(422)
    await ilze.post(`${decision}/return`, { question: 'Kurā pagastā dzīvojat?' })
    expect(await (await visitor.get(asked)).text()).toContain('Kurā pagastā dzīvojat?')
    await visitor.post(`${asked}/answer`, { answer: '<script>Ciblā</script>' })
    expect(await (await ilze.get(decision)).text()).toContain('&lt;script&gt;Ciblā')
    const opened = (await ilze.post(`${decision}/acceptance`, {})).headers.get('location')
    expect((await ilze.post(`${decision}/acceptance`, {})).headers.get('location')).toBe(opened)
    expect(await (await ilze.get(opened ?? '')).text()).toContain('Aivars Lapsa')
  })

  test('holds goals and actions on one page; a text that says too much is warned of, and saved when meant', async () => {
    const server = await testServer(database())
    const [ilze, sergejs] = [await signedIn(server, 'ilze'), await signedIn(server, 'sergejs')]
    const path = `/lv/guidance/cases/${of('sergejs')}`
    const action = { key: newId(), what: 'Pastāstīt par savu slimību', owner: 'resident', due: '2026-12-01' }
    const warned = await ilze.post(`${path}/actions`, action)
    expect([warned.status, await warned.text()]).toEqual([422, expect.stringContaining('veselība')])
    expect(
      (await ilze.post(`${path}/actions`, { ...action, due: '2026-11-01', what: 'Zvanīt' })).status,
    ).toBe(422)
    for (let click = 0; click < 2; click += 1) {
      expect((await ilze.post(`${path}/actions`, { ...action, needed: 'yes' })).status).toBe(303)
    }
    const saved = await one(
      sql<{ count: number; id: string }>`
        select count(*)::int as count, min(id) as id from case_action where key = ${action.key}
      `,
    )
    expect(saved?.count).toBe(1)
    await sergejs.post(`${path}/actions/${saved?.id}/state`, { state: 'cancelled' })
    const own = await (await sergejs.get('/lv/account/case')).text()
    expect(own).toContain('atcelts (iedzīvotājs)')
    expect(own).toContain('Koordinatoram ir 1 piezīme')
    expect(own).not.toContain('Zvanīt labāk pēc pieciem')
    expect((await sergejs.post(`${path}/notes`, { note: 'x' })).status).toBe(422)
    expect((await ilze.post(`${path}/entries/action/${saved?.id}/removal`, {})).status).toBe(303)
    expect(await (await ilze.get(path)).text()).not.toContain('slimību')
    await sergejs.post(`${path}/comments`, {})
    expect(await (await ilze.get(path)).text()).toContain('Viss ir pareizi.')
  })

  test('is closed to everybody else, who learn nothing and are recorded', async () => {
    const server = await testServer(database())
    const id = of('anna')
    for (const person of ['sergejs', 'natalija', 'marta', 'raimonds']) {
      const visitor = await signedIn(server, person)
      for (const address of [
        `/en/guidance/cases/${id}`,
        `/en/guidance/cases/${id}/match`,
        `/en/guidance/cases/${newId()}`,
      ]) {
        const answer = await visitor.get(address)
        expect([person, address, answer.status]).toEqual([person, address, 404])
        expect(await answer.text()).not.toContain('Bērziņa')
      }
      const goal = { key: newId(), target: 'Forged', purpose: 'work' }
      expect((await visitor.post(`/en/guidance/cases/${id}/goals`, goal)).status).toBe(404)
    }
    expect((await refusals(id)).length).toBeGreaterThan(7)
    expect(await one(sql`select 1 from case_goal where target = 'Forged'`)).toBeUndefined()
  })

  test('is shown to whom the resident adds, as far as their role reaches, and each reading is noted', async () => {
    const server = await testServer(database())
    const [anna, viktors] = [await signedIn(server, 'anna'), await signedIn(server, 'viktors')]
    const path = `/en/guidance/cases/${of('anna')}`
    const member = { email: 'viktors@izglitotaji.example', role: 'educator', until: '2026-12-31' }
    expect((await anna.post(`${path}/members`, { ...member, until: '2028-12-31' })).status).toBe(422)
    expect((await anna.post(`${path}/members`, { ...member, email: 'nobody@example.lv' })).status).toBe(422)
    expect((await anna.post(`${path}/members`, member)).status).toBe(303)
    const seen = await (await viktors.get(path)).text()
    expect([seen.includes('Salīdzināt divus kursus'), seen.includes('kamēr bērni')]).toEqual([true, false])
    expect(await (await anna.get('/en/account/privacy/access')).text()).toContain('Your case')
    const row = await one(sql<{ id: string }>`select id from case_member where case_id = ${of('anna')}`)
    await anna.post(`${path}/members/${row?.id}/end`, {})
    expect((await viktors.get(path)).status).toBe(404)
  })

  test('leads over a match that can be made again to a choice and a referral that comes back', async () => {
    const server = await testServer(database())
    const [ilze, marta, juris] = [
      await signedIn(server, 'ilze'),
      await signedIn(server, 'marta'),
      await signedIn(server, 'juris'),
    ]
    const path = `/en/guidance/cases/${of('anna')}`
    expect((await ilze.post(`${path}/match`, { key: newId(), source: 'own-answers' })).status).toBe(422)
    const found = await ilze.post(`${path}/match`, {
      key: newId(),
      source: 'filled-in',
      field: '041',
      languages: 'lv',
    })
    const shown = found.headers.get('location') ?? ''
    const results = await (await ilze.get(shown)).text()
    const opportunity = /name="opportunity" value="([0-9a-z]{10})"/.exec(results)?.[1] ?? ''
    expect(await (await ilze.get(`${shown}/replay`)).text()).toContain('exactly the same')
    expect((await ilze.post(`${shown}/choices`, { opportunity: '0000000000' })).status).toBe(404)
    expect((await ilze.post(`${shown}/choices`, { opportunity, reason: 'Near her home' })).status).toBe(303)
    expect(await (await ilze.get(path)).text()).toContain('Near her home')

    const referral = {
      key: newId(),
      organisation: austra,
      reason: 'A seat, please',
      contact: 'by telephone',
      due: '2026-12-01',
    }
    expect((await ilze.post(`${path}/referrals/new`, referral)).status).toBe(422)
    expect((await ilze.post(`${path}/referrals/new`, { ...referral, consent: 'spoken' })).status).toBe(303)
    const row = await one(sql<{ id: string }>`select id from referral where key = ${referral.key}`)
    const received = `/en/guidance/referrals/${row?.id}`
    expect((await juris.get(received)).status).toBe(404)
    expect((await juris.post(`${received}/state`, { state: 'accepted' })).status).toBe(404)
    expect(await refusals(row?.id ?? '')).toHaveLength(2)
    const carried = await (await marta.get(received)).text()
    expect([carried.includes('A seat, please'), carried.includes('Near her home')]).toEqual([true, false])
    expect((await marta.post(`${received}/state`, { state: 'refused' })).status).toBe(422)
    expect((await marta.post(`${received}/state`, { state: 'refused', reason: 'no-place' })).status).toBe(303)
    expect(await (await ilze.get(path)).text()).toContain('refused: no place left')
    expect((await lettersTo(db(), 'ilze@koordinatori.example')).map(({ kind }) => kind)).toContain(
      'guidance-referral-moved',
    )
  })

  test('ends with a summary, or moves with letters to where its resident now lives', async () => {
    const server = await testServer(database())
    const [ilze, anna] = [await signedIn(server, 'ilze'), await signedIn(server, 'anna')]
    const path = `/lv/guidance/cases/${of('anna')}`
    expect((await ilze.post(`${path}/state`, { state: 'closed', reason: 'in-work' })).status).toBe(422)
    await ilze.post(`${path}/state`, {
      state: 'closed',
      reason: 'in-work',
      summary: 'Jūs esat atradusi darbu.',
    })
    expect(await (await anna.get('/lv/account/case/summary')).text()).toContain('Jūs esat atradusi darbu.')
    expect((await ilze.post(`${path}/goals`, { key: newId(), target: 'Vēl', purpose: 'work' })).status).toBe(
      422,
    )
    await ilze.post(`${path}/state`, { state: 'active' })
    await ilze.post(`${path}/move`, { municipality: 'LV-DGV' })
    expect((await ilze.get(path)).status).toBe(404)
    expect((await lettersTo(db(), 'anna@iedzivotaji.example')).at(-1)?.kind).toBe('guidance-case-moved')
    const page = await (await anna.get('/lv/account/case')).text()
    expect(page).not.toContain('Ilze Kokina')
  })

  test('is counted for others without numbers under five', async () => {
    const server = await testServer(database())
    const [raimonds, inese] = [await signedIn(server, 'raimonds'), await signedIn(server, 'inese')]
    expect(await (await raimonds.get('/en/guidance/caseload')).text()).toContain('Ilze Kokina')
    const page = await (await inese.get('/en/guidance/caseload')).text()
    expect([page.includes('under 5'), page.includes('Ilze Kokina')]).toEqual([true, false])
  })
})
