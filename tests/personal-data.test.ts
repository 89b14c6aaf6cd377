import { Ajv2020 } from 'ajv/dist/2020.js'
import { unzipSync } from 'fflate'
import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { demonstrationPersonId, giveConsent, recordAccess, saveGrant } from '../app/modules/accounts/index.ts'
import { asActor } from '../app/shared/db/as-actor.ts'
import { asOwner, rowOf, rowsOf } from '../app/shared/db/db.ts'
import type { Actor } from '../app/shared/events/events.ts'
import { queueMail } from '../app/shared/mail/mail-commands.ts'
import { describeOnBothDatabases } from './support/database.ts'
import { linkTo } from './support/letters.ts'
import { peopleOfRoles } from './support/people-of-roles.ts'
import { personalTables, rowsOfPerson, tablesHolding } from './support/personal-tables.ts'
import { testServer } from './support/server.ts'
import { signedIn } from './support/signed-in.ts'
import { testMoment } from './support/template.ts'
import type { Visitor } from './support/visitor.ts'

const machine: Actor = { kind: 'machine', id: 'test' }
const anna: Actor = { kind: 'person', id: demonstrationPersonId('anna') }
const [name, email] = ['Zigfrīda <Neatkārtojamā>', 'zigfrida.neatkartojama@pasts.lv']

/** What is left out of the download: keys, what leads to others, and what the letters' queue counts. */
const leftOut =
  /^(id|token|password|renew|.*_id|.*_by|.*_token|.*_token_expires_at|html_body|next_try_at|tries|given_up_at|key|list_index|serial)$/

