import { sql } from 'kysely'
import { expect, it } from 'vitest'

import { crowdMachine } from '../../../../tests/support/crowd.ts'
import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { testServer } from '../../../../tests/support/server.ts'
import { testMoment } from '../../../../tests/support/template.ts'
import { asActor } from '../../../shared/db/as-actor.ts'
import { rowsOf } from '../../../shared/db/db.ts'
import { demonstrationPersonId, giveConsent, offerLetters } from '../../accounts/index.ts'
import { sendOfferLetters } from './digest-commands.ts'

const site = 'https://laipa.test'
const anna = demonstrationPersonId('anna')

describeOnBothDatabases('Letters about new offers', (database) => {
  const asMachine = <Row>(query: ReturnType<typeof sql<Row>>) =>
    asActor(database().db, crowdMachine, testMoment, (tx) => rowsOf(tx, query))
  const letters = () =>
    asMachine(sql<{ text: string }>`
      select text_body as text from mail where kind = 'offer-letter' and person_id = ${anna} order by id`)
  const send = () => sendOfferLetters(database().db, site, testMoment)

  it('go only to those who agreed, tell each offer once with its reason, and nothing when nothing is new', async () => {
    await asMachine(sql`delete from consent returning id`)
    expect(await send()).toBe(0)
    const consent = { purpose: offerLetters, version: 1, language: 'lv' } as const
    const yesterday = new Date(testMoment.getTime() - 24 * 3_600_000)
    await asActor(database().db, crowdMachine, testMoment, (tx) =>
      giveConsent(tx, anna, consent, crowdMachine, yesterday),
    )
    expect(await send()).toBe(1)
    const [first] = await letters()
    expect(first?.text).toContain('Tāpēc, ka vēlaties mācīties par tēmu „')
    // Her wish is Latvian or Russian lessons within 25 kilometres of Daugavpils.
    expect(first?.text).not.toContain('Rēzekne')
    for (let week = 0; week < 20 && (await send()) > 0; week += 1);
    const told = await asMachine(sql`select opportunity_id from offer_digest_entry where person_id = ${anna}`)
    const all = (await letters()).map(({ text }) => text.match(/\/learning\/[0-9a-z]{10}/g) ?? []).flat()
    expect(all).toHaveLength(told.length)
    expect(new Set(all).size).toBe(told.length)
    expect(await send()).toBe(0)
  })

  it('end by the link of a letter, without signing in', async () => {
    const [first] = await letters()
    const stop = /\/lv\/demand\/offer-letters\/[0-9a-z]{20}/.exec(first?.text ?? '')?.[0] ?? 'none'
    const visitor = (await testServer(database())).visitor()
    expect((await visitor.get(stop)).status).toBe(200)
    expect((await visitor.post(stop, {})).status).toBe(303)
    expect(await (await visitor.get(stop)).text()).toContain('vairs nesūtīsim')
    expect((await visitor.get(`/lv/demand/offer-letters/${'0'.repeat(20)}`)).status).toBe(404)
    await asMachine(sql`delete from offer_digest_entry returning person_id`)
    expect(await send()).toBe(0)
  })
})
