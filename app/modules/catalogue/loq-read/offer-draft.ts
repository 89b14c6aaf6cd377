import { faultsOfIssues } from '../../../shared/import/issue-faults.ts'
import { fault } from '../../../shared/import/row-fault.ts'
import {
  isOfferFaultCode,
  type OfferFault,
  type OfferWarning,
  type OfferWarningCode,
} from '../import/offer-fault.ts'
import type { OfferRow } from '../import/read-offers.ts'
import { offerRecordSchema, type OfferRecord } from '../offer/offer-record.ts'
import type { OfferDocumentReading } from './offer-document.ts'
import type { StatedOrganisation } from './stated-organisation.ts'

/** An offer as a document in a standard form states it, before it is known whether it can be a record of ours. */
export interface OfferDraft {
  /** Place of the offer in the document, from 1. */
  readonly row: number
  readonly id: string | undefined
  readonly value: Partial<OfferRecord>
  /** Names that may be the place's, best first; only the region knows which of them it is. */
  readonly placeNames: readonly string[]
  readonly faults: readonly OfferFault[]
  readonly warnings: readonly OfferWarning[]
}

/** Collects what is left out of one offer. */
export interface WarningList {
  readonly warnings: readonly OfferWarning[]
  warn(column: string, code: OfferWarningCode, values?: Readonly<Record<string, unknown>>): undefined
}

export function warningList(row: number): WarningList {
  const warnings: OfferWarning[] = []
  return {
    warnings,
    warn(column, code, values) {
      warnings.push(fault(row, column, code, values))
      return undefined
    },
  }
}

/** Drafts that keep the rules of our records become rows, the others faults. */
export function readingOfDrafts(
  drafts: readonly OfferDraft[],
  organisations: readonly StatedOrganisation[],
  documentFaults: readonly OfferFault[] = [],
): OfferDocumentReading {
  const rows: OfferRow[] = []
  const faults: OfferFault[] = [...documentFaults]
  const faultyIds = new Map<number, string>()
  const placeNames = new Map<number, readonly string[]>()
  for (const draft of drafts) {
    const { row, id } = draft
    const reading = draft.faults.length > 0 ? undefined : offerRecordSchema.safeParse({ ...draft.value, id })
    if (reading?.success) {
      rows.push({ row, record: reading.data })
      placeNames.set(row, draft.placeNames)
      continue
    }
    if (id !== undefined) faultyIds.set(row, id)
    faults.push(...draft.faults)
    if (reading === undefined) continue
    const value = { ...draft.value, id }
    faults.push(...faultsOfIssues(reading.error.issues, { row, value, columnOf, isCode: isOfferFaultCode }))
  }
  const warnings = drafts.flatMap((draft) => draft.warnings)
  return { rows, faults, columnOf, faultyIds, warnings, organisations, placeNames }
}

function columnOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('.')
}
