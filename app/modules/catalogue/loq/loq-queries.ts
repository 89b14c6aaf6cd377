import { sql, type RawBuilder } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'

/** Which opportunities a file holds. */
export type LoqScope =
  | { readonly kind: 'catalogue' }
  | { readonly kind: 'opportunity' | 'specification' | 'organisation'; readonly id: string }

/** Ids of what belongs to an opportunity, by which its parts are loaded. */
export interface LoqKeys {
  readonly id: string
  readonly specificationId: string
  readonly organisationId: string
  /** Who handed the offer in; the provider itself unless a feed of another organisation brought it. */
  readonly publisherId: string
}

/** The next opportunities in the order of their ids. */
export function nextKeys(db: Db, scope: LoqScope, after: string, limit: number): Promise<LoqKeys[]> {
  return rowsOf(
    db,
    sql<LoqKeys>`
      select opportunity.id, opportunity.specification_id as "specificationId",
        opportunity.organisation_id as "organisationId",
        coalesce(feed.publisher_id, opportunity.organisation_id) as "publisherId"
      from opportunity
      left join feed on feed.source = opportunity.source
      where ${inScope(scope)} and opportunity.id > ${after}
      order by opportunity.id
      limit ${limit}
    `,
  )
}

/** What changes when a file of the whole catalogue would: versions, and when anything was last done to it. */
export async function loqEdition(db: Db): Promise<{ version: string; changedAt: Date | null }> {
  const row = await rowOf(
    db,
    sql<{ version: string; changedAt: Date | null }>`
      select (select version from catalogue_version)::text || ' '
          || (select version from reference.concept_release)::text || ' '
          || coalesce((select max(since) from opportunity_admission)::text, '') as version,
        (select max(happened_at) from event
          where kind like 'catalogue.%' or kind like 'organisations.%') as "changedAt"
    `,
  )
  return row ?? { version: '', changedAt: null }
}

/** Single offers are there for ever, so that what others keep of them can be looked up; lists hold what is offered. */
function inScope(scope: LoqScope): RawBuilder<unknown> {
  switch (scope.kind) {
    case 'catalogue':
      return sql`opportunity.status = 'published'`
    case 'opportunity':
      return sql`opportunity.status <> 'draft' and opportunity.id = ${scope.id}`
    case 'specification':
      return sql`opportunity.status not in ('draft', 'merged') and opportunity.specification_id = ${scope.id}`
    case 'organisation':
      return sql`opportunity.status = 'published' and opportunity.organisation_id = ${scope.id}`
  }
}
