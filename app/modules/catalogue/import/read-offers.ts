import { setImmediate } from 'node:timers/promises'

import { faultsOfIssues } from '../../../shared/import/issue-faults.ts'
import { readJsonLines, type ReadRow } from '../../../shared/import/json-lines.ts'
import { fault } from '../../../shared/import/row-fault.ts'
import { readCsv, readWorkbook, type SheetReading } from '../../../shared/import/sheet-table.ts'
import { offerRecordSchema, type OfferRecord } from '../offer/offer-record.ts'
import { headingOfPath } from './offer-columns.ts'
import { isOfferFaultCode, type OfferFault } from './offer-fault.ts'
import { offersOfSheet, type SheetOffers } from './sheet-offers.ts'

export interface OfferRow {
  readonly row: number
  readonly record: OfferRecord
}

export interface OfferReading {
  readonly rows: readonly OfferRow[]
  readonly faults: readonly OfferFault[]
  /** How a column is called in this kind of file. */
  readonly columnOf: ColumnNaming
  /** The own id of a row that has faults, where it can be read. */
  readonly faultyIds?: ReadonlyMap<number, string>
  /** Of a sheet: the columns it has; about any other it says nothing. */
  readonly headings?: readonly string[]
}

export type ColumnNaming = (path: readonly PropertyKey[]) => string

interface FileKind {
  /** In megabytes. */
  readonly largest: number
  readonly columnOf: ColumnNaming
  readonly read: (bytes: Buffer) => Promise<SheetOffers>
}

const rowsBetweenPauses = 200

const dotted: ColumnNaming = (path) => path.map(String).join('.')

/** A sheet is held in memory as a whole, a file of JSON lines row by row. */
const fileKinds: Readonly<Record<string, FileKind>> = {
  jsonl: { largest: 200, columnOf: dotted, read: async (bytes) => readJsonLines(bytes) },
  csv: { largest: 50, columnOf: headingOfPath, read: async (bytes) => offersOfTable(readCsv(bytes)) },
  xlsx: {
    largest: 20,
    columnOf: headingOfPath,
    read: async (bytes) => offersOfTable(await readWorkbook(bytes)),
  },
}

/** What is wrong with a file before it is read, or undefined. */
export function refuseFile(name: string, size: number): OfferFault | undefined {
  const kind = kindOf(name)
  if (kind === undefined) {
    return fault(0, null, 'unknown-kind', {
      allowed: Object.keys(fileKinds)
        .map((end) => `.${end}`)
        .join(', '),
    })
  }
  return size > kind.largest * 1024 * 1024 ? fault(0, null, 'too-large', { max: kind.largest }) : undefined
}

/** Reads every row as an offer record or as the faults that keep it from being one. */
export async function readOffers(name: string, bytes: Buffer): Promise<OfferReading> {
  const refusal = refuseFile(name, bytes.length)
  const kind = kindOf(name)
  if (refusal !== undefined || kind === undefined)
    return { rows: [], faults: refusal ? [refusal] : [], columnOf: dotted }
  const { columnOf } = kind
  const read = await kind.read(bytes)
  const faults: OfferFault[] = [...read.faults]
  const faultyIds = new Map(read.faultyIds)
  const rows: OfferRow[] = []
  for (const [index, row] of read.rows.entries()) {
    // A feed is read while the site answers.
    if (index % rowsBetweenPauses === 0) await setImmediate()
    const reading = offerRecordSchema.safeParse(row.value)
    if (reading.success) {
      rows.push({ row: row.row, record: reading.data })
      continue
    }
    faults.push(...faultsOf(row, reading.error.issues, columnOf))
    const id = idIn(row.value)
    if (id !== undefined) faultyIds.set(row.row, id)
  }
  return { rows, faults, columnOf, faultyIds, headings: read.headings ?? [] }
}

function faultsOf(
  row: ReadRow,
  issues: Parameters<typeof faultsOfIssues>[0],
  columnOf: ColumnNaming,
): OfferFault[] {
  return faultsOfIssues(issues, { ...row, columnOf, isCode: isOfferFaultCode })
}

function idIn(value: unknown): string | undefined {
  const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined
  return typeof id === 'string' ? id.trim() : undefined
}

function kindOf(name: string): FileKind | undefined {
  const end = name.toLowerCase().split('.').at(-1) ?? ''
  return Object.hasOwn(fileKinds, end) ? fileKinds[end] : undefined
}

function offersOfTable(table: SheetReading): SheetOffers {
  return table.faults.length > 0 ? { rows: [], faults: table.faults } : offersOfSheet(table.rows)
}
