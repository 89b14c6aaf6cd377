import { describe, expect, test } from 'vitest'

import { say } from '../../../shared/i18n/say.ts'
import { languages } from '../../../shared/i18n/language.ts'
import { faultText } from '../../../shared/import/fault-text.ts'
import { templateCsv, templateXlsx } from './template-files.ts'
import { allFaultMessages } from './offer-fault.ts'
import { readOffers } from './read-offers.ts'

const skill = 'skill/1973c966-f236-40c9-b2d4-5d71a89019be'
const good = { id: 'a', provider: 'p', title: { lv: 'Kurss' } }

describe('A file of JSON lines', () => {
  test('names each faulty value by row, column and what is wrong with it', async () => {
    const rows = [
      good,
      { ...good, title: {} },
      {
        ...good,
        title: { zz: 'Kurss', lv: '' },
        price_eur: 'free',
        hours: 1.5,
        weeks: 0,
        seats: { max: -1 },
      },
      { ...good, mode: 'hybrid', homepage: 'www.example.lv', starts_on: '2026-02-30', isced_f: '71' },
      {
        ...good,
        skills: ['python'],
        price_eur: 9.999,
        languages: ['latvian'],
        prise: 5,
        entry: { level: 'A1' },
      },
      { provider: 'p', title: 'Kurss', skills: skill, summary: { lv: 'a\0b' } },
    ]
    expect(await faultsOf('offers.jsonl', rows.map((row) => JSON.stringify(row)).join('\n'))).toEqual(
      [
        '2 title required',
        '3 title.zz not-a-language',
        '3 title.lv required',
        '3 hours not-whole',
        '3 weeks too-small',
        '3 price_eur not-a-number',
        '3 seats.max too-small',
        '4 isced_f not-a-field-code',
        '4 mode not-listed',
        '4 starts_on not-a-day',
        '4 homepage not-an-address',
        '5 skills.0 not-a-skill-id',
        '5 entry.level unknown-column',
        '5 languages.0 not-a-language',
        '5 price_eur too-precise',
        '5 prise unknown-column',
        '6 id required',
        '6 title not-a-group',
        '6 summary.lv unstorable',
        '6 skills not-a-list',
      ].map((line) => expect.stringContaining(line)),
    )
  })

  test('names rows that are no object, and keeps the good ones', async () => {
    const reading = await readOffers('offers.jsonl', Buffer.from(`{"id":\n[1]\n\n${JSON.stringify(good)}\n`))
    expect(reading.faults.map(({ row, code }) => `${row} ${code}`)).toEqual(['1 not-json', '2 not-a-record'])
    expect(reading.rows.map(({ row, record }) => `${row} ${record.id}`)).toEqual(['4 a'])
  })

  test('may begin with a byte order mark and end its lines as Windows does', async () => {
    const text = `\uFEFF${JSON.stringify(good)}\r\n${JSON.stringify({ ...good, id: 'b' })}\r\n`
    const reading = await readOffers('offers.jsonl', Buffer.from(text))
    expect(reading.faults).toEqual([])
    expect(reading.rows.map(({ record }) => record.id)).toEqual(['a', 'b'])
  })

  test('takes texts in any language that has a code', async () => {
    const title = { pl: 'Kurs', zh: '课程', ltg: 'Kurss' }
    const reading = await readOffers('offers.jsonl', Buffer.from(JSON.stringify({ ...good, title })))
    expect(reading.rows[0]?.record.title).toEqual(title)
  })

  test('takes skills with the full address of ESCO', async () => {
    const row = { ...good, skills: [`http://data.europa.eu/esco/${skill}`] }
    const reading = await readOffers('offers.jsonl', Buffer.from(JSON.stringify(row)))
    expect(reading.rows[0]?.record.skills).toEqual([skill])
  })
})

