import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { Referral } from './referral.ts'

const select = sql`
  select referral.id, referral.case_id as "caseId", referral.organisation_id as "organisationId",
    organisation.name as organisation, referral.opportunity_id as "opportunityId", specification.title as opportunity,
    referral.name, referral.contact, referral.reason, referral.state, referral.due_day as "dueDay", referral.question,
    referral.answer, referral.decision_reason as "decisionReason", referral.outcome, referral.sent_at as "sentAt",
    sender.name as coordinator, sender.email as "coordinatorEmail"
  from referral
  join organisation on organisation.id = referral.organisation_id
  left join opportunity on opportunity.id = referral.opportunity_id
  left join learning_specification as specification on specification.id = opportunity.specification_id
  left join lateral coordinator_contact(referral.sent_by) as sender on true`

export function referralsOfCase(db: Db, caseId: string): Promise<Referral[]> {
  return rowsOf(
    db,
    sql<Referral>`${select} where referral.case_id = ${caseId} order by referral.sent_at desc, referral.id limit 100`,
  )
}

/** Those sent to the organisations: the open ones first. */
export function referralsTo(db: Db, organisations: readonly string[]): Promise<Referral[]> {
  return rowsOf(
    db,
    sql<Referral>`
      ${select} where referral.organisation_id = any(${[...organisations]}::text[])
      order by referral.state not in ('sent', 'incomplete', 'accepted', 'started'), referral.due_day, referral.id
      limit 200
    `,
  )
}

export function findReferral(db: Db, id: string): Promise<Referral | undefined> {
  return rowOf(db, sql<Referral>`${select} where referral.id = ${id}`)
}

/** Who a referral is about, which the organisation itself may not ask. */
export async function personReferred(db: Db, id: string): Promise<string | undefined> {
  const row = await rowOf(db, sql<{ personId: string | null }>`select person_referred(${id}) as "personId"`)
  return row?.personId ?? undefined
}

/** Organisations that somebody answers for. */
export function reachableOrganisations(db: Db): Promise<{ id: string; name: Localised }[]> {
  return rowsOf(
    db,
    sql<{ id: string; name: Localised }>`
      select id, name from organisation where id in (select reachable_organisations()) order by id
    `,
  )
}
