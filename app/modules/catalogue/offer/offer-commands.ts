import { sql } from 'kysely'

import { asJson, rowsOf, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import { statedPlace, type RecordOrigin } from '../../organisations/index.ts'
import { mergeDuplicates } from '../duplicate/merge-duplicates.ts'
import { dayFromOffset } from '../opportunity/opportunity.ts'
import { indexOpportunities } from '../search/opportunity-index.ts'
import { fingerprintOf } from './offer-changes.ts'
import type { OfferRecord } from './offer-record.ts'
import { saveSpecificationSkills, saveSpecifications } from './specification-commands.ts'
import { saveSightings, saveStatements, type StatedChange } from './statement-commands.ts'

export interface SavedOffers {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  /** Value by value, of those that were there before. */
  readonly changes: readonly StatedChange[]
}

export interface OfferPlacement extends RecordOrigin {
  /** Our organisation id by the provider's own; every offer's provider must be in it. */
  readonly organisationIds: ReadonlyMap<string, string>
  /** The run that found the offers. */
  readonly runId: number
}

/** A few thousand rows a statement keep the memory of the embedded database small. */
const batchSize = 2000

/**
 * Adds the offers or brings them up to date, and notes that they were seen.
 * A record that has not changed is not touched; a withdrawn one that is back is published again.
 */
export async function saveOffers(
  tx: Tx,
  records: readonly OfferRecord[],
  placement: OfferPlacement,
  by: Actor,
  now: Date,
): Promise<SavedOffers> {
  const known = await fingerprints(tx, placement.source)
  const fresh = records.filter((record) => known.get(record.id) !== fingerprintOf(record))
  const changes: StatedChange[] = []
  for (let start = 0; start < fresh.length; start += batchSize) {
    const batch = fresh.slice(start, start + batchSize)
    await saveSpecifications(tx, batch, placement.source)
    await saveSpecificationSkills(tx, batch, placement.source)
    await saveOpportunities(tx, batch, placement, now)
    changes.push(...(await saveStatements(tx, batch, placement.source, placement.runId)))
    await indexOpportunities(tx, idsOf(batch, placement.source))
  }
  await saveSightings(tx, idsOf(records, placement.source), placement.runId)
  const changed = fresh.filter((record) => known.has(record.id)).length
  const saved = { added: fresh.length - changed, changed, unchanged: records.length - fresh.length }
  if (fresh.length > 0) {
    await mergeDuplicates(tx, idsOf(fresh, placement.source), by, now)
    await raiseCatalogueVersion(tx)
    await recordEvent(tx, 'catalogue.offer.saved', placement.source, by, now, { ...saved })
  }
  return { ...saved, changes }
}

/** Tells every process that its copy of the catalogue is stale. */
export async function raiseCatalogueVersion(tx: Tx): Promise<void> {
  await sql`update catalogue_version set version = version + 1`.execute(tx)
}

async function fingerprints(tx: Tx, source: string): Promise<ReadonlyMap<string, string>> {
  const rows = await rowsOf(
    tx,
    sql<{ sourceId: string; fingerprint: string }>`
      select source_id as "sourceId", case when status = 'withdrawn' then '' else fingerprint end as fingerprint
      from opportunity where source = ${source}
    `,
  )
  return new Map(rows.map((row) => [row.sourceId, row.fingerprint]))
}

function idsOf(records: readonly OfferRecord[], source: string): string[] {
  return records.map((record) => identifierOf(source, record.id))
}

async function saveOpportunities(
  tx: Tx,
  records: readonly OfferRecord[],
  placement: OfferPlacement,
  now: Date,
): Promise<void> {
  const today = dayInRiga(now)
  const rows = records.map((record) => ({
    id: identifierOf(placement.source, record.id),
    source_id: record.id,
    organisation_id: placement.organisationIds.get(record.provider),
    languages: record.languages,
    mode: record.mode,
    schedule: record.schedule,
    weeks: record.weeks,
    price_eur: record.price_eur,
    funding: record.funding,
    municipality_id: record.municipality,
    place: record.place,
    seats_min: record.seats?.min ?? null,
    seats_max: record.seats?.max ?? null,
    seats_free: record.seats?.free ?? null,
    starts_on: record.starts_on ?? dayFromOffset(today, record.starts_in_days),
    apply_by: record.apply_by ?? dayFromOffset(today, record.apply_by_days),
    starts_in_days: placement.demonstration ? record.starts_in_days : null,
    apply_by_days: placement.demonstration ? record.apply_by_days : null,
    accessibility: record.accessibility,
    homepage: record.homepage,
    fingerprint: fingerprintOf(record),
  }))
  await sql`
    insert into opportunity (id, source, source_id, specification_id, organisation_id, languages, mode, schedule,
      weeks, price_eur, funding, municipality_id, place_id, seats_min, seats_max, seats_free, starts_on, apply_by,
      starts_in_days, apply_by_days, accessibility, homepage, demonstration, fingerprint, first_seen_at, changed_at)
    select incoming.id, ${placement.source}, source_id, incoming.id, organisation_id, languages, mode, schedule,
      weeks, price_eur, funding, coalesce(incoming.municipality_id, home.municipality_id), home.id, seats_min,
      seats_max, seats_free, starts_on, apply_by, starts_in_days, apply_by_days, accessibility, homepage,
      ${placement.demonstration}, fingerprint, ${now}, ${now}
    from jsonb_to_recordset(${asJson(rows)}) as incoming (id text, source_id text, organisation_id text,
      languages text[], mode text, schedule text, weeks integer, price_eur numeric, funding text,
      municipality_id text, place text, seats_min integer, seats_max integer, seats_free integer, starts_on date,
      apply_by date, starts_in_days integer, apply_by_days integer, accessibility text[], homepage text,
      fingerprint text)
    left join lateral ${statedPlace} as home on true
    on conflict (id) do update set organisation_id = excluded.organisation_id, languages = excluded.languages,
      mode = excluded.mode, schedule = excluded.schedule, weeks = excluded.weeks, price_eur = excluded.price_eur,
      funding = excluded.funding, municipality_id = excluded.municipality_id, place_id = excluded.place_id,
      seats_min = excluded.seats_min, seats_max = excluded.seats_max, seats_free = excluded.seats_free,
      starts_on = excluded.starts_on, apply_by = excluded.apply_by, starts_in_days = excluded.starts_in_days,
      apply_by_days = excluded.apply_by_days, accessibility = excluded.accessibility, homepage = excluded.homepage,
      demonstration = excluded.demonstration, fingerprint = excluded.fingerprint,
      changed_at = excluded.changed_at, status = 'published', shown_as = null, withdrawn_at = null,
      withdrawn_by = null, withdrawn_because = null
  `.execute(tx)
}
