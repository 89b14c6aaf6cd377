import { encodingFault, linesOf } from './file-text.ts'
import { fault, type RowFault } from './row-fault.ts'

export interface ReadRow {
  readonly row: number
  readonly value: unknown
}

export type JsonLinesFaultCode =
  'utf-16' | 'not-utf-8' | 'binary' | 'empty-file' | 'not-json' | 'not-a-record' | 'row-too-long'

export interface JsonLinesReading {
  readonly rows: readonly ReadRow[]
  readonly faults: readonly RowFault<JsonLinesFaultCode>[]
}

/** Ten times the longest offer that the record allows in five languages. */
const longestRow = 1_000_000

/** One JSON object a line; empty lines are passed over, and each line that is none becomes a fault. */
export function readJsonLines(bytes: Uint8Array): JsonLinesReading {
  const encoding = encodingFault(bytes)
  if (encoding !== undefined) return { rows: [], faults: [encoding] }
  const rows: ReadRow[] = []
  const faults: RowFault<JsonLinesFaultCode>[] = []
  for (const { row, text = '' } of linesOf(bytes)) {
    if (text.trim() === '') continue
    const value = text.length > longestRow ? undefined : parsed(text)
    if (text.length > longestRow) faults.push(fault(row, null, 'row-too-long', { max: longestRow }))
    else if (value === undefined) faults.push(fault(row, null, 'not-json'))
    else if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      faults.push(fault(row, null, 'not-a-record'))
    } else rows.push({ row, value })
  }
  if (rows.length === 0 && faults.length === 0) faults.push(fault(0, null, 'empty-file'))
  return { rows, faults }
}

/** undefined is no JSON: JSON itself has no such value. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
