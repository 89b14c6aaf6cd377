import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'

import { describeOnEmbeddedDatabase } from '../../../../tests/support/database.ts'
import { testServer, type TestServer } from '../../../../tests/support/server.ts'
import { signedIn } from '../../../../tests/support/signed-in.ts'
import { testMoment } from '../../../../tests/support/template.ts'
import { asActor } from '../../../shared/db/as-actor.ts'
import { rowsOf, type Db } from '../../../shared/db/db.ts'
import { demonstrationPersonId } from '../../accounts/index.ts'
import { demonstrationShareToken } from '../demonstration/credentials-demonstration.ts'
import { credentialsPersonal } from '../personal/credentials-personal.ts'
import { readDocument } from '../reading/read-document.ts'

const machine = { kind: 'machine', id: 'test' } as const
const anna = demonstrationPersonId('anna')

describeOnEmbeddedDatabase('The credentials of a person', (database) => {
  let server: TestServer
  let db: Db
  beforeAll(async () => {
    server = await testServer(database())
    db = database().db
  })

  const annas = (state: string) =>
    asActor(db, machine, testMoment, (tx) =>
      rowsOf(
        tx,
        sql<{ id: string }>`select id from credential where person_id = ${anna} and state = ${state}`,
      ),
    )
  const idOf = async (state: string) => (await annas(state))[0]?.id ?? 'none'
  const postFile = (bytes: Uint8Array<ArrayBuffer>, name: string) => {
    const body = new FormData()
    body.append('file', new File([bytes], name))
    return server.request('/en/verify', {
      method: 'POST',
      body,
      headers: { origin: 'http://laipa.test', 'sec-fetch-site': 'same-origin' },
    })
  }
  const bytesOf = async (answer: Response) => new Uint8Array(await answer.arrayBuffer())

  test('are seen by them alone; to others they do not exist', async () => {
    const visitor = await signedIn(server, 'anna')
    const list = await (await visitor.get('/lv/account/credentials')).text()
    expect(list.match(/Atsaukts/g)?.length).toBe(1)
    const path = `/lv/account/credentials/${await idOf('issued')}`
    expect((await visitor.get(path)).status).toBe(200)
    const other = await signedIn(server, 'sergejs')
    for (const end of ['', '/certificate.pdf', '/credential.json']) {
      expect((await other.get(path + end)).status).toBe(404)
    }
    expect((await other.post(`${path}/shares`, { until: '2026-12-01', key: 'a' })).status).toBe(404)
    expect((await other.post(`${path}/name`, { named: 'yes' })).status).toBe(404)
    // Who may issue sees the row, and yet none of it as their own.
    expect((await (await signedIn(server, 'marta')).get(path)).status).toBe(404)
  })

  test('go along as certificate, badge and text, each of which the page finds valid', async () => {
    const visitor = await signedIn(server, 'anna')
    const path = `/lv/account/credentials/${await idOf('issued')}`
    for (const file of ['certificate.pdf', 'badge.png', 'credential.json']) {
      const answer = await visitor.get(`${path}/${file}`)
      expect([file, answer.status]).toEqual([file, 200])
      const page = await (await postFile(await bytesOf(answer), file)).text()
      expect([file, page.includes('The credential is valid')]).toEqual([file, true])
      expect(page).toContain('Anna Bērziņa')
      expect(page).toContain('noindex')
    }
    const edc = await (await visitor.get(`${path}/edc.json`)).text()
    expect(edc).not.toContain('"proof"')
    expect(JSON.parse(edc)).toMatchObject({
      credential: { credentialSchema: [{ type: 'ShaclValidator2017' }] },
    })
    expect((await visitor.get(`${path}/other.json`)).status).toBe(404)
  })

  test('that are revoked show revoked, in every form, and hold no personal code or e-mail', async () => {
    const visitor = await signedIn(server, 'anna')
    const path = `/lv/account/credentials/${await idOf('revoked')}`
    for (const file of ['certificate.pdf', 'badge.png', 'credential.json']) {
      const bytes = await bytesOf(await visitor.get(`${path}/${file}`))
      const page = await (await postFile(bytes, file)).text()
      expect([file, page.includes('The credential is revoked')]).toEqual([file, true])
      expect(page).not.toContain('The credential is valid')
    }
    const text = await (await visitor.get(`${path}/credential.json`)).text()
    expect(text).not.toMatch(/Anna|iedzivotaji\.example/)
    expect(text).not.toContain(anna)
    const answer = await server.request('/api/v1/credentials/verify?language=de', {
      method: 'POST',
      body: text,
      headers: { 'content-type': 'application/json' },
    })
    expect(await answer.json()).toMatchObject({
      verdict: 'revoked',
      text: 'Der Nachweis ist widerrufen',
      reasons: [{ code: 'bit-revoked' }],
    })
  })

  test('are shown by link until its day, or until it is taken back; sent twice it is one link', async () => {
    const shown = await server.request(`/ru/credentials/${demonstrationShareToken}`)
    expect(shown.status).toBe(200)
    expect(await shown.text()).toContain('Свидетельство действительно')
    expect(shown.headers.get('cache-control')).toBe('no-store')
    const later = await testServer(database(), { now: new Date('2027-06-01T10:00:00Z') })
    expect((await later.request(`/ru/credentials/${demonstrationShareToken}`)).status).toBe(404)
    const visitor = await signedIn(server, 'anna')
    const path = `/en/account/credentials/${await idOf('issued')}`
    const form = { until: '2026-12-31', key: 'twice' }
    expect((await visitor.post(`${path}/shares`, form)).status).toBe(303)
    expect((await visitor.post(`${path}/shares`, form)).status).toBe(303)
    const page = await (await visitor.get(path)).text()
    const links = new Set(page.match(/\/en\/credentials\/[0-9a-z]{20}/g))
    expect(links.size).toBe(2)
    const link = [...links].find((one) => !one.endsWith(demonstrationShareToken)) ?? ''
    const checked = await server.visitor().post('/en/verify', { link: `http://laipa.test${link}` })
    expect(await checked.text()).toContain('The credential is valid')
    // Both were made at the same moment, so their order is chance: both are taken back.
    const ends = [...page.matchAll(/action="([^"]+\/shares\/[^"]+\/end)"/g)].map(([, end = '']) => end)
    expect(ends).toHaveLength(2)
    for (const end of ends) expect((await visitor.post(end, {})).status).toBe(303)
    expect((await server.request(link)).status).toBe(404)
    for (const until of ['2026-11-01', '2029-01-01', 'soon']) {
      expect((await visitor.post(`${path}/shares`, { until, key: until })).status).toBe(422)
    }
  })

  test('hold the name only while the person agrees', async () => {
    const visitor = await signedIn(server, 'anna')
    const path = `/en/account/credentials/${await idOf('issued')}`
    const text = async () => (await visitor.get(`${path}/credential.json`)).text()
    expect(await text()).toContain('Anna Bērziņa')
    await visitor.post(`${path}/name`, { named: 'no' })
    expect(await text()).not.toContain('Anna')
    await visitor.post(`${path}/name`, { named: 'yes' })
    expect(await text()).toContain('Anna Bērziņa')
  })

  test('that are hostile are refused in a sentence and never run', async () => {
    const script = '<script>alert(1)</script>'
    const visitor = server.visitor()
    const post = async (text: string) => {
      const answer = await visitor.post('/en/verify', { text })
      return { status: answer.status, page: await answer.text() }
    }
    expect((await post(script)).status).toBe(422)
    expect((await post(script)).page).not.toContain(script)
    const named = { '@context': ['https://www.w3.org/ns/credentials/v2'], type: ['VerifiableCredential'] }
    const forged = {
      ...named,
      issuer: 'did:web:127.0.0.1',
      name: script,
      credentialSubject: { id: 'urn:x:y' },
    }
    const result = await post(JSON.stringify(forged))
    expect(result.page).toContain('The signature cannot be checked')
    expect(result.page).not.toContain(script)
    const deep = await post('['.repeat(100_000) + ']'.repeat(100_000))
    expect(deep.page).toMatch(/not a credential/)
    expect((await visitor.post('/en/verify', { link: 'http://169.254.169.254/latest' })).status).toBe(422)
    expect((await visitor.post('/en/verify', {})).status).toBe(422)
    const svg = Buffer.from(`<svg><script>alert(1)</script></svg>`)
    expect(await (await postFile(new Uint8Array(svg), 'a.svg')).text()).toContain('no credential inside')
    expect((await postFile(new Uint8Array(5 * 1024 * 1024).fill(32), 'a.json')).status).toBe(422)
  })

  test('of somebody erased: the link and the text are gone, and the revoked stays revoked', async () => {
    const visitor = await signedIn(server, 'anna')
    const revoked = await idOf('revoked')
    const bytes = await bytesOf(await visitor.get(`/en/account/credentials/${revoked}/credential.json`))
    await asActor(db, machine, testMoment, (tx) => credentialsPersonal.erase(tx, anna, testMoment))
    expect((await server.request(`/ru/credentials/${demonstrationShareToken}`)).status).toBe(404)
    expect(await (await postFile(bytes, 'a.json')).text()).toContain('The credential is revoked')
    const left = await asActor(db, machine, testMoment, (tx) =>
      rowsOf(tx, sql`select 1 from credential where document is not null or person_id is not null`),
    )
    expect(left).toEqual([])
    expect('document' in readDocument(Buffer.from(bytes))).toBe(true)
  })
})
