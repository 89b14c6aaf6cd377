import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { z } from 'zod'

import { describeOnBothDatabases } from '../../../../tests/support/database.ts'
import { testServer } from '../../../../tests/support/server.ts'
import { personalParts } from '../../../modules.ts'
import { rowsOf } from '../../../shared/db/db.ts'
import { removeExpired } from '../../../shared/personal/remove-expired.ts'
import { answersSchema } from './profile-answers.ts'

const cook = 'occupation/90f75f67-495d-49fa-ab57-2f320e251d7e'
const welder = 'occupation/7aedaa07-3884-4c5b-88f9-80997b2aa54b'

const everyField = sql<{ code: string }>`select code from reference.field_of_education`

const downloadSchema = z.object({ answers: answersSchema })

describeOnBothDatabases('the guided profile', (database) => {
  const profiles = () => rowsOf(database().db, sql<{ id: string }>`select id from anonymous_profile`)

  it('keeps nothing before the first answer', async () => {
    const visitor = (await testServer(database())).visitor()
    const response = await visitor.get('/en/match')
    expect(response.status).toBe(200)
    expect(visitor.cookie('laipa_profile')).toBeUndefined()
    expect(await profiles()).toEqual([])
  })

  it('goes on to the next step and shows the answer again', async () => {
    const visitor = (await testServer(database())).visitor()
    const saved = await visitor.post('/en/match/fields', { field: ['071', '061'] })
    expect([saved.status, saved.headers.get('location')]).toEqual([303, '/en/match/experience'])
    const page = await (await visitor.get('/en/match/fields')).text()
    expect(page).toMatch(/value="071" checked/)
    expect(page).toMatch(/value="061" checked/)
  })

  it('leaves nothing of the answers in a cache', async () => {
    const visitor = (await testServer(database())).visitor()
    await visitor.post('/en/match/fields', { field: '071' })
    for (const path of ['/en/match', '/en/match/fields', '/en/match/result', '/en/match/profile.json']) {
      expect((await visitor.get(path)).headers.get('cache-control')).toBe('no-store')
    }
  })

  it('begins anew when the kept answers are of a form that no longer exists', async () => {
    const visitor = (await testServer(database())).visitor()
    await visitor.post('/en/match/fields', { field: '071' })
    await sql`update anonymous_profile set answers = '{"education": "doctor"}'`.execute(database().db)
    expect((await visitor.get('/en/match/fields')).status).toBe(200)
    expect((await visitor.post('/en/match/fields', { field: '061' })).status).toBe(303)
    expect(await (await visitor.get('/en/match/fields')).text()).toMatch(/value="061" checked/)
  })

  it('takes an answer back when everything is unticked', async () => {
    const visitor = (await testServer(database())).visitor()
    await visitor.post('/en/match/fields', { field: '071' })
    await visitor.post('/en/match/fields', {})
    expect(await (await visitor.get('/en/match/fields')).text()).not.toMatch(/ checked/)
  })

  it('keeps as many fields as there are, even from somebody who ticks every one', async () => {
    const visitor = (await testServer(database())).visitor()
    const codes = (await rowsOf(database().db, everyField)).map(({ code }) => code)
    expect((await visitor.post('/en/match/fields', { field: codes })).status).toBe(303)
  })

  it('refuses what was not offered, keeps what was typed and changes nothing', async () => {
    const visitor = (await testServer(database())).visitor()
    await visitor.post('/lv/match/circumstances', { maxPriceEur: '30' })
    const refused = await visitor.post('/lv/match/circumstances', {
      maxPriceEur: 'daudz',
      startBefore: '2027-02-30',
    })
    const page = await refused.text()
    expect(refused.status).toBe(422)
    expect(page).toContain('value="daudz"')
    expect(page).toContain('Ierakstiet skaitli ar cipariem')
    expect(page).toContain('Šādas dienas kalendārā nav')
    expect(await (await visitor.get('/lv/match/circumstances')).text()).toContain('value="30"')
  })

  it('keeps for every skill where it came from', async () => {
    const visitor = (await testServer(database())).visitor()
    const added = await visitor.post('/en/match/experience', { occupation: cook, kind: 'unpaid' })
    expect(added.headers.get('location')).toBe(`/en/match/experience/${cook.replace('occupation/', '')}`)
    const kept = downloadSchema.parse(await (await visitor.get('/en/match/profile.json')).json())
    expect(kept.answers.experience).toMatchObject([{ occupation: cook, kind: 'unpaid' }])
    expect(kept.answers.experience?.[0]?.skills.length).toBeGreaterThan(5)
  })

  it('finds an occupation by an inflected word in the language of the page', async () => {
    const visitor = (await testServer(database())).visitor()
    const page = await (await visitor.get('/lv/match/experience?q=pav%C4%81ram')).text()
    expect(page).toContain(cook)
  })

  it('answers an unknown occupation without adding it', async () => {
    const visitor = (await testServer(database())).visitor()
    const refused = await visitor.post('/de/match/experience', {
      occupation: 'occupation/none',
      kind: 'work',
    })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Wählen Sie eine der angebotenen Antworten.')
  })

  it('does not let one visitor see the answers of another', async () => {
    const server = await testServer(database())
    const [one, other] = [server.visitor(), server.visitor()]
    await one.post('/en/match/fields', { field: '071' })
    await other.post('/en/match/fields', { field: '091' })
    const page = await (await other.get('/en/match/fields')).text()
    expect(page).toMatch(/value="091" checked/)
    expect(page).not.toMatch(/value="071" checked/)
  })

  it('keeps the hash of the cookie, not the cookie', async () => {
    const visitor = (await testServer(database())).visitor()
    await visitor.post('/en/match/fields', { field: '071' })
    const hashes = await rowsOf(
      database().db,
      sql<{ hash: string }>`select token_hash as hash from anonymous_profile`,
    )
    expect(hashes.map((row) => row.hash)).not.toContain(visitor.cookie('laipa_profile'))
    expect(hashes.every((row) => /^[0-9a-f]{64}$/.test(row.hash))).toBe(true)
  })

  it('deletes everything with one button', async () => {
    const visitor = (await testServer(database())).visitor()
    await visitor.post('/ru/match/fields', { field: '071' })
    const before = (await profiles()).length
    const removed = await visitor.post('/ru/match/removal', {})
    expect(removed.headers.get('location')).toBe('/ru/match?removed=yes')
    expect(await profiles()).toHaveLength(before - 1)
    expect(await (await visitor.get('/ru/match?removed=yes')).text()).toContain('Все ответы удалены.')
  })

  it('forgets answers after thirty days', async () => {
    const now = new Date('2026-11-24T10:00:00Z')
    const visitor = (await testServer(database(), { now })).visitor()
    await visitor.post('/en/match/fields', { field: '071' })
    await removeExpired(database().db, personalParts, new Date('2026-12-23T10:00:00Z'))
    expect((await profiles()).length).toBeGreaterThan(0)
    await removeExpired(database().db, personalParts, new Date('2026-12-24T10:00:01Z'))
    expect(await profiles()).toEqual([])
  })

  it('refuses a form that another site sent', async () => {
    const visitor = (await testServer(database())).visitor()
    const refused = await visitor.post(
      '/en/match/fields',
      { field: '071' },
      { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
    )
    expect(refused.status).toBe(400)
    expect(await profiles()).toEqual([])
  })

  it('writes an event for every change, without what was answered', async () => {
    const visitor = (await testServer(database())).visitor()
    await visitor.post('/en/match/aim', { occupation: welder })
    await visitor.post('/en/match/aim', { aim: 'civic' })
    const events = await rowsOf(
      database().db,
      sql<{
        kind: string
        facts: unknown
      }>`select kind, facts from event where kind like 'matching.%' order by id desc limit 1`,
    )
    expect(events).toEqual([{ kind: 'matching.profile.changed', facts: { parts: ['aim'] } }])
  })
})
