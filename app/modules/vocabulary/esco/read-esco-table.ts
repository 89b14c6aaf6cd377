import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { constants, gunzipSync } from 'node:zlib'

import { encodingFault, linesOf, type TextLine } from '../../../shared/import/file-text.ts'
import type { EscoColumn, EscoTable } from './esco-tables.ts'

export interface EscoRow {
  /** In the file; the header is line 1. */
  readonly line: number
  readonly values: Readonly<Record<string, string>>
}

/** Why an edition of ESCO is not loaded, and where; lines and columns count from 1, 0 is the file as a whole. */
export interface EscoFault {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly sentence: string
}

export type EscoReading = { readonly file: string; readonly rows: readonly EscoRow[] } | EscoFault

export function isFault<Other extends object>(reading: Other | EscoFault): reading is EscoFault {
  return 'sentence' in reading
}

/** Every row of a table with the columns it must have, or the first thing that is wrong with it. */
export function readEscoTable(folder: string, table: EscoTable): EscoReading {
  const file = [`${table.name}.tsv.gz`, `${table.name}.tsv`].find((name) => existsSync(join(folder, name)))
  if (file === undefined) {
    const missing = `${table.name}.tsv`
    return table.optional ? { file: missing, rows: [] } : faultIn(missing, 0, 0, 'The file is missing.')
  }
  const bytes = readFileSync(join(folder, file))
  const unpacked = file.endsWith('.gz') ? unpack(bytes) : bytes
  if (unpacked === undefined) return faultIn(file, 0, 0, 'The file cannot be unpacked; it is damaged.')
  const reading = readRows(file, unpacked, table)
  if (file.endsWith('.gz') && !isWhole(bytes) && !isFault(reading)) {
    return faultIn(file, reading.rows.length + 1, 0, 'The file ends here before its time; it was cut off.')
  }
  return reading
}

/** As much as can be unpacked, so that a cut-off file is named with the line where it ends. */
function unpack(bytes: Buffer): Buffer | undefined {
  try {
    return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH })
  } catch {
    return undefined
  }
}

function isWhole(bytes: Buffer): boolean {
  try {
    gunzipSync(bytes)
    return true
  } catch {
    return false
  }
}

function readRows(file: string, bytes: Buffer, table: EscoTable): EscoReading {
  const encoding = encodingFault(bytes)
  if (encoding?.code === 'utf-16') return faultIn(file, 1, 1, 'The file is in UTF-16; it must be UTF-8.')
  const rows: EscoRow[] = []
  const keys = new Map<string, number>()
  let headings: readonly string[] | undefined
  for (const line of linesOf(bytes)) {
    if (line.text === undefined) return notUtf8(file, bytes, line)
    if (headings === undefined) {
      headings = line.text.split('\t')
      const missing = Object.keys(table.columns).find((column) => !headings?.includes(column))
      if (missing !== undefined) return faultIn(file, 1, 0, `The column “${missing}” is missing.`)
      continue
    }
    const fields = line.text.split('\t')
    if (fields.length !== headings.length) return wrongCount(file, line.row, fields.length, headings.length)
    const row = readRow(line.row, fields, headings)
    const fault = firstFault(file, row, headings, table, keys)
    if (fault !== undefined) return fault
    rows.push(row)
  }
  return rows.length === 0 ? faultIn(file, 1, 0, 'The file has no rows.') : { file, rows }
}

function readRow(line: number, fields: readonly string[], headings: readonly string[]): EscoRow {
  return {
    line,
    values: Object.fromEntries(headings.map((heading, index) => [heading, fields[index] ?? ''])),
  }
}

function firstFault(
  file: string,
  { line, values }: EscoRow,
  headings: readonly string[],
  table: EscoTable,
  keys: Map<string, number>,
): EscoFault | undefined {
  const wrong = Object.entries(table.columns).find(([name, column]) => !isGood(values[name] ?? '', column))
  if (wrong !== undefined) {
    const [name, column] = wrong
    const sentence = `The ${name} “${values[name] ?? ''}” is not known; it must be ${column.form ?? ''}.`
    return faultIn(file, line, headings.indexOf(name) + 1, sentence)
  }
  if (table.key === undefined) return undefined
  const key = values[table.key] ?? ''
  const first = keys.get(key)
  keys.set(key, first ?? line)
  return first === undefined
    ? undefined
    : faultIn(
        file,
        line,
        headings.indexOf(table.key) + 1,
        `Line ${first} has the same ${table.key} “${key}”.`,
      )
}

function isGood(value: string, column: EscoColumn): boolean {
  return !value.includes('\0') && (column.pattern?.test(value) ?? true)
}

function wrongCount(file: string, line: number, found: number, expected: number): EscoFault {
  return faultIn(
    file,
    line,
    Math.min(found, expected) + 1,
    `The line has ${found} fields; it must have ${expected}.`,
  )
}

function notUtf8(file: string, bytes: Buffer, { row }: TextLine): EscoFault {
  const line = lineBytes(bytes, row)
  const fields = line.toString('latin1').split('\t')
  const column = fields.findIndex((field) => encodingFault(Buffer.from(field, 'latin1')) !== undefined) + 1
  return faultIn(file, row, column, 'The field is not UTF-8.')
}

function lineBytes(bytes: Buffer, row: number): Buffer {
  let start = 0
  for (let line = 1; line < row; line += 1) start = bytes.indexOf('\n', start) + 1
  const end = bytes.indexOf('\n', start)
  return bytes.subarray(start, end === -1 ? bytes.length : end)
}

export function faultIn(file: string, line: number, column: number, sentence: string): EscoFault {
  return { file, line, column, sentence }
}
