import { fault, type RowFault } from '../../../shared/import/row-fault.ts'
import type { SayValues } from '../../../shared/i18n/say.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import type { StatedChange } from '../offer/statement-commands.ts'
import type { OfferCheck } from '../import/check-offers.ts'
import type { OfferReading } from '../import/read-offers.ts'
import type { RunPlan } from './run-plan.ts'

/** In the order in which they concern a provider. */
export const findingKinds = ['faulty', 'withdrawn', 'changed', 'new', 'warning'] as const

export type FindingKind = (typeof findingKinds)[number]

/** One thing that a run found. */
export interface Finding {
  readonly change: FindingKind
  /** From 1; 0 is the document as a whole. */
  readonly row: number
  /** The record's own id, where it could be read. */
  readonly sourceId: string | null
  readonly opportunityId: string | null
  readonly field: string | null
  readonly code: string
  readonly values: SayValues
}

/** The faulty records of a document, by their own ids where these can be read. */
export interface FaultyRecords {
  readonly findings: readonly Finding[]
  readonly ids: ReadonlySet<string>
  /** Rows without a legible id; a fault of the document as a whole counts too. */
  readonly unnamed: number
}

export function faultyRecords(source: string, reading: OfferReading, check: OfferCheck): FaultyRecords {
  const faults: readonly RowFault<string>[] = [...reading.faults, ...check.faults]
  const idOfRow = new Map([
    ...reading.rows.map(({ row, record }) => [row, record.id] as const),
    ...(reading.faultyIds ?? []),
  ])
  const rows = new Set(faults.map(({ row }) => row))
  const findings = [...faults]
    .sort((one, other) => one.row - other.row)
    .map((found) => findingOf('faulty', found, source, idOfRow.get(found.row)))
  const ids = [...rows].map((row) => idOfRow.get(row))
  return {
    findings,
    ids: new Set(ids.filter((id) => id !== undefined)),
    unnamed: ids.filter((id) => id === undefined).length,
  }
}

/** What to look at although it was taken; of what has not changed it was said before. */
export function warningFindings(source: string, check: OfferCheck, plan: RunPlan): Finding[] {
  const idOfRow = new Map(check.good.map(({ row, record }) => [row, record.id]))
  const warnings = check.warnings.map((found) => findingOf('warning', found, source, idOfRow.get(found.row)))
  const kept = plan.kept === undefined ? [] : [findingOf('warning', fault(0, null, plan.kept), source)]
  return [...kept, ...warnings]
}

/** What a run did, or what a held one would do; changes value by value are known once it is done. */
export function changeFindings(source: string, plan: RunPlan, changes: readonly StatedChange[]): Finding[] {
  const valued = new Set(changes.map(({ sourceId }) => sourceId))
  return [
    ...plan.gone.map(({ sourceId }) => simpleFinding('withdrawn', source, sourceId, 'left-source')),
    ...changes.map((change) => ({
      ...simpleFinding('changed', source, change.sourceId, codeOf(change)),
      field: change.field,
      values: { old: change.old ?? '', new: change.new ?? '' },
    })),
    ...plan.changed
      .filter((sourceId) => !valued.has(sourceId))
      .map((sourceId) =>
        simpleFinding('changed', source, sourceId, plan.returned.has(sourceId) ? 'returned' : 'changed'),
      ),
    ...plan.added.map((sourceId) => simpleFinding('new', source, sourceId, 'new')),
  ]
}

function codeOf({ old, new: fresh }: StatedChange): string {
  if (old === null) return 'value-added'
  return fresh === null ? 'value-removed' : 'value-changed'
}

function simpleFinding(change: FindingKind, source: string, sourceId: string, code: string): Finding {
  const opportunityId = identifierOf(source, sourceId)
  return { change, row: 0, sourceId, opportunityId, field: null, code, values: {} }
}

function findingOf(
  change: FindingKind,
  { row, column, code, values }: RowFault<string>,
  source: string,
  sourceId?: string,
): Finding {
  const opportunityId = sourceId === undefined ? null : identifierOf(source, sourceId)
  return { change, row, sourceId: sourceId ?? null, opportunityId, field: column, code, values }
}
