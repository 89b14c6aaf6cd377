import { isLanguageCode } from '../../../shared/i18n/language-code.ts'
import type { ReadRow } from '../../../shared/import/json-lines.ts'
import { fault } from '../../../shared/import/row-fault.ts'
import type { SheetRow } from '../../../shared/import/sheet-table.ts'
import { columnOfHeading, offerColumns, hasLanguages, type ReadColumn } from './offer-columns.ts'
import type { OfferFault } from './offer-fault.ts'
import { sheetValues } from './sheet-values.ts'

export interface SheetOffers {
  readonly rows: readonly ReadRow[]
  readonly faults: readonly OfferFault[]
  /** The own id of a row that has faults, where it can be read. */
  readonly faultyIds?: ReadonlyMap<number, string>
  /** Of a sheet: the columns it has; about any other it says nothing. */
  readonly headings?: readonly string[]
}

interface Heading extends ReadColumn {
  readonly heading: string
  readonly index: number
}

/** Turns rows of a sheet into objects of the shape of an offer record, still unchecked. */
export function offersOfSheet(rows: readonly SheetRow[]): SheetOffers {
  const [header, ...body] = rows
  if (header === undefined) return { rows: [], faults: [] }
  const { headings, faults: headingFaults } = readHeadings(header)
  if (headingFaults.length > 0) return { rows: [], faults: headingFaults }
  const faults: OfferFault[] = []
  const faultyIds = new Map<number, string>()
  const idIndex = headings.find(({ column }) => column.name === 'id')?.index
  const read = body.flatMap((row) => {
    const columns = header.cells.length
    const id = idIndex === undefined ? '' : (row.cells[idIndex] ?? '').trim()
    if (row.cells.slice(columns).some((cell) => cell.trim() !== '')) {
      faults.push(fault(row.row, null, 'too-many-cells', { columns }))
      if (id !== '') faultyIds.set(row.row, id)
      return []
    }
    const cells = headings.map((heading) => ({ ...heading, text: (row.cells[heading.index] ?? '').trim() }))
    const { value, faults: cellFaults } = sheetValues(row.row, cells)
    faults.push(...cellFaults)
    if (cellFaults.length > 0 && id !== '') faultyIds.set(row.row, id)
    return cellFaults.length > 0 ? [] : [{ row: row.row, value }]
  })
  return { rows: read, faults, faultyIds, headings: headings.map(({ heading }) => heading) }
}

function readHeadings(header: SheetRow): { headings: Heading[]; faults: OfferFault[] } {
  const headings: Heading[] = []
  const faults: OfferFault[] = []
  header.cells.forEach((cell, index) => {
    const heading = cell.trim().toLowerCase()
    if (heading === '') return
    const known = columnOfHeading(heading)
    const isKnown = known !== undefined && (known.language === undefined || isLanguageCode(known.language))
    if (!isKnown) faults.push(fault(header.row, heading, 'unknown-column'))
    else if (headings.some((other) => other.heading === heading)) {
      faults.push(fault(header.row, heading, 'repeated-column'))
    } else headings.push({ ...known, heading, index })
  })
  const missing = offerColumns.filter(
    (column) => column.required && !headings.some((heading) => heading.column.name === column.name),
  )
  const missingFaults = missing.map((column) =>
    fault(header.row, hasLanguages(column) ? `${column.name}_lv` : column.name, 'missing-column'),
  )
  return { headings, faults: [...faults, ...missingFaults] }
}
