import { sql } from 'kysely'

import { rowsOf, type Tx } from '../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../shared/events/events.ts'
import { readStarterObjects } from '../../shared/starter-files.ts'
import { dayInRiga } from '../../shared/time/day.ts'
import { demonstrationLoader, demonstrationSource, organisationIdsOf } from '../organisations/index.ts'
import { mergeDuplicates } from './duplicate/merge-duplicates.ts'
import { raiseCatalogueVersion, saveOffers } from './offer/offer-commands.ts'
import { reindexEverything } from './search/opportunity-index.ts'
import { lastSavedRun } from './feed/run-queries.ts'
import { insertRun, noCounts } from './feed/run-row-commands.ts'
import { offerRecordSchema } from './offer/offer-record.ts'

export async function loadDemonstrationOffers(tx: Tx, now: Date): Promise<void> {
  const records = readStarterObjects('offers.jsonl').map((row) => offerRecordSchema.parse(row))
  const organisationIds = await organisationIdsOf(tx, demonstrationSource)
  const runId = await demonstrationRun(tx, records.length, now)
  const placement = { source: demonstrationSource, demonstration: true, organisationIds, runId }
  await saveOffers(tx, records, placement, demonstrationLoader, now)
}

/** The run that brought the demonstration in; the same one when it is loaded again. */
async function demonstrationRun(tx: Tx, added: number, now: Date): Promise<number> {
  const last = await lastSavedRun(tx, demonstrationSource)
  const run = {
    feedId: null,
    source: demonstrationSource,
    cause: 'import',
    document: 'starter/offers.jsonl',
    documentHash: null,
  } as const
  const end = { outcome: 'saved', counts: { ...noCounts, added } } as const
  return last?.id ?? insertRun(tx, run, end, demonstrationLoader, now)
}

/** Only days change, so what search has indexed stays right. */
export async function refreshDemonstrationOffers(tx: Tx, by: Actor, now: Date): Promise<number> {
  const today = dayInRiga(now)
  const moved = await rowsOf(
    tx,
    sql<{ id: string }>`
      update opportunity set starts_on = ${today}::date + starts_in_days, apply_by = ${today}::date + apply_by_days
      where demonstration and (starts_in_days is not null or apply_by_days is not null)
        and (starts_on, apply_by) is distinct from (${today}::date + starts_in_days, ${today}::date + apply_by_days)
      returning id
    `,
  )
  await mergeDuplicates(
    tx,
    moved.map(({ id }) => id),
    by,
    now,
  )
  await raiseCatalogueVersion(tx)
  await recordEvent(tx, 'catalogue.demonstration.refreshed', demonstrationSource, by, now, {
    count: moved.length,
    today,
  })
  return moved.length
}

/** The event also tells a later start that the region is meant to be without a demonstration. */
export async function removeDemonstrationOffers(tx: Tx, by: Actor, now: Date): Promise<number> {
  const removed = await rowsOf(
    tx,
    sql<{ specificationId: string }>`
      delete from opportunity where demonstration returning specification_id as "specificationId"
    `,
  )
  const ids = removed.map(({ specificationId }) => specificationId)
  await sql`
    delete from learning_specification as specification
    where id = any(${ids}::text[])
      and not exists (select 1 from opportunity where specification_id = specification.id)
  `.execute(tx)
  await reindexEverything(tx)
  await raiseCatalogueVersion(tx)
  await recordEvent(tx, 'catalogue.demonstration.removed', demonstrationSource, by, now, {
    count: removed.length,
  })
  return removed.length
}
