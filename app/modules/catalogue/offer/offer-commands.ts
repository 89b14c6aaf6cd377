import { createHash } from 'node:crypto'

import { sql } from 'kysely'

import { asJson, rowsOf, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import type { RecordOrigin } from '../../organisations/index.ts'
import { dayFromOffset } from '../opportunity/opportunity.ts'
import { indexOpportunities } from '../search/opportunity-index.ts'
import type { OfferRecord } from './offer-record.ts'
import { saveSpecificationSkills, saveSpecifications } from './specification-commands.ts'

export interface SavedOffers {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
}

export interface OfferPlacement extends RecordOrigin {
  /** Our organisation id by the provider's own; every offer's provider must be in it. */
  readonly organisationIds: ReadonlyMap<string, string>
}

/** A few thousand rows a statement keep the memory of the embedded database small. */
const batchSize = 2000

/** Adds the offers or brings them up to date; a record that has not changed is not touched. */
export async function saveOffers(
  tx: Tx,
  records: readonly OfferRecord[],
  placement: OfferPlacement,
  by: Actor,
  now: Date,
): Promise<SavedOffers> {
  const known = await fingerprints(tx, placement.source)
  const fresh = records.filter((record) => known.get(record.id) !== fingerprintOf(record))
  for (let start = 0; start < fresh.length; start += batchSize) {
    const batch = fresh.slice(start, start + batchSize)
    await saveSpecifications(tx, batch, placement.source)
    await saveSpecificationSkills(tx, batch, placement.source)
    await saveOpportunities(tx, batch, placement, now)
    await indexOpportunities(
      tx,
      batch.map((record) => identifierOf(placement.source, record.id)),
    )
  }
  const changed = fresh.filter((record) => known.has(record.id)).length
  const saved = { added: fresh.length - changed, changed, unchanged: records.length - fresh.length }
  if (fresh.length > 0) {
    await raiseCatalogueVersion(tx)
    await recordEvent(tx, 'catalogue.offer.saved', placement.source, by, now, { ...saved })
  }
  return saved
}

/** Tells every process that its copy of the catalogue is stale. */
export async function raiseCatalogueVersion(tx: Tx): Promise<void> {
  await sql`update catalogue_version set version = version + 1`.execute(tx)
}

async function fingerprints(tx: Tx, source: string): Promise<ReadonlyMap<string, string>> {
  const rows = await rowsOf(
    tx,
    sql<{ sourceId: string; fingerprint: string }>`
      select source_id as "sourceId", fingerprint from opportunity where source = ${source}
    `,
  )
  return new Map(rows.map((row) => [row.sourceId, row.fingerprint]))
}

function fingerprintOf(record: OfferRecord): string {
  return createHash('sha256').update(JSON.stringify(record)).digest('hex').slice(0, 32)
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
    left join lateral (
      select place.id, place.municipality_id from place
      where place.name -> 'lv' ->> 'text' = incoming.place
        and (incoming.municipality_id is null or place.municipality_id = incoming.municipality_id)
      order by place.id limit 1
    ) as home on true
    on conflict (id) do update set organisation_id = excluded.organisation_id, languages = excluded.languages,
      mode = excluded.mode, schedule = excluded.schedule, weeks = excluded.weeks, price_eur = excluded.price_eur,
      funding = excluded.funding, municipality_id = excluded.municipality_id, place_id = excluded.place_id,
      seats_min = excluded.seats_min, seats_max = excluded.seats_max, seats_free = excluded.seats_free,
      starts_on = excluded.starts_on, apply_by = excluded.apply_by, starts_in_days = excluded.starts_in_days,
      apply_by_days = excluded.apply_by_days, accessibility = excluded.accessibility, homepage = excluded.homepage,
      demonstration = excluded.demonstration, fingerprint = excluded.fingerprint,
      changed_at = excluded.changed_at, status = 'published'
  `.execute(tx)
}
