import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { Recipient } from './proposal-letter.ts'

export interface ProposalFacts {
  readonly topic: string
  readonly organisation: Localised
  readonly municipality: Localised
  /** null while the public cannot see it. */
  readonly opportunityId: string | null
  readonly title: Localised | null
}

export function proposalFacts(db: Db, id: string): Promise<ProposalFacts | undefined> {
  return rowOf(
    db,
    sql<ProposalFacts>`
      select proposal.topic, organisation.name as organisation, municipality.name as municipality,
        opportunity.id as "opportunityId", specification.title
      from class_proposal as proposal
      join organisation on organisation.id = proposal.organisation_id
      join municipality on municipality.id = proposal.municipality_id
      left join opportunity on opportunity.id = proposal.opportunity_id and opportunity.status = 'published'
      left join learning_specification as specification on specification.id = opportunity.specification_id
      where proposal.id = ${id}
    `,
  )
}

/** Everybody whose wish the proposal answers, or who were told so, once each; without those who want no letters. */
export function recipientsOf(db: Db, id: string, onlyTold: boolean): Promise<Recipient[]> {
  return rowsOf(
    db,
    sql<Recipient>`
      select distinct on (person.id) person.id as "personId", person.email, person.language,
        wish.stop_token as "stopToken"
      from class_proposal_wish as answer
      join demand_wish as wish on wish.id = answer.wish_id
      join person on person.id = wish.person_id
      where answer.proposal_id = ${id} and wish.letters_stopped_at is null
        and (${!onlyTold} or answer.told_taken_up_at is not null)
      order by person.id, wish.id
    `,
  )
}

/** Linked offers that have opened since, of which nobody has been told. */
export function openedUntold(db: Db): Promise<{ id: string }[]> {
  return rowsOf(
    db,
    sql<{ id: string }>`
      select proposal.id from class_proposal as proposal
      join opportunity on opportunity.id = proposal.opportunity_id
      where proposal.state = 'offered' and proposal.opened_told_at is null and opportunity.status = 'published'
      order by proposal.offered_at
    `,
  )
}
