import { readSheet } from 'read-excel-file/node'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import writeExcelFile from 'write-excel-file/node'

import { describeOnBothDatabases } from '../../../../../tests/support/database.ts'
import { austra, deskOn, learned, run } from '../../../../../tests/support/desk.ts'
import { testServer } from '../../../../../tests/support/server.ts'
import { signedIn } from '../../../../../tests/support/signed-in.ts'
import type { Fields, Visitor } from '../../../../../tests/support/visitor.ts'

const form = '/en/desk/sheet'

type Cells = Readonly<Record<string, string>>

function csvFile(rows: readonly Cells[], name = 'offers.csv'): File {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const quoted = (text = '') => `"${text.replaceAll('"', '""')}"`
  const lines = [headings, ...rows.map((row) => headings.map((heading) => row[heading]))]
  return new File([lines.map((line) => line.map(quoted).join(',')).join('\r\n')], name)
}

const fileOf = (bytes: Uint8Array | string, name: string) =>
  new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name)

/** The fields of the button that confirms what the page shows. */
function confirmation(page: string): Fields {
  const value = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? ''
  return Object.fromEntries(['organisation', 'name', 'content', 'seal'].map((name) => [name, value(name)]))
}

const summaryOf = (page: string) =>
  /New: \d+, changed: \d+, unchanged: \d+, rows with faults: \d+/.exec(page)?.[0]

