import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { Day } from '../../../shared/time/day.ts'
import type { RunCause } from './run-queries.ts'

/** Where a record of an offer came from, and when it was there. */
export interface OfferOrigin {
  readonly opportunityId: string
  /** Its own id in the source. */
  readonly recordId: string
  readonly organisationId: string
  readonly organisationName: Localised
  /** Who handed it in, where a feed did. */
  readonly publisherId: string | null
  readonly publisherName: Localised | null
  readonly cause: RunCause
  /** File name, or host and path of an address. */
  readonly document: string
  readonly demonstration: boolean
  readonly firstSeen: Day
  readonly lastSeen: Day
  readonly unconfirmedSince: Day | null
  readonly seenInRun: number
  /** Fields that have changed since the record was first stated, with the run in which they did. */
  readonly changedInRun: Readonly<Record<string, number>>
  /** Fields whose value is not the source's: `from-place`, `confirmed` by a person. */
  readonly derived: Readonly<Record<string, string>>
}

/** The record itself first, then other records of the same offer that are shown as it. */
export function originsOf(db: Db, opportunityId: string): Promise<OfferOrigin[]> {
  return rowsOf(
    db,
    sql<OfferOrigin>`
      select opportunity.id as "opportunityId", opportunity.source_id as "recordId",
        opportunity.organisation_id as "organisationId", organisation.name as "organisationName",
        feed.publisher_id as "publisherId", publisher.name as "publisherName", run.cause, run.document,
        opportunity.demonstration, (opportunity.first_seen_at at time zone 'Europe/Riga')::date as "firstSeen",
        (run.confirmed_at at time zone 'Europe/Riga')::date as "lastSeen",
        sighting.unconfirmed_since as "unconfirmedSince", run.id as "seenInRun",
        coalesce(statement.value_runs, '{}') as "changedInRun", coalesce(statement.derived, '{}') as derived
      from opportunity
      join organisation on organisation.id = opportunity.organisation_id
      join offer_sighting as sighting on sighting.opportunity_id = opportunity.id
      join feed_run as run on run.id = sighting.run_id
      left join feed on feed.id = run.feed_id
      left join organisation as publisher on publisher.id = feed.publisher_id
      left join offer_statement as statement on statement.opportunity_id = opportunity.id
      where opportunity.id = ${opportunityId} or opportunity.shown_as = ${opportunityId}
      order by opportunity.id <> ${opportunityId}, opportunity.id
    `,
  )
}
