import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { SayValues } from '../../../shared/i18n/say.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { Finding, FindingKind } from './finding.ts'

export const runCauses = ['poll', 'upload', 'import', 'desk'] as const

export type RunCause = (typeof runCauses)[number]

export type RunOutcome = 'saved' | 'held' | 'released' | 'discarded' | 'refused' | 'unreachable'

export interface Run {
  readonly id: number
  readonly feedId: string | null
  readonly publisherId: string | null
  readonly publisherName: Localised | null
  readonly source: string
  readonly cause: RunCause
  /** File name, or host and path. */
  readonly document: string
  readonly documentHash: string | null
  readonly outcome: RunOutcome
  readonly reason: string | null
  readonly reasonValues: SayValues
  readonly newOffers: number
  readonly changedOffers: number
  readonly unchangedOffers: number
  readonly withdrawnOffers: number
  readonly faultyOffers: number
  readonly startedAt: Date
  readonly confirmedAt: Date
  readonly decidedAt: Date | null
  readonly decidedBy: string | null
}

const runColumns = sql`
  run.id, run.feed_id as "feedId", feed.publisher_id as "publisherId", organisation.name as "publisherName",
  run.source, run.cause, run.document, run.document_hash as "documentHash", run.outcome, run.reason,
  run.reason_values as "reasonValues", run.new_offers as "newOffers", run.changed_offers as "changedOffers",
  run.unchanged_offers as "unchangedOffers", run.withdrawn_offers as "withdrawnOffers",
  run.faulty_offers as "faultyOffers", run.started_at as "startedAt", run.confirmed_at as "confirmedAt",
  run.decided_at as "decidedAt", run.decided_by as "decidedBy"
`

const runTables = sql`
  feed_run as run
  left join feed on feed.id = run.feed_id
  left join organisation on organisation.id = feed.publisher_id
`

export function findRun(db: Db, id: number): Promise<Run | undefined> {
  return rowOf(db, sql<Run>`select ${runColumns} from ${runTables} where run.id = ${id}`)
}

/** The newest first; a run whose document was seen again counts by when that was. */
export function latestRuns(db: Db, feedId: string, limit: number): Promise<Run[]> {
  return rowsOf(
    db,
    sql<Run>`
      select ${runColumns} from ${runTables} where run.feed_id = ${feedId}
      order by run.confirmed_at desc, run.id desc limit ${limit}
    `,
  )
}

/** The last run of a source that changed the catalogue. */
export function lastSavedRun(db: Db, source: string): Promise<Run | undefined> {
  return rowOf(
    db,
    sql<Run>`
      select ${runColumns} from ${runTables}
      where run.source = ${source} and run.outcome in ('saved', 'released')
      order by run.confirmed_at desc, run.id desc limit 1
    `,
  )
}

/** Whether offers that a run saw are no longer in use: then the same document has something to do again. */
export async function hasWithdrawnOffers(db: Db, runId: number): Promise<boolean> {
  const row = await rowOf(
    db,
    sql<{ found: boolean }>`
      select exists (
        select 1 from offer_sighting as sighting
        join opportunity on opportunity.id = sighting.opportunity_id
        where sighting.run_id = ${runId} and opportunity.status = 'withdrawn'
      ) as found
    `,
  )
  return row?.found ?? false
}

export interface HeldDocument {
  /** Packed with gzip. */
  readonly packed: Uint8Array
  readonly contentType: string | null
}

export function heldDocument(db: Db, runId: number): Promise<HeldDocument | undefined> {
  return rowOf(
    db,
    sql<HeldDocument>`
      select held_document as packed, held_type as "contentType" from feed_run
      where id = ${runId} and held_document is not null
    `,
  )
}

/** A finding with the name of its offer, where the catalogue has it. */
export interface ShownFinding extends Finding {
  readonly title: Localised | null
}

export function findingsOf(
  db: Db,
  runId: number,
  part: { readonly change?: FindingKind; readonly limit: number; readonly offset: number },
): Promise<ShownFinding[]> {
  return rowsOf(
    db,
    sql<ShownFinding>`
      select finding.change, finding.row_number as row, finding.source_id as "sourceId",
        opportunity.id as "opportunityId", finding.field, finding.code, finding.code_values as values,
        specification.title
      from feed_finding as finding
      left join opportunity on opportunity.id = finding.opportunity_id
      left join learning_specification as specification on specification.id = opportunity.specification_id
      where finding.run_id = ${runId} and finding.change = coalesce(${part.change ?? null}::text, finding.change)
      order by finding.position
      limit ${part.limit} offset ${part.offset}
    `,
  )
}

export async function countFindings(db: Db, runId: number): Promise<number> {
  const row = await rowOf(
    db,
    sql<{ count: number }>`select count(*) as count from feed_finding where run_id = ${runId}`,
  )
  return row?.count ?? 0
}
