import type { Tx } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import type { OfferCheck } from '../import/check-offers.ts'
import type { OfferReading } from '../import/read-offers.ts'
import { saveCheckedOffers } from '../import/save-commands.ts'
import { fingerprintOf } from '../offer/offer-changes.ts'
import { offersOfSource, type KnownOffer } from '../offer/offer-queries.ts'
import type { StatedChange } from '../offer/statement-commands.ts'
import { withdrawOffers } from '../offer/withdraw-commands.ts'
import {
  changeFindings,
  faultyRecords,
  warningFindings,
  type FaultyRecords,
  type Finding,
} from './finding.ts'
import { planRun, type RunPlan } from './run-plan.ts'
import { findingsOf, lastSavedRun, type Run } from './run-queries.ts'
import {
  confirmRun,
  discardOlderHeld,
  insertRun,
  noCounts,
  noteFailure,
  saveFindings,
  settleRun,
  type RunCounts,
  type RunEnd,
  type RunSource,
} from './run-row-commands.ts'

export interface ReadDocument {
  readonly reading: OfferReading
  readonly check: OfferCheck
  /** For a person to decide about, should the run be held. */
  readonly held?: RunEnd['held']
}

export interface RunReport {
  readonly run: number
  readonly outcome: 'saved' | 'unchanged' | 'held' | 'released' | 'refused'
  readonly counts: RunCounts
  readonly changes: readonly StatedChange[]
}

/**
 * Brings the catalogue to what the document of a feed says, in the caller's transaction.
 * A held run that was released is carried out under its own number, without being held again.
 */
export async function carryOut(
  tx: Tx,
  run: RunSource,
  document: ReadDocument,
  released: Run | undefined,
  by: Actor,
  now: Date,
): Promise<RunReport> {
  const { reading, check } = document
  const faulty = faultyRecords(run.source, reading, check)
  if (reading.rows.length === 0 && faulty.ids.size === 0) return refuseDocument(tx, run, faulty, by, now)
  const known = await offersOfSource(tx, run.source)
  const planned = planRun(known, statedIn(check, faulty), dayInRiga(now))
  // A file is imported once and may hold a part of its source, so nothing is missing from it.
  const plan: RunPlan =
    run.feedId === null ? { ...planned, gone: [], kept: undefined, isHeld: false } : planned
  const counts = countsOf(plan, faulty)
  if (run.feedId !== null && released === undefined) await discardOlderHeld(tx, run.feedId, now)
  if (plan.isHeld && released === undefined) {
    const id = await insertRun(tx, run, { outcome: 'held', counts, held: document.held }, by, now)
    await saveFindings(tx, id, [...faulty.findings, ...changeFindings(run.source, plan, [])])
    return { run: id, outcome: 'held', counts, changes: [] }
  }
  const confirmed = released === undefined ? await sameAsBefore(tx, run, known, plan, faulty) : undefined
  if (confirmed !== undefined) {
    await confirmRun(tx, confirmed.id, now)
    return { run: confirmed.id, outcome: 'unchanged', counts, changes: [] }
  }
  if (released !== undefined) await settleRun(tx, released.id, 'released', counts, by, now)
  const id = released?.id ?? (await insertRun(tx, run, { outcome: 'saved', counts }, by, now))
  const { changes } = await saveCheckedOffers(tx, check.good, { source: run.source, runId: id }, by, now)
  const gone = plan.gone.map((offer) => offer.id)
  await withdrawOffers(tx, gone, 'left-source', by, now)
  await saveFindings(tx, id, [
    ...faulty.findings,
    ...changeFindings(run.source, plan, changes),
    ...warningFindings(run.source, check, plan),
  ])
  return { run: id, outcome: released === undefined ? 'saved' : 'released', counts, changes }
}

function statedIn(check: OfferCheck, faulty: FaultyRecords) {
  return {
    good: check.good.map(({ record }) => ({ sourceId: record.id, fingerprint: fingerprintOf(record) })),
    faultyIds: faulty.ids,
    unnamed: faulty.unnamed,
  }
}

function countsOf(plan: RunPlan, faulty: FaultyRecords): RunCounts {
  return {
    added: plan.added.length,
    changed: plan.changed.length,
    unchanged: plan.unchanged,
    withdrawn: plan.gone.length,
    faulty: new Set(faulty.findings.map(({ row }) => row)).size,
  }
}

/** A document in which nothing is legible changes nothing; the same again is noted once. */
async function refuseDocument(
  tx: Tx,
  run: RunSource,
  faulty: FaultyRecords,
  by: Actor,
  now: Date,
): Promise<RunReport> {
  const [first] = faulty.findings
  const reason = first?.code ?? 'empty-file'
  const end = { outcome: 'refused', counts: noCounts, reason, reasonValues: first?.values ?? {} } as const
  const id = await noteFailure(tx, run, end, by, now)
  await saveFindings(tx, id, faulty.findings)
  return { run: id, outcome: 'refused', counts: noCounts, changes: [] }
}

/** The run that found just the same, so that repeating it is no news; undefined when anything differs. */
async function sameAsBefore(
  tx: Tx,
  run: RunSource,
  known: readonly KnownOffer[],
  plan: RunPlan,
  faulty: FaultyRecords,
): Promise<Run | undefined> {
  if (plan.added.length + plan.changed.length + plan.gone.length > 0) return undefined
  const last = await lastSavedRun(tx, run.source)
  if (last === undefined || last.feedId !== run.feedId) return undefined
  const seen = known.filter(({ seenInRun }) => seenInRun === last.id).length
  if (seen !== plan.unchanged) return undefined
  const before = await findingsOf(tx, last.id, {
    change: 'faulty',
    limit: faulty.findings.length + 1,
    offset: 0,
  })
  return isSame(before, faulty.findings) ? last : undefined
}

function isSame(before: readonly Finding[], after: readonly Finding[]): boolean {
  const marks = (findings: readonly Finding[]) =>
    findings.map(({ row, sourceId, field, code }) => [row, sourceId, field, code].join('\n'))
  return marks(before).join('\n\n') === marks(after).join('\n\n')
}
