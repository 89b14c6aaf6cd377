import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowsOf } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { testServer } from '../../../../tests/support/server.ts'
import { signedIn } from '../../../../tests/support/signed-in.ts'
import { testMoment } from '../../../../tests/support/template.ts'
import { demonstrationPersonId } from '../../accounts/index.ts'
import { responsibleCoordinator } from '../territory/territory-queries.ts'

const machine: Actor = { kind: 'machine', id: 'test' }
const today = '2026-11-24'

describeOnBothDatabases('Coordinators', (database) => {
  const db = () => database().db
  const responsible = (municipalityId: string, parish?: string, day = today) =>
    responsibleCoordinator(db(), { municipalityId, parish, day })
  const idOf = demonstrationPersonId

  test('answer for their parish, and their substitute while they are away', async () => {
    expect(await responsible('LV-058')).toMatchObject({ personId: idOf('ilze'), reason: 'municipality' })
    expect(await responsible('LV-111', 'Bebrenes pagasts')).toMatchObject({ personId: idOf('lilita') })
    expect(await responsible('LV-111', 'Višķu pagasts')).toMatchObject({ personId: idOf('valdis') })
    expect(await responsible('LV-REZ')).toMatchObject({
      personId: idOf('peteris'),
      reason: 'substitute',
      card: { name: 'Pēteris Ločmelis' },
    })
    expect(await responsible('LV-REZ', undefined, '2026-12-24')).toMatchObject({ personId: idOf('sandra') })
    // Unknown parishes and municipalities go to somebody too.
    expect(await responsible('LV-058', 'Nekurienes pagasts')).toMatchObject({ personId: idOf('ilze') })
    expect(await responsible('XX')).toMatchObject({ personId: idOf('raimonds'), reason: 'administrator' })
  })

  test('are found in two steps without signing in, with what they agreed to show and no more', async () => {
    const server = await testServer(database())
    const visitor = server.visitor()
    const first = await (await visitor.get('/lv/coordinators')).text()
    expect(first).toContain('href="/lv/coordinators?municipality=LV-058"')
    const second = await (await visitor.get('/lv/coordinators?municipality=LV-058')).text()
    expect(second).toContain('Ilze Kokina')
    expect(second).toContain('href="tel:+37160000101"')
    expect(second).toContain('Pirmdiena 09:00–12:00')

    const ilze = await signedIn(server, 'ilze')
    const card = { phone: '+371 60000101', languages: ['lv'], 'from-1': '9:00', 'to-1': '12.30' }
    expect((await ilze.post('/lv/account/coordinator', card)).status).toBe(303)
    const hidden = await (await visitor.get('/lv/coordinators?municipality=LV-058')).text()
    expect(hidden).not.toContain('Kokina')
    expect(hidden).not.toContain('60000101')
    expect(hidden).toContain('Šis koordinators savu saziņu vēl nav publicējis.')
    expect((await ilze.post('/lv/account/coordinator', { ...card, public: 'yes' })).status).toBe(303)
    expect(await (await visitor.get('/lv/coordinators?municipality=LV-058')).text()).toContain('09:00–12:30')
  })

  test('are told what is wrong with a card, and keep what they typed', async () => {
    const ilze = await signedIn(await testServer(database()), 'ilze')
    const refused = async (fields: Record<string, string>) => {
      const answer = await ilze.post('/en/account/coordinator', { phone: '', ...fields })
      expect(answer.status).toBe(422)
      return answer.text()
    }
    expect(await refused({ public: 'yes' })).toContain('or nobody can reach you')
    expect(await refused({ 'from-2': '12:00', 'to-2': '9:00' })).toContain('the second is later')
    expect(await refused({ 'from-2': 'noon', office: '<script>alert(1)</script>' })).toContain(
      'value="&lt;script&gt;alert(1)&lt;/script&gt;"',
    )
    expect(await refused({ office: 'x'.repeat(201) })).toContain('x'.repeat(201))
  })

  test('say when they are away once, whatever is sent twice, and take it back themselves only', async () => {
    const server = await testServer(database())
    const kaspars = await signedIn(server, 'kaspars')
    const absence = { key: 'a'.repeat(20), from: '2026-11-24', to: '2026-11-25' }
    for (const _ of [1, 2]) {
      expect((await kaspars.post('/lv/account/coordinator/absences', absence)).status).toBe(303)
    }
    expect(await responsible('LV-056')).toMatchObject({ personId: idOf('rita'), reason: 'substitute' })
    for (const days of [
      { from: '2026-11-25', to: '2026-11-24' },
      { from: '2026-11-01', to: '2026-11-02' },
      { from: '2026-11-25', to: '2028-11-24' },
      { from: '', to: '2026-02-30' },
    ]) {
      expect((await kaspars.post('/lv/account/coordinator/absences', days)).status).toBe(422)
    }
    const absences = await asActor(db(), machine, testMoment, (tx) =>
      rowsOf(
        tx,
        sql<{ id: string }>`select id from coordinator_absence where person_id = ${idOf('kaspars')}`,
      ),
    )
    expect(absences).toHaveLength(1)
    const end = `/lv/account/coordinator/absences/${absences[0]?.id}/end`
    expect((await (await signedIn(server, 'rita')).post(end, {})).status).toBe(404)
    expect((await (await signedIn(server, 'anna')).post(end, {})).status).toBe(403)
    expect((await kaspars.post(end, {})).status).toBe(303)
    expect((await kaspars.post(end, {})).status).toBe(404)
    expect(await responsible('LV-056')).toMatchObject({ personId: idOf('kaspars') })
  })

  test('get their parishes and substitutes from an administrator, who is refused what makes no sense', async () => {
    const server = await testServer(database())
    const raimonds = await signedIn(server, 'raimonds')
    expect(await (await raimonds.get('/lv/territories')).text()).toContain('Sandra Mežale (šodien nav)')
    const give = (fields: Record<string, string>) => raimonds.post('/lv/territories/LV-111', fields)
    expect((await give({ 'parish:Višķu pagasts': idOf('lilita') })).status).toBe(303)
    expect(await responsible('LV-111', 'Višķu pagasts')).toMatchObject({ personId: idOf('lilita') })
    // What was not in the form any more is everybody's again.
    expect(await responsible('LV-111', 'Bebrenes pagasts')).toMatchObject({ reason: 'municipality' })
    expect((await give({ 'parish:Višķu pagasts': idOf('ilze') })).status).toBe(422)
    expect((await give({ 'parish:Nekas': idOf('lilita') })).status).toBe(422)
    const substitutes = (chosen: readonly string[]) =>
      raimonds.post('/lv/territories/LV-111/substitutes', {
        coordinator: idOf('valdis'),
        substitutes: chosen.map(idOf),
      })
    expect((await substitutes(['valdis'])).status).toBe(422)
    expect((await substitutes(['anna'])).status).toBe(422)
    expect((await substitutes(['ilze', 'ilze'])).status).toBe(422)
    expect((await substitutes(['ilze', 'rita'])).status).toBe(303)
    const ill = { who: idOf('valdis'), from: today, to: today, key: 'b'.repeat(20) }
    expect((await raimonds.post('/lv/territories/LV-111/absences', ill)).status).toBe(303)
    expect((await raimonds.post('/lv/territories/LV-058/absences', ill)).status).toBe(422)
    expect((await raimonds.get('/lv/territories/XX')).status).toBe(404)
    expect((await (await signedIn(server, 'ilze')).get('/lv/territories')).status).toBe(403)
  })
})
