import { sql } from 'kysely'

import { asJson, rowOf, rowsOf, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import type { SayValues } from '../../../shared/i18n/say.ts'
import { raiseCatalogueVersion } from '../offer/offer-commands.ts'
import type { Finding } from './finding.ts'
import { latestRuns, type HeldDocument, type RunCause, type RunOutcome } from './run-queries.ts'

/** Where a document came from. */
export interface RunSource {
  readonly feedId: string | null
  readonly source: string
  readonly cause: RunCause
  /** File name, or host and path. */
  readonly document: string
  readonly documentHash: string | null
}

export interface RunCounts {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly withdrawn: number
  readonly faulty: number
}

export const noCounts: RunCounts = { added: 0, changed: 0, unchanged: 0, withdrawn: 0, faulty: 0 }

export interface RunEnd {
  readonly outcome: Exclude<RunOutcome, 'released' | 'discarded'>
  readonly counts: RunCounts
  readonly reason?: string
  readonly reasonValues?: SayValues
  /** Packed, of a run that is held. */
  readonly held?: HeldDocument | undefined
}

/** Notes a run, with an event where it changes anything or fails; gives its number. */
export async function insertRun(
  tx: Tx,
  run: RunSource,
  { outcome, counts, reason, reasonValues = {}, held }: RunEnd,
  by: Actor,
  now: Date,
): Promise<number> {
  const row = await rowOf(
    tx,
    sql<{ id: number }>`
      insert into feed_run (feed_id, source, cause, document, document_hash, outcome, reason, reason_values,
        new_offers, changed_offers, unchanged_offers, withdrawn_offers, faulty_offers, started_at, confirmed_at,
        actor_kind, actor_id, held_document, held_type)
      values (${run.feedId}, ${run.source}, ${run.cause}, ${run.document}, ${run.documentHash}, ${outcome},
        ${reason ?? null}, ${asJson(reasonValues)}, ${counts.added}, ${counts.changed}, ${counts.unchanged},
        ${counts.withdrawn}, ${counts.faulty}, ${now}, ${now}, ${by.kind}, ${by.id}, ${held?.packed ?? null},
        ${held?.contentType ?? null})
      returning id
    `,
  )
  const id = row?.id ?? 0
  // Seeing the same offers again is no change.
  if (outcome === 'saved' && counts.added + counts.changed + counts.withdrawn === 0) return id
  const facts = { feed: run.feedId, cause: run.cause, ...counts, reason: reason ?? null }
  await recordEvent(tx, `catalogue.run.${outcome}`, String(id), by, now, facts)
  return id
}

/** A failure that lasts is one run, confirmed as long as it lasts. */
export async function noteFailure(
  tx: Tx,
  run: RunSource,
  end: RunEnd,
  by: Actor,
  now: Date,
): Promise<number> {
  const [last] = run.feedId === null ? [] : await latestRuns(tx, run.feedId, 1)
  const isSame =
    last?.outcome === end.outcome &&
    last.reason === (end.reason ?? null) &&
    last.documentHash === run.documentHash
  if (!isSame) return insertRun(tx, run, end, by, now)
  await sql`
    update feed_run set confirmed_at = ${now}, reason_values = ${asJson(end.reasonValues ?? {})} where id = ${last.id}
  `.execute(tx)
  return last.id
}

/** The source says the same as in that run: no new run, and nothing else changes. */
export async function confirmRun(tx: Tx, runId: number, now: Date): Promise<void> {
  await sql`update feed_run set confirmed_at = ${now} where id = ${runId}`.execute(tx)
  const cleared = await rowsOf(
    tx,
    sql<{ id: string }>`
      update offer_sighting set unconfirmed_since = null
      where run_id = ${runId} and unconfirmed_since is not null
      returning opportunity_id as id
    `,
  )
  if (cleared.length > 0) await raiseCatalogueVersion(tx)
}

export async function saveFindings(tx: Tx, runId: number, findings: readonly Finding[]): Promise<void> {
  await sql`delete from feed_finding where run_id = ${runId}`.execute(tx)
  const rows = findings.map((finding, position) => ({
    position,
    change: finding.change,
    row_number: finding.row,
    source_id: finding.sourceId,
    opportunity_id: finding.opportunityId,
    field: finding.field,
    code: finding.code,
    code_values: finding.values,
  }))
  await sql`
    insert into feed_finding (run_id, position, change, row_number, source_id, opportunity_id, field, code,
      code_values)
    select ${runId}, position, change, row_number, source_id, opportunity_id, field, code, code_values
    from jsonb_to_recordset(${asJson(rows)}) as incoming (position integer, change text, row_number integer,
      source_id text, opportunity_id text, field text, code text, code_values jsonb)
  `.execute(tx)
}

/** Settles a held run, and lets go of its document. */
export async function settleRun(
  tx: Tx,
  runId: number,
  outcome: 'released' | 'discarded',
  counts: RunCounts | undefined,
  by: Actor,
  now: Date,
): Promise<void> {
  await sql`
    update feed_run set outcome = ${outcome}, decided_at = ${now}, decided_by = ${by.id}, held_document = null,
      held_type = null
    where id = ${runId}
  `.execute(tx)
  if (counts !== undefined) {
    await sql`
      update feed_run set new_offers = ${counts.added}, changed_offers = ${counts.changed},
        unchanged_offers = ${counts.unchanged}, withdrawn_offers = ${counts.withdrawn},
        faulty_offers = ${counts.faulty}
      where id = ${runId}
    `.execute(tx)
  }
  await recordEvent(tx, `catalogue.run.${outcome}`, String(runId), by, now, { ...counts })
}

const reader: Actor = { kind: 'machine', id: 'feed-reader' }

/** A newer document of the feed settles an older one that waits. */
export async function discardOlderHeld(tx: Tx, feedId: string, now: Date): Promise<void> {
  const held = await rowsOf(
    tx,
    sql<{ id: number }>`select id from feed_run where feed_id = ${feedId} and outcome = 'held'`,
  )
  for (const { id } of held) await settleRun(tx, id, 'discarded', undefined, reader, now)
}