describeOnBothDatabases('Personal data', (database) => {
  const db = () => database().db

  /** Signs up, answers a question, agrees, is written to and about, is read about, holds a role. */
  const newPerson = async () => {
    const server = await testServer(database())
    const visitor = server.visitor()
    await visitor.post('/lv/match/digital', { 'digital-1': '2' })
    await visitor.post('/lv/sign-up', { name, email })
    const letter = await asActor(db(), machine, testMoment, (tx) =>
      rowOf(
        tx,
        sql<{ text: string }>`select text_body as text from mail where recipient = ${email} order by id desc`,
      ),
    )
    await visitor.post(new URL(/http\S+/.exec(letter?.text ?? '')?.[0] ?? '').pathname, {})
    const person = await asActor(db(), machine, testMoment, (tx) =>
      rowOf(tx, sql<{ id: string }>`select id from person where email = ${email}`),
    )
    const id = person?.id ?? ''
    const own: Actor = { kind: 'person', id }
    await visitor.post('/lv/match/keeping', { choice: 'keep' })
    // A link that has been asked for and not been used.
    await visitor.post('/lv/sign-in/links', { 'link-email': email })
    await asActor(db(), own, testMoment, (tx) =>
      giveConsent(tx, id, { purpose: 'accounts.offer-letters', version: 1, language: 'lv' }, own, testMoment),
    )
    await asActor(db(), anna, testMoment, (tx) => recordAccess(tx, id, 'test.thing', anna, testMoment))
    await asActor(db(), machine, testMoment, async (tx) => {
      await saveGrant(tx, { personId: id, role: 'verifier' }, machine, testMoment)
      await queueMail(
        tx,
        {
          kind: 'test',
          recipient: 'anna@iedzivotaji.example',
          personId: anna.id,
          language: 'lv',
          subject: `${name} raksta`,
          paragraphs: [`Jums raksta ${name} (${email}).`],
          reason: 'Tāpēc.',
        },
        testMoment,
      )
    })
    return { id, visitor, server }
  }
  const counts = () =>
    asOwner(db(), (tx) =>
      rowOf(
        tx,
        sql<Record<string, number>>`
          select (select count(*) from consent) as consents, (select count(*) from event) as events,
            (select count(*) from mail where person_id = ${anna.id}) as letters
        `,
      ),
    )
  const download = async (visitor: Visitor) => {
    const answer = await visitor.get('/en/account/privacy/download.zip')
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    const textOf = (file: string) => new TextDecoder().decode(files[file])
    return {
      page: textOf('index.html'),
      data: JSON.parse(textOf('data.json')),
      schema: JSON.parse(textOf('schema.json')),
    }
  }
  const erase = async (visitor: Visitor, address: string, current = '') =>
    visitor.post('/lv/account/privacy/erasure/confirmation', { email: address, current })
  /** As if somebody of the demonstration had an account of their own: invented people are not erased. */
  const makeReal = (id: string) =>
    asOwner(db(), (tx) =>
      sql`update person set demonstration = false where id = ${demonstrationPersonId(id)}`.execute(tx),
    )

  test('every personal table is fenced, and gives nothing to a query without an actor', async () => {
    const tables = await personalTables(db())
    expect(tables.length).toBeGreaterThan(6)
    for (const table of tables) {
      expect(table).toMatchObject({ isFenced: true })
      expect([table.name, await rowsOf(db(), sql`select 1 from ${sql.table(table.name)}`)]).toEqual([
        table.name,
        [],
      ])
    }
  })

  test('another person’s rows stay unseen, and cannot be changed or deleted', async () => {
    await newPerson()
    // Other columns name who did something to the row, or shares it.
    const owned = (await personalTables(db())).filter(
      ({ name: table, column }) => table === 'person' || column === 'person_id',
    )
    for (const { name: table, column } of owned) {
      const others = sql`${sql.table(table)} where ${sql.ref(column)} <> ${anna.id}`
      const seen = await asActor(db(), anna, testMoment, (tx) => rowsOf(tx, sql`select 1 from ${others}`))
      expect([table, seen]).toEqual([table, []])
      await asActor(db(), anna, testMoment, async (tx) => {
        const { numAffectedRows } = await sql`delete from ${others}`.execute(tx)
        expect([table, numAffectedRows]).toEqual([table, 0n])
      })
    }
  })

  test('the download holds everything that is kept about the person, in the form that its schema says', async () => {
    const { visitor, id } = await newPerson()
    const { page, data, schema } = await download(visitor)
    const check = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)
    expect(check(data) || check.errors).toBe(true)
    expect(page).toContain('Zigfrīda &lt;Neatkārtojamā&gt;')
    expect(data).toMatchObject({ matching: { profile: [{ answers: {} }] } })
    // Letters to the address count too, those from before there was an account; what opens it is left out.
    const letters = await asOwner(db(), (tx) =>
      rowsOf(tx, sql<{ subject: string }>`select subject from mail where recipient = ${email}`),
    )
    expect(letters.length).toBeGreaterThan(1)
    const inDownload = JSON.stringify(data)
    for (const { subject } of letters) expect(inDownload).toContain(subject)
    expect(inDownload).toContain('/sign-in/links/…')
    expect(inDownload).not.toMatch(/sign-in\/links\/\w/)
    expect(await missingFrom(data, id)).toEqual([])
  })

  test('erasing is asked twice, and a wrong address deletes nothing', async () => {
    const { visitor, id } = await newPerson()
    const first = await (await visitor.get('/lv/account/privacy/erasure')).text()
    expect(first).toContain('Kas paliek, bez Jums')
    expect(first).toContain('/lv/account/privacy/erasure/confirmation')
    for (const wrong of ['anna@iedzivotaji.example', '', 'nothing']) {
      expect((await erase(visitor, wrong)).status).toBe(422)
    }
    expect(await tablesHolding(db(), [id])).toContain('person')
  })

  test('erasing asks for the password however fresh the session is, and without one for a fresh link', async () => {
    const { visitor, id } = await newPerson()
    const confirmation = '/lv/account/privacy/erasure/confirmation'
    await letSessionsAge(id)
    const stale = await visitor.get(confirmation)
    expect(await stale.text()).toMatch(/name="to" value="\/lv\/account\/privacy\/erasure\/confirmation"/)
    expect([(await erase(visitor, email)).status, await tablesHolding(db(), [id])]).toEqual([
      422,
      expect.arrayContaining(['person']),
    ])
    await visitor.post('/lv/sign-in/links', { 'link-email': email, to: confirmation })
    await visitor.post((await linkTo(db(), email)).pathname, {})
    const password = 'zils ezers pie meža'
    expect((await visitor.post('/lv/account/password', { password })).status).toBe(303)
    expect(await (await visitor.get(confirmation)).text()).toContain('name="current"')
    for (const wrong of ['', 'zaļš ezers pie meža']) {
      const answer = await erase(visitor, email, wrong)
      expect([answer.status, await answer.text()]).toEqual([
        422,
        expect.stringMatching(/href="#current"[^]+Pašreizējā parole nav pareiza/),
      ])
    }
    expect(await tablesHolding(db(), [id])).toContain('person')
    expect((await erase(visitor, email, password)).status).toBe(303)
    expect(await tablesHolding(db(), [email])).toEqual([])
  })

  test('a person of the demonstration is not erased, and the pages say why', async () => {
    const visitor = await signedIn(await testServer(database()), 'anna')
    for (const page of ['erasure', 'erasure/confirmation']) {
      const text = await (await visitor.get(`/lv/account/privacy/${page}`)).text()
      expect(text).toContain('Šis cilvēks ir izdomāts')
      expect(text).not.toContain('name="email"')
    }
    const answer = await erase(visitor, 'anna@iedzivotaji.example')
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('ir izdomāts')])
    expect(await tablesHolding(db(), [anna.id])).toContain('person')
  })

  test('an erased person leaves no trace of name or address, counts stay, and all browsers are signed out', async () => {
    const { visitor, server, id } = await newPerson()
    expect(await tablesHolding(db(), [email])).toEqual(['mail', 'person', 'sign_in_token'])
    const cookie = `laipa_session=${visitor.cookie('laipa_session')}`
    const before = await counts()
    const answer = await erase(visitor, ` ${email.toUpperCase()} `)
    expect(answer.headers.get('location')).toBe('/lv/account/erased')
    expect((await visitor.get('/lv/account/erased')).status).toBe(200)
    expect(visitor.cookie('laipa_session')).toBeUndefined()
    expect((await server.request('/lv/account', { headers: { cookie } })).status).toBe(303)
    expect(await tablesHolding(db(), [email, 'zigfrīda', 'neatkārtojamā', 'zigfrida'])).toEqual([])
    // The number stands only where it says what was done, and leads to nobody.
    expect(await tablesHolding(db(), [id])).toEqual(['event'])
    const after = await counts()
    expect(after).toMatchObject({ consents: before?.['consents'], letters: before?.['letters'] })
    expect(after?.['events']).toBeGreaterThan(before?.['events'] ?? 0)
    // Sent again, as by a double click.
    expect((await erase(visitor, email)).status).toBe(303)
  })

  test('the last administrator of the region is not erased', async () => {
    const server = await testServer(database())
    const visitor = await signedIn(server, 'raimonds')
    await makeReal('raimonds')
    const refused = await erase(visitor, 'raimonds@regions.example')
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Jūs esat pēdējais reģiona administrators.')
    const page = await (await visitor.get('/lv/account/privacy/erasure')).text()
    expect(page).toContain('Jūs esat pēdējais reģiona administrators.')
    expect(page).not.toContain('/lv/account/privacy/erasure/confirmation')
    await asActor(db(), machine, testMoment, (tx) =>
      saveGrant(
        tx,
        { personId: demonstrationPersonId('egita'), role: 'regional-administrator' },
        machine,
        testMoment,
      ),
    )
    expect((await erase(visitor, 'raimonds@regions.example')).status).toBe(303)
  })

  // Whatever modules keep about the people of the demonstration, the registry must know.
  test.each([
    ...peopleOfRoles().filter(({ id }) => id !== 'raimonds' && id !== 'egita'),
    // She mentors, watches lessons and writes methods.
    { id: 'helena', name: 'Helēna Strode', email: 'helena@izglitotaji.example' },
    // She is away, and somebody stands in for her.
    { id: 'sandra', name: 'Sandra Mežale', email: 'sandra@koordinatori.example' },
  ])(
    'of $name is all in the download and all goes',
    async ({ id = '', name: called = '', email: address = '' }) => {
      const visitor = await signedIn(await testServer(database()), id)
      await makeReal(id)
      expect(await missingFrom((await download(visitor)).data, demonstrationPersonId(id))).toEqual([])
      const answer = await erase(visitor, address)
      expect([await sentenceOf(answer), answer.status]).toEqual(['', 303])
      expect(await tablesHolding(db(), [called, address])).toEqual([])
    },
  )

  /** As if the person had signed in 20 minutes ago. */
  async function letSessionsAge(personId: string): Promise<void> {
    const earlier = new Date(testMoment.getTime() - 20 * 60_000)
    await asActor(db(), machine, testMoment, (tx) =>
      sql`update session set created_at = ${earlier} where person_id = ${personId}`.execute(tx),
    )
  }

  /** Values of the person's rows that the download does not hold. */
  async function missingFrom(data: unknown, personId: string): Promise<string[]> {
    const held = new Set(valuesIn(data).map((value) => JSON.stringify(value)))
    const missing: string[] = []
    for (const table of await personalTables(db())) {
      if (leftOut.test(table.column) && table.column !== 'person_id' && table.name !== 'person') continue
      for (const row of await rowsOfPerson(db(), table, personId)) {
        for (const [column, value] of Object.entries(row)) {
          if (value === null || leftOut.test(column) || held.has(JSON.stringify(value))) continue
          missing.push(`${table.name}.${column}: ${JSON.stringify(value)}`)
        }
      }
    }
    return missing
  }
})

function valuesIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value]
  return [value, ...Object.values(value).flatMap(valuesIn)]
}

/** What a refused form says, for a test that fails to say why. */
async function sentenceOf(answer: Response): Promise<string> {
  return answer.status === 303 ? '' : answer.text()
}
