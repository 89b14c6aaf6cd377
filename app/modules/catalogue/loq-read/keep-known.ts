import { fault } from '../../../shared/import/row-fault.ts'
import type { KnownValues } from '../import/check-offers.ts'
import type { OfferWarning } from '../import/offer-fault.ts'
import type { OfferRow } from '../import/read-offers.ts'
import type { OfferDocumentReading } from './offer-document.ts'

type Vocabulary = Pick<KnownValues, 'skills' | 'fields' | 'places'>

/**
 * A document in a standard form does not know our lists. What it names beside them is left out of the offer with a
 * warning, where the same in our own template would be a fault.
 */
export function keepKnown(reading: OfferDocumentReading, known: Vocabulary): OfferDocumentReading {
  const { placeNames } = reading
  if (placeNames === undefined) return reading
  const warnings: OfferWarning[] = [...reading.warnings]
  const rows = reading.rows.map((row) => knownRow(row, placeNames.get(row.row) ?? [], known, warnings))
  return { ...reading, rows, warnings }
}

function knownRow(
  { row, record }: OfferRow,
  placeNames: readonly string[],
  { skills, fields, places }: Vocabulary,
  warnings: OfferWarning[],
): OfferRow {
  const foreign = record.skills.filter((id) => !skills.has(id))
  warnings.push(...foreign.map((value) => fault(row, 'skills', 'skill-left-out', { value })))
  const isField = record.isced_f === null || fields.has(record.isced_f)
  if (!isField) warnings.push(fault(row, 'isced_f', 'field-left-out', { value: record.isced_f }))
  // A name that several municipalities have would put the offer into one of them by chance.
  const place = placeNames.find((name) => places.homesOf.get(name)?.length === 1) ?? null
  const [value] = placeNames
  if (place === null && value !== undefined) warnings.push(fault(row, 'place', 'place-left-out', { value }))
  return {
    row,
    record: {
      ...record,
      skills: record.skills.filter((id) => skills.has(id)),
      isced_f: isField ? record.isced_f : null,
      place,
    },
  }
}
