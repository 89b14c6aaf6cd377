import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { Day } from '../../../shared/time/day.ts'
import type { GiveBackReason, ProposalState, ProposedCell } from './proposal.ts'

export interface ProposalRow {
  readonly id: string
  readonly topic: string
  readonly municipalityId: string
  readonly municipality: Localised
  readonly people: number
  readonly state: ProposalState
  readonly proposedAt: Date
  readonly organisationId: string | null
  readonly organisation: Localised | null
  readonly opportunityId: string | null
  readonly title: Localised | null
  readonly givenBackReason: GiveBackReason | null
  readonly cells: readonly (ProposedCell & { readonly municipality: Localised })[]
}

/** Open ones first, then the newest; those of one opportunity where it is named. */
export function listedProposals(db: Db, opportunityId?: string): Promise<ProposalRow[]> {
  return rowsOf(
    db,
    sql<ProposalRow>`
      select proposal.id, proposal.topic, proposal.municipality_id as "municipalityId",
        municipality.name as municipality, proposal.people, proposal.state, proposal.proposed_at as "proposedAt",
        proposal.organisation_id as "organisationId", organisation.name as organisation,
        opportunity.id as "opportunityId", specification.title,
        proposal.given_back_reason as "givenBackReason", (
          select coalesce(jsonb_agg(jsonb_build_object('municipalityId', cell.municipality_id, 'municipality', home.name,
            'language', cell.language, 'timeOfDay', cell.time_of_day, 'people', cell.people)
            order by cell.municipality_id, cell.language nulls first, cell.time_of_day), '[]')
          from class_proposal_cell as cell join municipality as home on home.id = cell.municipality_id
          where cell.proposal_id = proposal.id
        ) as cells
      from class_proposal as proposal
      join municipality on municipality.id = proposal.municipality_id
      left join organisation on organisation.id = proposal.organisation_id
      left join opportunity on opportunity.id = proposal.opportunity_id
      left join learning_specification as specification on specification.id = opportunity.specification_id
      where proposal.state <> 'withdrawn'
        and (${opportunityId ?? null}::text is null or proposal.opportunity_id = ${opportunityId ?? null})
      order by array_position(array['open', 'taken-up', 'offered'], proposal.state), proposal.proposed_at desc,
        proposal.id
      limit 100
    `,
  )
}

export interface WishedFor {
  readonly topic: string
  readonly municipality: Localised
  readonly people: number
}

/** The class that an offer came from, without anything of those who wished for it. */
export function proposalBehind(db: Db, opportunityId: string): Promise<WishedFor[]> {
  return rowsOf(
    db,
    sql<WishedFor>`
      select proposal.topic, municipality.name as municipality, proposal.people
      from class_proposal as proposal join municipality on municipality.id = proposal.municipality_id
      where proposal.opportunity_id = ${opportunityId} and proposal.state = 'offered'
      order by proposal.offered_at, proposal.id limit 3
    `,
  )
}

export interface OwnOpportunity {
  readonly id: string
  readonly organisationId: string
  readonly title: Localised
  readonly startsOn: Day | null
}

/** What the organisations offer or prepare, the newest first. */
export function opportunitiesOf(db: Db, organisations: readonly string[]): Promise<OwnOpportunity[]> {
  return rowsOf(
    db,
    sql<OwnOpportunity>`
      select opportunity.id, opportunity.organisation_id as "organisationId", specification.title,
        opportunity.starts_on as "startsOn"
      from opportunity
      join learning_specification as specification on specification.id = opportunity.specification_id
      where opportunity.organisation_id = any(${[...organisations]}::text[])
        and opportunity.status in ('published', 'draft', 'in-review')
      order by opportunity.starts_on desc nulls first, opportunity.id
      limit 200
    `,
  )
}

export interface NamedProvider {
  readonly id: string
  readonly name: Localised
}

export function providerNames(db: Db, ids: readonly string[]): Promise<NamedProvider[]> {
  return rowsOf(
    db,
    sql<NamedProvider>`select id, name from organisation where id = any(${[...ids]}::text[]) order by id`,
  )
}