describe('A file that cannot be read', () => {
  test.each([
    ['offers.jsonl', Buffer.from(`{"id":"ā"}`, 'utf16le'), '0 null utf-16'],
    ['offers.csv', Buffer.from(`\uFEFFid;provider`, 'utf16le'), '0 null utf-16'],
    ['offers.jsonl', Buffer.from([0x7b, 0x7d, 0x0a, 0x22, 0xe2, 0x22]), '2 null not-utf-8'],
    ['offers.csv', Buffer.from('id,provider,title_lv\na,b,K\xe2rsava\n', 'latin1'), '2 null not-utf-8'],
    ['offers.csv', Buffer.from('id,provider,title_lv\na,b,"Kurss\n'), '2 null broken-table'],
    ['offers.csv', Buffer.from('id,provider,title_lv\n'), '0 null empty-file'],
    ['offers.jsonl', Buffer.from('\n\n'), '0 null empty-file'],
    ['offers.jsonl', Buffer.alloc(100), '0 null utf-16'],
    ['offers.xlsx', Buffer.from('id,provider'), '0 null broken-workbook'],
    ['offers.ods', Buffer.from('x'), '0 null unknown-kind'],
    ['offers.xlsx', Buffer.alloc(20 * 1024 * 1024 + 1), '0 null too-large'],
  ])('%s is refused with its reason (%#)', async (name, bytes, expected) => {
    const { rows, faults } = await readOffers(name, bytes)
    expect(rows).toEqual([])
    expect(faults.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual([expected])
  })

  test('a workbook that was cut off is refused', async () => {
    const whole = await templateXlsx('lv')
    const { faults } = await readOffers('offers.xlsx', whole.subarray(0, whole.length - 500))
    expect(faults.map(({ code }) => code)).toEqual(['broken-workbook'])
  })
})

describe('A table', () => {
  test('says the same as JSON lines, whatever its separator', async () => {
    const cells = {
      id: 'a',
      provider: 'p',
      title_lv: 'Kurss; "labs"',
      title_pl: 'Kurs',
      outcomes_lv: 'Viens; Divi',
      outcomes_en: 'One;',
      purposes: 'work; civic',
      isced_f: '715',
      entry_languages: 'lv:A2; en : b1',
      price_eur: '45,50',
      starts_on: '5.3.2027',
      accessibility: 'none',
      seats_max: '12',
      hours: '',
    }
    const expected = {
      ...good,
      title: { lv: 'Kurss; "labs"', pl: 'Kurs' },
      outcomes: [{ lv: 'Viens', en: 'One' }, { lv: 'Divi' }],
      purposes: ['work', 'civic'],
      isced_f: '0715',
      entry: { language_level: { lv: 'A2', en: 'B1' } },
      price_eur: 45.5,
      starts_on: '2027-03-05',
      accessibility: [],
      seats: { max: 12 },
    }
    const lines = await readOffers('offers.jsonl', Buffer.from(JSON.stringify(expected)))
    expect(lines.faults).toEqual([])
    for (const separator of [',', ';', '\t']) {
      const table = await readOffers('offers.csv', Buffer.from(csv([cells], separator)))
      expect(table.faults).toEqual([])
      expect(table.rows).toEqual([{ row: 2, record: lines.rows[0]?.record }])
    }
  })

  test('names unknown, repeated and missing columns before its rows are read', async () => {
    const text = 'id,id,titel_lv,title_zz,notes\na,b,c,d,e\n'
    expect(await faultsOf('offers.csv', text)).toEqual(
      [
        '1 id repeated-column',
        '1 titel_lv unknown-column',
        '1 title_zz unknown-column',
        '1 notes unknown-column',
        '1 provider missing-column',
        '1 title_lv missing-column',
      ].map((line) => expect.stringContaining(line)),
    )
  })

  test('names faulty cells by the heading and the row of the spreadsheet', async () => {
    const rows = [
      {
        id: 'a',
        provider: 'p',
        title_lv: 'Pirmā\nrinda',
        entry_languages: 'lv-B1',
        outcomes_lv: 'A;B',
        outcomes_en: 'A',
      },
      { id: '', provider: '', title_lv: '', entry_languages: '', outcomes_lv: '', outcomes_en: '' },
      {
        id: '',
        provider: 'p',
        title_lv: 'Trešā',
        entry_languages: '',
        outcomes_lv: `x;${'y'.repeat(501)}`,
        outcomes_en: '',
      },
    ]
    expect(await faultsOf('offers.csv', csv(rows, ','))).toEqual([
      expect.stringContaining('2 entry_languages not-a-level'),
      expect.stringContaining('2 outcomes_en outcome-count'),
      expect.stringContaining('4 id required'),
      expect.stringContaining('4 outcomes_lv too-long'),
    ])
  })

  test('with more cells than columns is told, instead of losing a cell', async () => {
    expect(await faultsOf('offers.csv', 'id,provider,title_lv\na,p,Kurss,un vēl\n')).toEqual([
      expect.stringContaining('2 null too-many-cells'),
    ])
  })
})

describe('The template', () => {
  test.each(languages)('can be loaded as it was downloaded, in %s', async (language) => {
    const read = await readOffers('laipa.csv', Buffer.from(templateCsv(language)))
    expect(read.faults).toEqual([])
    expect(read.rows[0]?.record).toMatchObject({ id: 'tiesaiste-2027-1', price_eur: 45.5, skills: [skill] })
    const workbook = await readOffers('laipa.xlsx', await templateXlsx(language))
    expect(workbook.faults.map(({ code }) => code)).toEqual(['empty-file'])
  })
})

describe('The text of a fault', () => {
  test('says where it is, what is wrong and what to do, in the reader’s language', async () => {
    const { faults } = await readOffers('offers.jsonl', Buffer.from(JSON.stringify({ ...good, mode: 'x' })))
    const [fault] = faults
    if (fault === undefined) throw new Error('No fault.')
    expect(faultText(fault, allFaultMessages, 'en')).toBe(
      'Row 1, mode: “x” is not one of the values. Choose from: in-person, online, blended.',
    )
    expect(faultText(fault, allFaultMessages, 'lv')).toMatch(
      /^1\. rinda, mode: „x” nav starp atļautajām vērtībām/,
    )
  })

  test('can be said for every code in every language', () => {
    for (const message of Object.values(allFaultMessages)) {
      for (const language of languages) {
        // A name before a comma is that of a number.
        const names = [...message[language].matchAll(/\{([a-z]+)([,}])/g)]
        const values = Object.fromEntries(names.map(([, name, end]) => [name, end === ',' ? 2 : '’{9}']))
        expect(say(message, language, values)).not.toMatch(/\{[a-z]+[,}]/)
      }
    }
  })
})

async function faultsOf(name: string, text: string): Promise<string[]> {
  const { faults } = await readOffers(name, Buffer.from(text))
  return faults.map(({ row, column, code }) => `${row} ${column} ${code}`)
}

function csv(rows: readonly Readonly<Record<string, string>>[], separator: string): string {
  const headings = Object.keys(rows[0] ?? {})
  const line = (cells: readonly string[]) =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)
  return [
    headings.join(separator),
    ...rows.map((row) => line(headings.map((heading) => row[heading] ?? ''))),
  ].join('\r\n')
}
