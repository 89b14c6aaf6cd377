import { sql } from 'kysely'
import { describe, expect, it, test } from 'vitest'

import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { pdfSample } from '../../../../tests/support/file-samples.ts'
import { testServer } from '../../../../tests/support/server.ts'
import { signedIn } from '../../../../tests/support/signed-in.ts'
import { testMoment } from '../../../../tests/support/template.ts'
import { asActor } from '../../../shared/db/as-actor.ts'
import { rowOf } from '../../../shared/db/db.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import { remindOfEndings } from './agreement-commands.ts'
import { dueReminder } from './agreement.ts'

describe('An agreement', () => {
  it('is reminded of 60 and 14 days before its end, once each, and not after it', () => {
    const of = (toDay: string, isReminded60 = false, isReminded14 = false) =>
      dueReminder({ toDay, isReminded60, isReminded14 }, '2026-11-24')
    expect(of('2027-01-24')).toBeUndefined()
    expect(of('2027-01-23')).toBe(60)
    expect(of('2027-01-23', true)).toBeUndefined()
    expect(of('2026-12-08', true)).toBe(14)
    expect(of('2026-12-08', false)).toBe(14)
    expect(of('2026-12-08', true, true)).toBeUndefined()
    expect(of('2026-11-23')).toBeUndefined()
  })
})

describeOnBothDatabases('Agreements', (database) => {
  const machine = { kind: 'machine', id: 'test' } as const
  const austra = identifierOf('demonstration', 'austra-daugavpils')
  const metala = identifierOf('demonstration', 'metala-meistars')

  test('are kept by administrators, and read by the organisation they are with, by no other', async () => {
    const server = await testServer(database())
    const raimonds = await signedIn(server, 'raimonds')
    const fields = {
      key: 'g'.repeat(20),
      organisation: austra,
      subject: 'Telpas <vakaros>',
      from: '2026-11-01',
      to: '2026-12-01',
    }
    const pdf = (name: string, content: Uint8Array) => new File([new Uint8Array(content)], name)
    const file = pdf('līgums.pdf', pdfSample)
    for (const _ of [1, 2]) {
      expect((await raimonds.post('/lv/agreements', { ...fields, file })).status).toBe(303)
    }
    const found = await asActor(database().db, machine, testMoment, (tx) =>
      rowOf(
        tx,
        sql<{ id: string; count: number }>`
          select min(id) as id, count(*) as count from agreement where subject like 'Telpas%'
        `,
      ),
    )
    expect(found?.count).toBe(1)
    const address = `/lv/agreements/${found?.id}/file`
    const [marta, juris] = [await signedIn(server, 'marta'), await signedIn(server, 'juris')]
    expect(await (await marta.get('/lv/agreements')).text()).toContain('Telpas &lt;vakaros&gt;')
    expect((await marta.get(address)).headers.get('content-disposition')).toContain('attachment')
    expect(await (await juris.get('/lv/agreements')).text()).not.toContain('Telpas')
    expect((await juris.get(address)).status).toBe(404)
    expect((await (await signedIn(server, 'anna')).get(address)).status).toBe(403)
    expect((await marta.post('/lv/agreements', fields)).status).toBe(403)
    expect(await (await server.request(`/lv/organisations/${austra}`)).text()).toContain('Partneris kopš')

    const refused = async (wrong: Record<string, string | File>) =>
      (await raimonds.post('/lv/agreements', { ...fields, key: 'h'.repeat(20), ...wrong })).status
    expect(await refused({ file: pdf('a.pdf', new Uint8Array([1, 2, 3])) })).toBe(422)
    expect(await refused({ file: pdf('a.png', pdfSample) })).toBe(422)
    expect(await refused({ to: '2026-10-01' })).toBe(422)
    expect(await refused({ organisation: 'nothing' })).toBe(422)
    expect(await refused({ subject: 'x'.repeat(201) })).toBe(422)

    expect((await raimonds.post(`/lv/agreements/${found?.id}/end`, {})).status).toBe(303)
    expect((await raimonds.post(`/lv/agreements/${found?.id}/end`, {})).status).toBe(404)
  })

  test('that come to their end are told of once', async () => {
    const server = await testServer(database())
    const raimonds = await signedIn(server, 'raimonds')
    const near = {
      key: 'i'.repeat(20),
      organisation: metala,
      subject: 'Tuvs',
      from: '2026-01-01',
      to: '2026-12-02',
    }
    await raimonds.post('/lv/agreements', near)
    expect(await remindOfEndings(database().db, 'https://laipa.test', testMoment)).toBeGreaterThan(0)
    expect(await remindOfEndings(database().db, 'https://laipa.test', testMoment)).toBe(0)
    const letters = await asActor(database().db, machine, testMoment, (tx) =>
      rowOf(
        tx,
        sql<{ readers: number }>`
          select count(distinct recipient) as readers from mail
          where kind = 'agreement-ends' and text_body like '%Tuvs%'
        `,
      ),
    )
    // The administrator and the organisation's editor.
    expect(letters?.readers).toBe(2)
  })
})