describeOnBothDatabases('The offers of a desk as a spreadsheet', (database) => {
  const { all, begin, save, publish, kinds } = deskOn(database)
  const marta = async () => signedIn(await testServer(database()), 'marta')
  const idOf = (offer: string) => offer.split('/').at(-1) ?? ''
  const draftOf = async (id: string) =>
    (
      await all(
        sql<{ typed: Record<string, string[]>; version: number; cause: string; by: string; state: string }>`
          select offer_draft.typed, offer_draft.version, cause, saved_by as by, state from offer_draft
          join offer_draft_version as saved on saved.draft_id = offer_draft.id and saved.version = offer_draft.version
          where offer_draft.id = ${id}
        `,
      )
    )[0]
  const download = async (visitor: Visitor) => {
    const answer = await visitor.get(`/en/desk/sheet.xlsx?organisation=${austra}`)
    return { answer, bytes: Buffer.from(await answer.arrayBuffer()) }
  }
  const send = (visitor: Visitor, file: File) => visitor.post(form, { organisation: austra, file })

  test('come back unchanged when nobody changed them, whatever they hold', async () => {
    const visitor = await marta()
    const odd = await begin(visitor)
    await save(visitor, `${odd}/learned`, {
      ...learned,
      'title-lv': '=HYPERLINK("x") “Bites”; medus & <vasks>',
      'summary-lv': 'Pirmā rinda\r\n\r\nOtrā  rinda',
      'outcomes-lv': 'Viens; divi\nTrīs',
    })
    await save(visitor, `${odd}/run`, { ...run, hours: 'divdesmit', 'starts-on': '2027-02-30' })
    const { answer, bytes } = await download(visitor)
    expect(answer.headers.get('content-disposition')).toContain(`laipa-${austra}.xlsx`)
    const [headings = [], ...rows] = await readSheet(bytes)
    expect(headings.slice(0, 4)).toEqual(['id', 'provider', 'title_lv', 'title_en'])
    expect(rows.map(([id]) => id)).toContain(idOf(odd))
    const page = await (await send(visitor, fileOf(bytes, 'offers.xlsx'))).text()
    expect(summaryOf(page)).toBe(`New: 0, changed: 0, unchanged: ${rows.length}, rows with faults: 0`)
    expect(page).toContain('There is nothing to save.')
    expect(page).not.toContain('name="seal"')
  })

  test('show what a file would change before it does, and then do just that, once', async () => {
    const visitor = await marta()
    const offer = await begin(visitor)
    await save(visitor, `${offer}/learned`, learned)
    await save(visitor, `${offer}/run`, run)
    await publish(visitor, offer)
    const id = idOf(offer)
    const { version = 0 } = (await draftOf(id)) ?? {}
    const file = csvFile([
      {
        id,
        provider: austra,
        title_lv: 'Biškopība iesācējiem',
        hours: '30',
        accessibility: 'step-free',
        price_eur: '12,5',
      },
      {
        id: 'own-1',
        provider: austra,
        title_lv: 'Vaska sveces',
        hours: '6',
        accessibility: '',
        price_eur: '',
      },
      { id: 'own-2', provider: austra, title_lv: '', hours: 'daudz', accessibility: '', price_eur: '' },
      {
        id: 'own-3',
        provider: 'somebody-else',
        title_lv: 'Cits',
        hours: '',
        accessibility: '',
        price_eur: '',
      },
    ])
    const shown = await (await send(visitor, file)).text()
    expect(summaryOf(shown)).toBe('New: 1, changed: 1, unchanged: 0, rows with faults: 2')
    expect(shown).toContain('Vaska sveces')
    expect(shown).toContain('“daudz”')
    expect(shown).toContain('“somebody-else” is not this organisation.')
    expect(await draftOf(id)).toMatchObject({ version, typed: { hours: ['24'] } })
    const saved = await visitor.post(form, confirmation(shown))
    expect(saved.status).toBe(303)
    expect(await draftOf(id)).toMatchObject({
      version: version + 1,
      cause: 'file',
      state: 'published',
      typed: { hours: ['30'], accessibility: ['step-free'], price: ['12.5'], 'starts-on': ['2027-02-02'] },
    })
    expect((await kinds(id)).at(-1)).toBe('catalogue.offer-draft.saved')
    const after = await (await visitor.get(saved.headers.get('location') ?? '')).text()
    expect(after).toContain('Saved. New offers: 1, changed: 1')
    const again = await visitor.post(form, confirmation(shown))
    expect(again.headers.get('location')).toBe(saved.headers.get('location'))
    const drafts = () =>
      all(
        sql<{
          typed: unknown
        }>`select typed from offer_draft where typed -> 'title-lv' ->> 0 = 'Vaska sveces'`,
      )
    expect(await drafts()).toHaveLength(1)
    // The same own id is the same offer when the file comes once more.
    expect(summaryOf(await (await send(visitor, file)).text())).toBe(
      'New: 0, changed: 0, unchanged: 2, rows with faults: 2',
    )
    // What visitors see waits until it is published.
    const [seen] = await all(
      sql<{ price: string | null }>`
        select price_eur::text as price from opportunity
        join offer_draft on offer_draft.opportunity_id = opportunity.id where offer_draft.id = ${id}
      `,
    )
    expect(seen?.price).toBeNull()
  })

  test('are told and shown anew when somebody wrote on them in between', async () => {
    const visitor = await marta()
    const offer = await begin(visitor)
    await save(visitor, `${offer}/learned`, learned)
    const id = idOf(offer)
    const file = csvFile([{ id, provider: austra, title_lv: 'Bites un medus' }])
    const shown = await (await send(visitor, file)).text()
    await save(visitor, `${offer}/price`, { price: '5' })
    const stale = await visitor.post(form, confirmation(shown))
    const page = await stale.text()
    expect(stale.status).toBe(409)
    expect(page).toContain('The offers have changed meanwhile')
    expect(await draftOf(id)).toMatchObject({ typed: { 'title-lv': ['Biškopība iesācējiem'], price: ['5'] } })
    expect((await visitor.post(form, confirmation(page))).status).toBe(303)
    expect(await draftOf(id)).toMatchObject({ typed: { 'title-lv': ['Bites un medus'], price: ['5'] } })
  })

  test('are not changed by another file than the one that was shown', async () => {
    const visitor = await marta()
    const offer = await begin(visitor)
    await save(visitor, `${offer}/learned`, learned)
    const rows = [{ id: idOf(offer), provider: austra, title_lv: 'Bites' }]
    const shown = confirmation(await (await send(visitor, csvFile(rows))).text())
    const other = Buffer.from(await csvFile([{ ...rows[0], title_lv: 'Lapsenes' }]).arrayBuffer())
    const forged = await visitor.post(form, { ...shown, content: other.toString('base64') })
    expect(forged.status).toBe(409)
    expect(await draftOf(idOf(offer))).toMatchObject({ typed: { 'title-lv': ['Biškopība iesācējiem'] } })
  })

  test('lose no value in silence: what the form cannot hold is said', async () => {
    const visitor = await marta()
    const page = await (
      await send(
        visitor,
        csvFile([
          {
            id: 'own-4',
            provider: austra,
            title_lv: 'Zivis',
            seats_max: '5',
            seats_free: '3',
            apply_by: '',
            starts_on: '',
          },
          {
            id: 'own-5',
            provider: austra,
            title_lv: 'Zivis',
            apply_by: '2027-03-02',
            starts_on: '2027-03-01',
          },
        ]),
      )
    ).text()
    expect(page).toContain('The form has no place for “3”.')
    expect(summaryOf(page)).toBe('New: 1, changed: 0, unchanged: 0, rows with faults: 1')
    expect(page).toContain('The deadline is after the first day.')
  })

  test('of an offer that has ended stay as they are', async () => {
    const visitor = await marta()
    const offer = await begin(visitor)
    await save(visitor, `${offer}/learned`, learned)
    const end = { ending: 'archived', because: 'no-longer', note: '', version: '2' }
    await visitor.post(`${offer}/ending`, end)
    const state = (await draftOf(idOf(offer)))?.state
    expect(state).toBe('archived')
    const file = csvFile([{ id: idOf(offer), provider: austra, title_lv: 'Cits' }])
    const page = await (await send(visitor, file)).text()
    expect(page).toContain('is cancelled or archived and cannot be changed any more')
  })

  test('are refused with a sentence when the file is no sheet, or lies about what it is', async () => {
    const visitor = await marta()
    const workbook = await writeExcelFile([
      [{ value: 'id', type: String }],
      [{ value: 'a', type: String }],
    ]).toBuffer()
    const cases: [File, string][] = [
      [fileOf('', 'offers.csv'), 'Choose a file on your device.'],
      [fileOf('{}', 'offers.jsonl'), 'Only .xlsx and .csv files fit here.'],
      [fileOf('id,provider', 'offers.xlsx'), 'The name ends with .xlsx, but the content is something else.'],
      [fileOf(workbook, 'offers.csv'), 'The name ends with .csv, but the content is something else.'],
      [fileOf(workbook.subarray(0, 300), 'offers.xlsx'), 'The file is not a whole XLSX workbook.'],
      [fileOf(Buffer.from('id\nā', 'utf16le'), 'offers.csv'), 'UTF-16'],
      [fileOf('id,provider,title_lv', 'offers.csv'), 'The file holds no records.'],
      [fileOf('x'.repeat(5 * 1024 * 1024 + 1), 'offers.csv'), 'The file is too large: at most 5 MB.'],
      [fileOf(workbook, 'offers.xlsx'), 'This required column is missing.'],
    ]
    for (const [file, sentence] of cases) {
      const answer = await send(visitor, file)
      expect([answer.status, file.name, (await answer.text()).includes(sentence), sentence]).toEqual([
        422,
        file.name,
        true,
        sentence,
      ])
    }
    expect((await visitor.post(form, { organisation: austra })).status).toBe(422)
    const broken = { organisation: austra, name: 'a.csv', content: '%%%', seal: 'x' }
    expect((await visitor.post(form, broken)).status).toBe(422)
  })

  test('are nobody else’s', async () => {
    const visitor = await marta()
    const offer = await begin(visitor)
    await save(visitor, `${offer}/learned`, learned)
    const shown = await (
      await send(visitor, csvFile([{ id: idOf(offer), provider: austra, title_lv: 'Bites' }]))
    ).text()
    const saved = await visitor.post(form, confirmation(shown))
    const server = await testServer(database())
    for (const person of ['juris', 'anna']) {
      const other = await signedIn(server, person)
      expect((await other.get(`/en/desk/sheet.xlsx?organisation=${austra}`)).status).toBe(403)
      expect((await other.post(form, confirmation(shown))).status).toBe(403)
      expect((await other.get(saved.headers.get('location') ?? '')).status).toBe(403)
    }
    expect((await visitor.get('/en/desk/sheet.xlsx?organisation=0000000000')).status).toBe(404)
    expect((await visitor.get('/en/desk/sheet?organisation=0000000000')).status).toBe(404)
    const foreign = csvFile([{ id: 'x', provider: '0000000000', title_lv: 'x' }])
    expect((await visitor.post(form, { organisation: '0000000000', file: foreign })).status).toBe(403)
    const nowhere = await visitor.get(`/en/desk/sheet?organisation=${austra}&saved=${'0'.repeat(20)}`)
    expect(await nowhere.text()).not.toContain('Saved.')
  })
})
