import { stringify } from 'csv-stringify/sync'

import { languages, type Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { hasLanguages, offerColumns, templateHeadings } from './offer-columns.ts'
import { templateMessages } from './template-messages.ts'
import { meaningOf, valuesOf } from './template-values.ts'

/** Headings and one example row. Spreadsheets separate by what the language's decimal sign leaves free. */
export function templateCsv(language: Language): string {
  return stringify([templateHeadings(), exampleRow()], {
    bom: true,
    delimiter: language === 'en' ? ',' : ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  })
}

/** One offer's cells by their headings. */
export type OfferCells = ReadonlyMap<string, string | number>

/** A sheet to fill in or with offers, and a second that says what each column holds. */
export async function templateXlsx(language: Language, offers: readonly OfferCells[] = []): Promise<Buffer> {
  const headings = templateHeadings().map((heading) => ({ value: heading, fontWeight: 'bold' as const }))
  const explained = [
    [
      templateMessages.column,
      templateMessages.required,
      templateMessages.meaning,
      templateMessages.example,
    ].map((text) => ({ value: say(text, language), fontWeight: 'bold' as const })),
    ...offerColumns.map((column) => [
      textCell(
        hasLanguages(column) ? languages.map((code) => `${column.name}_${code}`).join(', ') : column.name,
      ),
      textCell(say(column.required ? templateMessages.yes : templateMessages.no, language)),
      textCell([meaningOf(column, language), ...valueLine(column, language)].join(' ')),
      textCell(column.example),
    ]),
  ]
  const { default: writeExcelFile } = await import('write-excel-file/node')
  return writeExcelFile([
    {
      data: [headings, ...offers.map((cells) => headings.map(({ value }) => offerCell(cells.get(value))))],
      sheet: 'offers',
      stickyRowsCount: 1,
      columns: headings.map(({ value }) => ({ width: Math.max(12, value.length + 2) })),
    },
    {
      data: explained,
      sheet: say(templateMessages.columns, language),
      stickyRowsCount: 1,
      columns: [30, 10, 90, 45].map((width) => ({ width })),
    },
  ]).toBuffer()
}

function offerCell(value: string | number | undefined) {
  return typeof value === 'number' ? { value, type: Number } : { value: value ?? '', type: String }
}

/** Texts of the example are in Latvian, as the region's own language. */
function exampleRow(): string[] {
  return offerColumns.flatMap((column) =>
    hasLanguages(column)
      ? languages.map((language) => (language === 'lv' ? column.example : ''))
      : [column.example],
  )
}

function valueLine(column: (typeof offerColumns)[number], language: Language): string[] {
  const values = valuesOf(column, language)
  if (values.length === 0) return []
  const shown = values
    .map(({ value, word }) => (word === undefined ? value : `${value} (${word})`))
    .join(', ')
  return [say(templateMessages.allowed, language, { values: shown })]
}

/** Always text, so that a spreadsheet never takes it for a formula or a number. */
function textCell(value: string) {
  return { value, type: String, wrap: true, alignVertical: 'top' as const }
}
