import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { Pair, Verdict } from './duplicate-groups.ts'
import type { OfferFacts } from './offer-facts.ts'

/** The opportunity that is shown in place of a merged one. */
export function shownInPlaceOf(db: Db, id: string) {
  return rowOf(
    db,
    sql<{ id: string; title: Localised }>`
      select shown.id, specification.title
      from opportunity as merged
      join opportunity as shown on shown.id = merged.shown_as
      join learning_specification as specification on specification.id = shown.specification_id
      where merged.id = ${id} and merged.status = 'merged'
    `,
  )
}

/** Another record of an opportunity, which is not shown on its own. */
export interface OtherRecord {
  readonly id: string
  readonly homepage: string | null
  readonly organisationId: string
  readonly organisationName: Localised
}

export function otherRecordsOf(db: Db, id: string): Promise<OtherRecord[]> {
  return rowsOf(
    db,
    sql<OtherRecord>`
      select merged.id, merged.homepage, merged.organisation_id as "organisationId", organisation.name as "organisationName"
      from opportunity as merged
      join organisation on organisation.id = merged.organisation_id
      where merged.shown_as = ${id}
      order by merged.first_seen_at, merged.id
    `,
  )
}

/** A key that more offers share says nothing, such as a page that lists them all. */
const mostSharing = 20

/** Pairs of which one is among the given: those that share a key, and those that a person called the same. */
export async function likelyPairs(db: Db, ids: readonly string[]): Promise<Pair[]> {
  const rows = await rowsOf(
    db,
    sql<{ one: string; other: string }>`
      with met as (
        select own.opportunity_id as one, theirs.opportunity_id as other
        from offer_likeness as own
        join offer_likeness as theirs on theirs.key = own.key and theirs.opportunity_id <> own.opportunity_id
        where own.opportunity_id = any(${[...ids]}::text[])
          and (select count(*) from (
            select 1 from offer_likeness as crowd where crowd.key = own.key limit ${sql.lit(mostSharing + 1)}
          ) as holder) <= ${sql.lit(mostSharing)}
        union
        select one_id, other_id from offer_comparison
        where verdict = 'same' and (one_id = any(${[...ids]}::text[]) or other_id = any(${[...ids]}::text[]))
      )
      select distinct least(met.one, met.other) as one, greatest(met.one, met.other) as other
      from met
      join opportunity as one on one.id = met.one
      join opportunity as other on other.id = met.other
      where one.source <> other.source and one.status in ('published', 'merged')
        and other.status in ('published', 'merged')
      order by one, other
    `,
  )
  return rows.map(({ one, other }) => [one, other])
}

/** Offers that are merged with one of the given, on either side. */
export async function mergedWith(db: Db, ids: readonly string[]): Promise<string[]> {
  const rows = await rowsOf(
    db,
    sql<{ id: string }>`
      select id from opportunity where shown_as = any(${[...ids]}::text[])
      union
      select shown_as from opportunity where id = any(${[...ids]}::text[]) and shown_as is not null
      union
      select other.id from opportunity as own join opportunity as other on other.shown_as = own.shown_as
      where own.id = any(${[...ids]}::text[])
    `,
  )
  return rows.map(({ id }) => id)
}

export function verdictsOn(db: Db, ids: readonly string[]): Promise<Verdict[]> {
  return rowsOf(
    db,
    sql<Verdict>`
      select one_id as one, other_id as other, verdict from offer_comparison
      where one_id = any(${[...ids]}::text[]) and other_id = any(${[...ids]}::text[])
    `,
  )
}

/** Those of the given that are shown or merged, with what they are compared by. */
export function offerFacts(db: Db, ids: readonly string[]): Promise<OfferFacts[]> {
  return rowsOf(
    db,
    sql<OfferFacts>`
      select opportunity.id, opportunity.source, specification.title, specification.summary, opportunity.homepage,
        opportunity.languages, opportunity.mode, opportunity.schedule, specification.hours,
        opportunity.starts_on as "startsOn", opportunity.municipality_id as "municipalityId",
        opportunity.place_id as "placeId", opportunity.organisation_id as "organisationId",
        organisation.name as "organisationName", organisation.homepage as "organisationHomepage",
        opportunity.demonstration, opportunity.first_seen_at as "firstSeenAt", opportunity.shown_as as "shownAs",
        exists (select 1 from feed
          where feed.source = opportunity.source and feed.publisher_id = opportunity.organisation_id) as "isOwn",
        num_nonnulls(opportunity.homepage, opportunity.mode, opportunity.schedule, opportunity.weeks,
          opportunity.price_eur, opportunity.funding, opportunity.place_id, opportunity.starts_on,
          opportunity.apply_by, opportunity.seats_max, opportunity.accessibility, specification.hours,
          specification.field_code, specification.eqf, specification.entry_education,
          nullif(specification.summary, '{}'), nullif(specification.outcomes, '[]')) as filled
      from opportunity
      join learning_specification as specification on specification.id = opportunity.specification_id
      join organisation on organisation.id = opportunity.organisation_id
      where opportunity.id = any(${[...ids]}::text[]) and opportunity.status in ('published', 'merged')
      order by opportunity.id
    `,
  )
}
