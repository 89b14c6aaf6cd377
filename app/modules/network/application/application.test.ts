import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { testServer } from '../../../../tests/support/server.ts'
import { signedIn } from '../../../../tests/support/signed-in.ts'
import { testMoment } from '../../../../tests/support/template.ts'
import { asActor } from '../../../shared/db/as-actor.ts'
import { rowsOf } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import { demonstrationPersonId } from '../../accounts/index.ts'

const machine: Actor = { kind: 'machine', id: 'test' }

const facts = {
  key: 'k'.repeat(20),
  name: 'Zilā krasta amatnieki',
  kind: 'association',
  municipality: 'LV-058',
  message: '<script>alert(1)</script>',
}

describeOnBothDatabases('A partner', (database) => {
  const asMachine = <Row>(query: ReturnType<typeof sql<Row>>) =>
    asActor(database().db, machine, testMoment, (tx) => rowsOf(tx, query))
  const applications = () =>
    asMachine(sql<{ id: string; state: string; claim: string | null }>`
      select id, state, claim_token as claim from partner_application
      where applicant_id is distinct from ${demonstrationPersonId('sergejs')} order by submitted_at, id`)
  const rolesOf = (person: string) =>
    asMachine(sql<{ role: string }>`
      select role from role_grant where person_id = ${demonstrationPersonId(person)} and ended_at is null`)

  test('joins by an application that an administrator approves, and edits from then on', async () => {
    const server = await testServer(database())
    const anna = await signedIn(server, 'anna')
    for (const _ of [1, 2]) expect((await anna.post('/lv/partners/join', facts)).status).toBe(303)
    const [application, ...more] = await applications()
    expect(more).toEqual([])
    const approval = `/lv/partners/applications/${application?.id}/approval`
    expect((await anna.post(approval, {})).status).toBe(403)
    expect(await (await server.request('/lv/partners?q=amatnieki')).text()).not.toContain('Zilā krasta')

    const raimonds = await signedIn(server, 'raimonds')
    const desk = await (await raimonds.get('/lv/partners/applications')).text()
    expect(desk).toContain('&lt;script&gt;')
    expect((await raimonds.post(approval, {})).status).toBe(303)
    expect((await raimonds.post(approval, {})).status).toBe(422)
    expect(await rolesOf('anna')).toEqual([{ role: 'provider-editor' }])
    for (const page of ['/lv/partners?q=AMATNIEKI&kind=association', '/lv/municipalities/LV-058']) {
      expect(await (await server.request(page)).text()).toContain('Zilā krasta amatnieki')
    }
    expect(await (await server.request('/lv/partners?q=amatnieki&kind=employer')).text()).not.toContain(
      'Zilā krasta',
    )
    expect(await (await anna.get('/lv/account')).text()).toContain('Zilā krasta amatnieki: apstiprināts')
    const letters = await asMachine(sql<{ kind: string }>`
      select kind from mail where kind like 'partner-application%' order by id`)
    expect(letters.map(({ kind }) => kind)).toEqual([
      'partner-application-received',
      'partner-application-new',
      'partner-application-approved',
    ])
  })

  test('without an account gets a link that makes one person the editor, once', async () => {
    const server = await testServer(database())
    const asked = { ...facts, key: 'l'.repeat(20), name: 'Otrie', kind: 'employer', email: 'otrie@pasts.lv' }
    expect((await server.visitor().post('/ru/partners/join', asked)).status).toBe(303)
    const raimonds = await signedIn(server, 'raimonds')
    const waiting = (await applications()).find(({ state }) => state === 'submitted')
    await raimonds.post(`/lv/partners/applications/${waiting?.id}/approval`, {})
    const claim = (await applications()).find(({ id }) => id === waiting?.id)?.claim
    const address = `/lv/partners/claims/${claim}`
    expect((await server.visitor().get(address)).headers.get('location')).toContain('/sign-in?to=')
    const sergejs = await signedIn(server, 'sergejs')
    expect((await sergejs.post(address, {})).status).toBe(303)
    expect((await (await signedIn(server, 'viktors')).post(address, {})).status).toBe(404)
    expect((await sergejs.post(`/lv/partners/claims/${'0'.repeat(40)}`, {})).status).toBe(404)
    expect(await rolesOf('sergejs')).toEqual([{ role: 'employer-editor' }])
  })

  test('is refused with a reason that the letter holds, never by the one who asks', async () => {
    const server = await testServer(database())
    const raimonds = await signedIn(server, 'raimonds')
    const own = { ...facts, key: 'm'.repeat(20), name: 'Paša' }
    await raimonds.post('/lv/partners/join', own)
    const waiting = (await applications()).find(({ state }) => state === 'submitted')
    const path = `/lv/partners/applications/${waiting?.id}`
    expect(await (await raimonds.post(`${path}/approval`, {})).text()).toContain(
      'Par savu pieteikumu lemt nevar',
    )
    expect((await raimonds.post(`${path}/refusal`, { reason: ' ' })).status).toBe(422)
    const marta = await signedIn(server, 'marta')
    await marta.post('/lv/partners/join', { ...facts, key: 'n'.repeat(20), name: 'Trešie' })
    const second = (await applications()).find(({ state, id }) => state === 'submitted' && id !== waiting?.id)
    const refusal = await raimonds.post(`/lv/partners/applications/${second?.id}/refusal`, {
      reason: 'Organizācija jau ir reģistrā.',
    })
    expect(refusal.status).toBe(303)
    const [letter] = await asMachine(sql<{ text: string }>`
      select text_body as text from mail where kind = 'partner-application-refused'`)
    expect(letter?.text).toContain('Organizācija jau ir reģistrā.')
  })

  test('is told what is missing, keeps what was typed, and waits with three at most', async () => {
    const visitor = (await testServer(database())).visitor()
    const refused = await visitor.post('/en/partners/join', { name: 'Kept <name>', email: 'nobody' })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('value="Kept &lt;name&gt;"')
    const send = (key: string, extra: Record<string, string> = {}) =>
      visitor.post('/en/partners/join', { ...facts, key: key.repeat(20), email: 'daudz@pasts.lv', ...extra })
    expect((await send('a', { municipality: 'XX' })).status).toBe(422)
    expect((await send('a', { homepage: 'javascript:alert(1)' })).status).toBe(422)
    for (const key of ['a', 'b', 'c']) expect((await send(key)).status).toBe(303)
    expect((await send('d')).status).toBe(422)
  })
})
