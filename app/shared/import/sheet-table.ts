import { CsvError, parse } from 'csv-parse/sync'

import { encodingFault, linesOf } from './file-text.ts'
import { fault, type RowFault } from './row-fault.ts'
import { unpackedSize } from './zip-size.ts'

export interface SheetRow {
  /** As a spreadsheet counts it: the header is row 1. */
  readonly row: number
  readonly cells: readonly string[]
}

export type SheetFaultCode =
  'utf-16' | 'not-utf-8' | 'binary' | 'empty-file' | 'broken-table' | 'broken-workbook' | 'too-large'

export interface SheetReading {
  readonly rows: readonly SheetRow[]
  readonly faults: readonly RowFault<SheetFaultCode>[]
}

/** A small workbook can unpack to more than the memory holds; this is beyond any list of offers. */
const largestWorkbook = 300 * 1024 * 1024

/** Rows of a comma-, semicolon- or tab-separated file; which one it is shows in its first line. */
export function readCsv(bytes: Buffer): SheetReading {
  const encoding = encodingFault(bytes)
  if (encoding !== undefined) return { rows: [], faults: [encoding] }
  try {
    const records = parse(bytes, { bom: true, delimiter: delimiterOf(bytes), relax_column_count: true })
    return filledRows(records)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = Number(Reflect.get(error, 'lines') ?? 0)
    return { rows: [], faults: [fault(line, null, 'broken-table', { line })] }
  }
}

/** Rows of the first sheet of an .xlsx workbook. */
export async function readWorkbook(bytes: Buffer): Promise<SheetReading> {
  const size = unpackedSize(bytes)
  if (size === undefined) return { rows: [], faults: [fault(0, null, 'broken-workbook')] }
  if (size > largestWorkbook) return { rows: [], faults: [fault(0, null, 'too-large', { max: 300 })] }
  try {
    const { readSheet } = await import('read-excel-file/node')
    const sheet: readonly (readonly unknown[])[] = await readSheet(bytes)
    return filledRows(sheet.map((cells) => cells.map(cellText)))
  } catch {
    return { rows: [], faults: [fault(0, null, 'broken-workbook')] }
  }
}

function filledRows(records: readonly (readonly string[])[]): SheetReading {
  const rows = records
    .map((cells, index) => ({ row: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  return { rows, faults: rows.length < 2 ? [fault(0, null, 'empty-file')] : [] }
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
}

/** Spreadsheets write a semicolon where the comma is the decimal sign, as it is in Latvia. */
function delimiterOf(bytes: Buffer): string {
  const [first] = linesOf(bytes)
  const header = first?.text ?? ''
  const counted = [',', ';', '\t'].map((delimiter) => ({ delimiter, count: header.split(delimiter).length }))
  return counted.reduce((best, other) => (other.count > best.count ? other : best)).delimiter
}
