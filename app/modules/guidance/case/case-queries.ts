import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Action, Comment, Contact, Goal, GuidanceCase, Member, Note, Situation } from './case.ts'

const select = sql`
  select found.id, found.person_id as "personId", found.name, found.email, found.phone, found.language,
    found.municipality_id as "municipalityId", municipality.name as municipality, found.parish,
    found.lead_id as "leadId", lead.name as lead, lead.email as "leadEmail", found.channel, found.state,
    found.opened_at as "openedAt", found.resume_day as "resumeDay", found.close_reason as "closeReason",
    found.closed_day as "closedDay", found.summary, found.match_consent as "matchConsent", found.profile,
    case when found.person_id = actor_id() or (found.person_id is null and found.email = proved_email())
      then 'resident' when found.id in (select guided_cases(array['coordinator'], false)) then 'coordinator'
      else 'member' end as side,
    (select role from case_member where case_id = found.id and member_id = actor_id() and ended_at is null)
      as "memberRole"
  from guidance_case as found
  join municipality on municipality.id = found.municipality_id
  left join lateral coordinator_contact(found.lead_id) as lead on true`

/** One that the actor may see. */
export function findCase(db: Db, id: string): Promise<GuidanceCase | undefined> {
  return rowOf(db, sql<GuidanceCase>`${select} where found.id = ${id}`)
}

/** The actor's own: the open one, else the last. */
export function ownCase(db: Db, personId: string): Promise<GuidanceCase | undefined> {
  return rowOf(
    db,
    sql<GuidanceCase>`
      ${select} where found.person_id = ${personId} or (found.person_id is null and found.email = proved_email())
      order by found.state = 'closed', found.opened_at desc limit 1
    `,
  )
}

export interface CaseParts {
  readonly situations: readonly Situation[]
  readonly goals: readonly Goal[]
  readonly actions: readonly Action[]
  readonly contacts: readonly Contact[]
  readonly members: readonly Member[]
  readonly notes: readonly Note[]
  readonly noteCount: number
  readonly comments: readonly Comment[]
  readonly happened: readonly Happening[]
}

export interface Happening {
  readonly kind: string
  readonly at: Date
}

/** All that stands in a case and the actor may see; row security leaves the rest out. */
export async function partsOf(db: Db, id: string): Promise<CaseParts> {
  const [situations, goals, actions, contacts, members, notes, counted, comments, happened] =
    await Promise.all([
      rowsOf(
        db,
        sql<Situation>`select id, theme, code, note, day from case_situation where case_id = ${id} order by theme`,
      ),
      rowsOf(
        db,
        sql<Goal>`select id, target, purpose, state from case_goal where case_id = ${id} order by made_at, id`,
      ),
      rowsOf(
        db,
        sql<Action>`
        select id, goal_id as "goalId", what, owner, owner_id as "ownerId", due_day as "dueDay", state,
          state_since as "stateSince", state_side as "stateSide"
        from case_action where case_id = ${id} order by due_day, id
      `,
      ),
      rowsOf(
        db,
        sql<Contact>`
        select id, kind, day, agreed from case_contact where case_id = ${id} order by day desc, made_at desc limit 200
      `,
      ),
      rowsOf(
        db,
        sql<Member>`
        select case_member.id, member_id as "memberId", people.name, role, from_day as "fromDay", to_day as "toDay",
          consent, added_by as "addedBy"
        from case_member left join case_people(${id}) as people on people.id = member_id
        where case_id = ${id} and ended_at is null order by added_at, case_member.id
      `,
      ),
      rowsOf(
        db,
        sql<Note>`
        select id, note, made_at as "madeAt" from case_note where case_id = ${id} order by made_at desc limit 200
      `,
      ),
      rowOf(db, sql<{ count: number }>`select private_notes(${id}) as count`),
      rowsOf(
        db,
        sql<Comment>`
        select id, said, made_at as "madeAt" from case_comment where case_id = ${id} order by made_at desc limit 50
      `,
      ),
      rowsOf(
        db,
        sql<Happening>`
        select kind, happened_at as at from event
        where subject = ${id} and kind like 'guidance.%' and kind not like '%.refused' order by id desc limit 60
      `,
      ),
    ])
  return {
    situations,
    goals,
    actions,
    contacts,
    members,
    notes,
    noteCount: counted?.count ?? 0,
    comments,
    happened,
  }
}
