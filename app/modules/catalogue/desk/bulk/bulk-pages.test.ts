import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { describeOnBothDatabases } from '../../../../../tests/support/database.ts'
import { austra, deskOn, learned, run } from '../../../../../tests/support/desk.ts'
import { testServer } from '../../../../../tests/support/server.ts'
import { signedIn } from '../../../../../tests/support/signed-in.ts'

describeOnBothDatabases('Changing several offers at once', (database) => {
  const { all, begin, save } = deskOn(database)
  const idOf = (offer: string) => offer.split('/').at(-1) ?? ''
  const startOf = async (id: string) =>
    (
      await all(
        sql<{
          day: string
          cause: string
        }>`select offer_draft.typed -> 'starts-on' ->> 0 as day, cause from offer_draft
          join offer_draft_version as saved on saved.draft_id = offer_draft.id and saved.version = offer_draft.version
          where offer_draft.id = ${id}`,
      )
    )[0]

  test('shows first what would change, and then changes just that', async () => {
    const marta = await signedIn(await testServer(database()), 'marta')
    const offers = [await begin(marta), await begin(marta)]
    for (const offer of offers) {
      await save(marta, `${offer}/learned`, learned)
      await save(marta, `${offer}/run`, run)
    }
    const ids = offers.map(idOf)
    const asked = { organisation: austra, offer: ids, kind: 'move', weeks: '4' }
    const shown = await (await marta.post('/en/desk/bulk', asked)).text()
    expect(shown).toContain('2027-03-02')
    expect(await startOf(ids[0] ?? '')).toEqual({ day: '2027-02-02', cause: 'saved' })
    const version = [...shown.matchAll(/name="version" value="(\d+)"/g)].map(([, text = '']) => text)
    // Somebody writes on the second one between the look and the confirmation.
    await save(marta, `${offers[1]}/price`, { price: '5' })
    const done = await (await marta.post('/en/desk/bulk', { ...asked, version, confirmed: 'yes' })).text()
    expect(await startOf(ids[0] ?? '')).toEqual({ day: '2027-03-02', cause: 'bulk' })
    expect(await startOf(ids[1] ?? '')).toMatchObject({ day: '2027-02-02' })
    expect(done).toContain('Somebody changed the offer while you were looking.')
  })

  test('says what is missing, and touches nobody else’s offers', async () => {
    const server = await testServer(database())
    const marta = await signedIn(server, 'marta')
    const empty = await marta.post('/en/desk/bulk', { organisation: austra, kind: 'move', weeks: 'many' })
    expect(empty.status).toBe(422)
    expect(await empty.text()).toContain('value="many"')
    const foreign = await marta.post('/en/desk/bulk', {
      organisation: austra,
      offer: '0'.repeat(20),
      kind: 'publish',
    })
    expect(foreign.status).toBe(422)
    expect((await marta.post('/en/desk/bulk', { organisation: '0000000000', kind: 'publish' })).status).toBe(
      403,
    )
    expect((await marta.get('/en/desk/bulk?organisation=0000000000')).status).toBe(404)
  })
})
