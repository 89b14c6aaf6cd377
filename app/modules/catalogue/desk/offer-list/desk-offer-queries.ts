import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../../shared/db/db.ts'
import type { FormValues } from '../../../../shared/forms/form-reader.ts'
import type { Localised } from '../../../../shared/i18n/localised.ts'
import type { Day } from '../../../../shared/time/day.ts'
import { draftColumns, draftTables } from '../offer-draft/offer-draft-queries.ts'
import type { DraftState, OfferDraft } from '../offer-draft/offer-draft.ts'

export interface DeskOrganisation {
  readonly id: string
  readonly name: Localised
  readonly fourEyes: boolean
}

/** The organisations for which somebody writes. */
export function deskOrganisations(db: Db, ids: readonly string[]): Promise<DeskOrganisation[]> {
  return rowsOf(
    db,
    sql<DeskOrganisation>`
      select organisation.id, organisation.name, coalesce(desk_setting.four_eyes, false) as "fourEyes"
      from organisation
      left join desk_setting on desk_setting.organisation_id = organisation.id
      where organisation.id = any(${[...ids]}::text[])
      order by organisation.name -> 'lv' ->> 'text', organisation.id
    `,
  )
}

/** Those that were changed last first. */
export function draftsOf(
  db: Db,
  organisationId: string,
  state: DraftState | undefined,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<OfferDraft[]> {
  return rowsOf(
    db,
    sql<OfferDraft>`
      select ${draftColumns} from ${draftTables}
      where offer_draft.organisation_id = ${organisationId}
        and (${state ?? null}::text is null or offer_draft.state = ${state ?? null})
      order by offer_draft.changed_at desc, offer_draft.id
      limit ${limit} offset ${offset}
    `,
  )
}

export interface StateCount {
  readonly state: DraftState | 'feed'
  readonly count: number
}

/** How many offers an organisation has in each state; `feed` are those that come from elsewhere. */
export function countsByState(db: Db, organisationId: string): Promise<StateCount[]> {
  return rowsOf(
    db,
    sql<StateCount>`
      select state, count(*)::int as count from offer_draft
      where organisation_id = ${organisationId} group by state
      union all
      select 'feed', count(*)::int from opportunity
      where organisation_id = ${organisationId} and status = 'published'
        and not exists (select 1 from offer_draft where opportunity_id = opportunity.id)
      having count(*) > 0
    `,
  )
}

/** An offer that a feed or a file brought; it is changed where it comes from. */
export interface FedOffer {
  readonly id: string
  readonly title: Localised
  readonly startsOn: Day | null
  readonly applyBy: Day | null
  readonly document: string | null
}

export function fedOffersOf(
  db: Db,
  organisationId: string,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<FedOffer[]> {
  return rowsOf(
    db,
    sql<FedOffer>`
      select opportunity.id, specification.title, opportunity.starts_on as "startsOn",
        opportunity.apply_by as "applyBy", run.document
      from opportunity
      join learning_specification as specification on specification.id = opportunity.specification_id
      left join offer_sighting as sighting on sighting.opportunity_id = opportunity.id
      left join feed_run as run on run.id = sighting.run_id
      where opportunity.organisation_id = ${organisationId} and opportunity.status = 'published'
        and not exists (select 1 from offer_draft where opportunity_id = opportunity.id)
      order by opportunity.starts_on nulls last, opportunity.id
      limit ${limit} offset ${offset}
    `,
  )
}

/** All skills that drafts name, for reading them together. */
export function skillsNamed(drafts: readonly { readonly typed: FormValues }[]): string[] {
  return [...new Set(drafts.flatMap(({ typed }) => typed['skills'] ?? []))]
}
