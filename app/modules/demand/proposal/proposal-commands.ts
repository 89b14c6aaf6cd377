import { sql } from 'kysely'

import { becomeActor } from '../../../shared/db/as-actor.ts'
import { rowOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import { newId } from '../../../shared/identifier.ts'
import { tellWishers } from '../letter/letter-commands.ts'
import {
  refuseOffer,
  refuseProposal,
  refuseProposalWithdrawal,
  refuseTakingUp,
  type GiveBackReason,
  type NewProposal,
  type ProposalRefusal,
  type ProposalState,
} from './proposal.ts'

const clerk: Actor = { kind: 'machine', id: 'demand-clerk' }

/** The cells are those shown at this moment (`chosenCells`). */
export async function proposeClass(
  db: Db,
  proposal: NewProposal,
  actor: Actor,
  now: Date,
): Promise<'proposed' | ProposalRefusal> {
  const refusal = refuseProposal(proposal, actor)
  if (refusal !== undefined) return refusal
  return db.transaction().execute(async (tx): Promise<'proposed' | ProposalRefusal> => {
    const id = newId()
    if (!(await insertProposal(tx, id, proposal, actor, now))) return 'proposed'
    await recordEvent(tx, 'demand.proposal.made', id, actor, now, {
      topic: proposal.topic,
      municipality: proposal.municipalityId,
      people: proposal.people,
      cells: proposal.cells.length,
    })
    await bindWishes(tx, id, now)
    return 'proposed'
  })
}

/** Whether it was new. */
export async function insertProposal(
  tx: Tx,
  id: string,
  { key, topic, municipalityId, people, cells }: NewProposal,
  actor: Actor,
  now: Date,
): Promise<boolean> {
  const saved = await sql`
    insert into class_proposal (id, key, topic, municipality_id, people, proposed_by, proposed_at)
    values (${id}, ${key}, ${topic}, ${municipalityId}, ${people}, ${actor.id}, ${now})
    on conflict (key) do nothing
  `.execute(tx)
  if (saved.numAffectedRows !== 1n) return false
  for (const cell of cells) {
    await sql`
      insert into class_proposal_cell (proposal_id, municipality_id, language, time_of_day, people)
      values (${id}, ${cell.municipalityId}, ${cell.language}, ${cell.timeOfDay}, ${cell.people})
      on conflict do nothing
    `.execute(tx)
  }
  return true
}

/**
 * Remembers whose wishes the proposal answers: of its cells, and near enough to the class for whoever said how far they
 * go; also of those who joined the cells later. From here on the transaction
 * is the machine's, because nobody else may see wishes.
 */
export async function bindWishes(tx: Tx, id: string, now: Date): Promise<void> {
  await becomeActor(tx, clerk, now)
  await sql`
    insert into class_proposal_wish (proposal_id, wish_id)
    select distinct proposal.id, wish.id
    from class_proposal as proposal
    join class_proposal_cell as cell on cell.proposal_id = proposal.id
    join demand_wish as wish on wish.topic = proposal.topic and wish.municipality_id = cell.municipality_id
      and wish.until >= ${dayInRiga(now)}
      and (wish.radius_km is null or coalesce(way_between(wish.municipality_id, proposal.municipality_id), 0) <= wish.radius_km)
      and (cell.language is null or (cell.language = any(wish.languages) and cell.time_of_day = any(wish.times)))
    where proposal.id = ${id}
    on conflict do nothing
  `.execute(tx)
}

interface ProposalToChange {
  readonly state: ProposalState
  readonly municipalityId: string
  readonly organisationId: string | null
  readonly givenBackBy: string | null
}

async function lockedProposal(tx: Tx, id: string): Promise<ProposalToChange | undefined> {
  return rowOf(
    tx,
    sql<ProposalToChange>`
      select state, municipality_id as "municipalityId", organisation_id as "organisationId",
        given_back_by as "givenBackBy"
      from class_proposal where id = ${id} for update
    `,
  )
}

export interface TakingUp {
  readonly id: string
  readonly organisationId: string | undefined
  readonly baseUrl: string
}

/** A provider prepares the class; everybody who counted themselves in is told. */
export async function takeUp(
  db: Db,
  { id, organisationId, baseUrl }: TakingUp,
  actor: Actor,
  now: Date,
): Promise<'taken-up' | 'not-found' | ProposalRefusal> {
  return db.transaction().execute(async (tx) => {
    const proposal = await lockedProposal(tx, id)
    if (proposal === undefined) return 'not-found'
    // Sent twice: it is done already.
    if (proposal.state === 'taken-up' && proposal.organisationId === organisationId) return 'taken-up'
    const refusal = refuseTakingUp(proposal, organisationId, actor)
    if (refusal !== undefined) return refusal
    await sql`
      update class_proposal
      set state = 'taken-up', organisation_id = ${organisationId}, taken_up_by = ${actor.id}, taken_up_at = ${now}
      where id = ${id}
    `.execute(tx)
    await recordEvent(tx, 'demand.proposal.taken-up', id, actor, now, {
      organisation: organisationId ?? null,
    })
    await bindWishes(tx, id, now)
    await tellWishers(tx, id, 'taken-up', baseUrl, now)
    return 'taken-up'
  })
}

export interface GivingBack {
  readonly id: string
  readonly reason: GiveBackReason
  readonly baseUrl: string
}

/** The provider cannot hold the class after all: it is open again, and those who were told of it are told this. */
export async function giveBack(
  db: Db,
  { id, reason, baseUrl }: GivingBack,
  actor: Actor,
  now: Date,
): Promise<'given-back' | 'not-found' | ProposalRefusal> {
  return db.transaction().execute(async (tx) => {
    const proposal = await lockedProposal(tx, id)
    if (proposal === undefined) return 'not-found'
    // Sent twice: it is done already, and whose it was is not known any more.
    if (proposal.state === 'open' && proposal.givenBackBy === actor.id) return 'given-back'
    const refusal = refuseOffer(proposal, actor)
    if (refusal !== undefined) return refusal
    await recordEvent(tx, 'demand.proposal.given-back', id, actor, now, {
      organisation: proposal.organisationId,
      reason,
    })
    await tellWishers(tx, id, 'given-back', baseUrl, now)
    await sql`
      update class_proposal
      set state = 'open', organisation_id = null, taken_up_by = null, taken_up_at = null, given_back_by = ${actor.id},
        given_back_at = ${now}, given_back_reason = ${reason}
      where id = ${id}
    `.execute(tx)
    return 'given-back'
  })
}

export interface Offering {
  readonly id: string
  readonly opportunityId: string | undefined
  readonly baseUrl: string
}

/** Links the class to what the provider offers; a draft is told of when it opens, by a job. */
export async function offerClass(
  db: Db,
  { id, opportunityId, baseUrl }: Offering,
  actor: Actor,
  now: Date,
): Promise<'offered' | 'not-found' | ProposalRefusal> {
  return db.transaction().execute(async (tx) => {
    const proposal = await lockedProposal(tx, id)
    if (proposal === undefined) return 'not-found'
    const refusal = refuseOffer(proposal, actor)
    if (refusal !== undefined) return refusal
    const opportunity = await rowOf(
      tx,
      sql<{ id: string; status: string }>`
        select id, status from opportunity
        where id = ${opportunityId ?? null} and organisation_id = ${proposal.organisationId}
          and status in ('published', 'draft', 'in-review')
      `,
    )
    if (opportunity === undefined) return 'not-your-offer'
    await sql`
      update class_proposal
      set state = 'offered', opportunity_id = ${opportunity.id}, offered_by = ${actor.id}, offered_at = ${now}
      where id = ${id}
    `.execute(tx)
    await recordEvent(tx, 'demand.proposal.offered', id, actor, now, { opportunity: opportunity.id })
    await bindWishes(tx, id, now)
    if (opportunity.status === 'published') await tellWishers(tx, id, 'opened', baseUrl, now)
    return 'offered'
  })
}

export async function withdrawProposal(
  db: Db,
  id: string,
  actor: Actor,
  now: Date,
): Promise<'withdrawn' | 'not-found' | ProposalRefusal> {
  return db.transaction().execute(async (tx) => {
    const proposal = await lockedProposal(tx, id)
    if (proposal === undefined) return 'not-found'
    const refusal = refuseProposalWithdrawal(proposal, actor)
    if (refusal === 'not-your-territory') return 'not-found'
    if (refusal !== undefined) return refusal
    await sql`
      update class_proposal set state = 'withdrawn', withdrawn_by = ${actor.id}, withdrawn_at = ${now} where id = ${id}
    `.execute(tx)
    await recordEvent(tx, 'demand.proposal.withdrawn', id, actor, now)
    return 'withdrawn'
  })
}
