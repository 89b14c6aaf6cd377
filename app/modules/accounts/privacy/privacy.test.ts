import { sql } from 'kysely'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'

import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { testServer } from '../../../../tests/support/server.ts'
import { signedIn } from '../../../../tests/support/signed-in.ts'
import { testMoment } from '../../../../tests/support/template.ts'
import { personalParts } from '../../../modules.ts'
import { asActor } from '../../../shared/db/as-actor.ts'
import { rowsOf } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import { removeExpired } from '../../../shared/personal/remove-expired.ts'
import { demonstrationPersonId } from '../demonstration/demonstration-people.ts'
import { recordAccess } from './access/access-commands.ts'
import { hasConsent } from './consent/consent-queries.ts'

const machine: Actor = { kind: 'machine', id: 'test' }
const anna: Actor = { kind: 'person', id: demonstrationPersonId('anna') }
const sergejs: Actor = { kind: 'person', id: demonstrationPersonId('sergejs') }
const ilze: Actor = {
  kind: 'person',
  id: demonstrationPersonId('ilze'),
  roles: [{ role: 'coordinator', organisationId: null, municipalityId: 'LV-058' }],
}

describeOnBothDatabases('What a person decides about their data', (database) => {
  const asked = async () => {
    const server = await testServer(database())
    return { server, visitor: await signedIn(server, 'anna') }
  }
  const consented = (actor: Actor, purpose: string) =>
    asActor(database().db, actor, testMoment, (tx) => hasConsent(tx, anna.id, purpose))
  const shownOn = (html: string) =>
    [...html.matchAll(/name="shown" value="([^"]+)"/g)].map(([, value = '']) => value)

  test('a consent counts from when it is given until it is taken back, and both days stay', async () => {
    const { visitor } = await asked()
    const page = await (await visitor.get('/lv/account/privacy')).text()
    expect(page).toContain('Mani dati')
    const shown = shownOn(page)
    expect(shown).toContain('accounts.offer-letters 1')
    expect(await consented(anna, 'accounts.offer-letters')).toBe(false)
    const given = await visitor.post('/lv/account/privacy/consents', {
      shown,
      consent: ['accounts.offer-letters'],
    })
    expect(given.headers.get('location')).toBe('/lv/account/privacy?saved=yes')
    // Sent twice, as by a double click.
    await visitor.post('/lv/account/privacy/consents', { shown, consent: ['accounts.offer-letters'] })
    // Whoever is about to write may ask, whosever request it is.
    expect(await consented(ilze, 'accounts.offer-letters')).toBe(true)
    expect(await consented(anna, 'accounts.outcome-question')).toBe(false)
    expect(await (await visitor.get('/lv/account/privacy')).text()).toContain(
      'Jūs piekritāt: 2026. gada 24. novembris',
    )
    await visitor.post('/lv/account/privacy/consents', { shown })
    expect(await consented(anna, 'accounts.offer-letters')).toBe(false)
    const ledger = await asActor(database().db, anna, testMoment, (tx) =>
      rowsOf(
        tx,
        sql`select purpose, text_version, language, withdrawn_at is not null as withdrawn from consent`,
      ),
    )
    expect(ledger).toEqual([
      { purpose: 'accounts.offer-letters', text_version: 1, language: 'lv', withdrawn: true },
    ])
  })

  test('a consent to another wording is not taken, and says so', async () => {
    const { visitor } = await asked()
    const answer = await visitor.post('/en/account/privacy/consents', {
      shown: 'accounts.offer-letters 99',
      consent: 'accounts.offer-letters',
    })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('The wording has changed meanwhile')
    expect(await consented(anna, 'accounts.offer-letters')).toBe(false)
  })

  test('reading somebody else’s data is noted once a day with a count, and seen by that person only', async () => {
    const { server, visitor } = await asked()
    const empty = await (await visitor.get('/en/account/privacy/access')).text()
    expect(empty).toContain('Nobody else has looked at your data.')
    for (const reader of [ilze, ilze, anna, machine]) {
      await asActor(database().db, reader, testMoment, (tx) =>
        recordAccess(tx, anna.id, 'enrolment.application', reader, testMoment),
      )
    }
    const page = await (await visitor.get('/en/account/privacy/access')).text()
    expect(page).toMatch(/24 November 2026[\s\S]+Lifelong-learning coordinator[\s\S]+Ludza[\s\S]+>2</)
    expect(page).not.toContain('Ilze Kokina')
    const other = await signedIn(server, 'daiga')
    expect(await (await other.get('/en/account/privacy/access')).text()).toContain('Nobody else has looked')
  })

  test('nobody writes into the log of readings in another’s name', async () => {
    await expect(
      asActor(database().db, sergejs, testMoment, (tx) =>
        recordAccess(tx, anna.id, 'enrolment.application', ilze, testMoment),
      ),
    ).rejects.toThrow('in the name of whoever reads')
  })

  test('the download is a zip with a page, the data and their schema', async () => {
    const { visitor } = await asked()
    const answer = await visitor.get('/lt/account/privacy/download.zip')
    expect(answer.headers.get('content-type')).toBe('application/zip')
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="laipa-2026-11-24.zip"')
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    expect(Object.keys(files)).toEqual(['index.html', 'data.json', 'schema.json', 'guidance.ics'])
    const page = new TextDecoder().decode(files['index.html'])
    expect(page).toContain('<html lang="lt">')
    expect(page).toContain('Anna Bērziņa')
  })

  test('what is past its term goes, and nothing else', async () => {
    const years = (count: number) => new Date(testMoment.getTime() + count * 366 * 24 * 3600 * 1000)
    // The demonstration's finished courses hold something that is past its term already.
    await removeExpired(database().db, personalParts, testMoment)
    expect(await removeExpired(database().db, personalParts, testMoment)).toBe(0)
    await removeExpired(database().db, personalParts, years(1))
    const readings = () =>
      asActor(database().db, anna, testMoment, (tx) => rowsOf(tx, sql`select 1 from personal_access`))
    expect(await readings()).toHaveLength(1)
    await removeExpired(database().db, personalParts, years(2))
    expect(await readings()).toHaveLength(0)
    const sessions = await asActor(database().db, machine, testMoment, (tx) =>
      rowsOf(tx, sql`select 1 from session`),
    )
    expect(sessions).toEqual([])
  })
})
