import { fault } from '../../../shared/import/row-fault.ts'
import type { Day } from '../../../shared/time/day.ts'
import { placeFault, refusePlace, type KnownPlaces, type OrganisationKey } from '../../organisations/index.ts'
import type { OfferRecord } from '../offer/offer-record.ts'
import type { OfferFault, OfferWarning } from './offer-fault.ts'
import { findAllowedProvider, findProvider, type ProvidersByName } from './provider-choice.ts'
import type { ColumnNaming, OfferRow } from './read-offers.ts'

/** What the database knows, against which a file is checked. */
export interface KnownValues {
  readonly source: string
  readonly providers: ProvidersByName
  readonly skills: ReadonlySet<string>
  readonly fields: ReadonlySet<string>
  readonly places: KnownPlaces
  /** Our organisation id of each offer of the source, by the source's own offer id. */
  readonly owners: ReadonlyMap<string, string>
  /** Organisations whose offers may come this way; absent where an operator answers for the file. */
  readonly allowed?: ReadonlySet<string>
}

export interface CheckedOffer extends OfferRow {
  readonly provider: OrganisationKey
}

export interface OfferCheck {
  readonly good: readonly CheckedOffer[]
  readonly faults: readonly OfferFault[]
  readonly warnings: readonly OfferWarning[]
}

/** Tells the rows that can be imported from those that refer to what does not exist. */
export function checkOffers(
  rows: readonly OfferRow[],
  known: KnownValues,
  today: Day,
  columnOf: ColumnNaming,
): OfferCheck {
  const firstRows = new Map<string, number>()
  const good: CheckedOffer[] = []
  const faults: OfferFault[] = []
  const warnings: OfferWarning[] = []
  for (const row of rows) {
    const first = firstRows.get(row.record.id)
    const provider =
      known.allowed === undefined
        ? findProvider(row.record.provider, known.source, known.providers)
        : findAllowedProvider(row.record.provider, known.providers, known.allowed)
    const rowFaults = [
      ...(first === undefined ? [] : [fault(row.row, 'id', 'repeated-id', { value: row.record.id, first })]),
      ...(typeof provider === 'string'
        ? [fault(row.row, 'provider', provider, { value: row.record.provider })]
        : []),
      ...(typeof provider === 'string' ? [] : takenId(row, provider, known)),
      ...unknownReferences(row, known, columnOf),
      ...contradictions(row, columnOf),
    ]
    if (first === undefined) firstRows.set(row.record.id, row.row)
    faults.push(...rowFaults)
    if (rowFaults.length > 0 || typeof provider === 'string') continue
    good.push({ ...row, provider })
    warnings.push(...warningsOf(row, provider, today))
  }
  return { good, faults, warnings }
}

function takenId({ row, record }: OfferRow, provider: OrganisationKey, known: KnownValues): OfferFault[] {
  const owner = known.owners.get(record.id)
  return owner === undefined || owner === provider.id ? [] : [fault(row, 'id', 'id-taken')]
}

function unknownReferences(
  { row, record }: OfferRow,
  known: KnownValues,
  columnOf: ColumnNaming,
): OfferFault[] {
  const faults: OfferFault[] = []
  for (const list of ['skills', 'requires'] as const) {
    const unknown = record[list].filter((id) => !known.skills.has(id))
    faults.push(...unknown.map((value) => fault(row, columnOf([list]), 'unknown-skill', { value })))
  }
  if (record.isced_f !== null && !known.fields.has(record.isced_f)) {
    faults.push(fault(row, 'isced_f', 'unknown-field', { value: record.isced_f }))
  }
  const refusal = refusePlace(record, known.places)
  if (refusal !== undefined) faults.push(placeFault(row, refusal, record, known.places))
  return faults
}

function contradictions({ row, record }: OfferRow, columnOf: ColumnNaming): OfferFault[] {
  const faults: OfferFault[] = []
  if (record.starts_on !== null && record.starts_in_days !== null) {
    faults.push(fault(row, 'starts_on', 'both-dates', { other: 'starts_in_days' }))
  }
  if (record.apply_by !== null && record.apply_by_days !== null) {
    faults.push(fault(row, 'apply_by', 'both-dates', { other: 'apply_by_days' }))
  }
  const max = record.seats?.max ?? null
  for (const name of ['min', 'free'] as const) {
    const value = record.seats?.[name] ?? null
    if (max !== null && value !== null && value > max) {
      faults.push(fault(row, columnOf(['seats', name]), 'seats-order', { value, max }))
    }
  }
  return faults
}

function warningsOf({ row, record }: OfferRow, provider: OrganisationKey, today: Day): OfferWarning[] {
  const { starts_on: start, apply_by: deadline }: OfferRecord = record
  const warnings: OfferWarning[] = []
  if (start !== null && start < today) warnings.push(fault(row, 'starts_on', 'past-start', { value: start }))
  if (deadline !== null && deadline < today) {
    warnings.push(fault(row, 'apply_by', 'past-deadline', { value: deadline }))
  }
  if (start !== null && deadline !== null && deadline > start) {
    warnings.push(fault(row, 'apply_by', 'deadline-after-start', { value: deadline }))
  }
  if (provider.demonstration) {
    warnings.push(fault(row, 'provider', 'demonstration-provider', { value: record.provider }))
  }
  return warnings
}
