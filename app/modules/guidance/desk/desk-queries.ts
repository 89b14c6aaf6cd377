import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { Day } from '../../../shared/time/day.ts'
import type { CaseState } from '../case/case.ts'

/** How many of each list the desk shows; the case list is paged. */
export const shownOnDesk = 25
export const casesPerPage = 50
/** Days without a contact after which a case stands on the desk. */
export const quietDays = 30

export interface DueAction {
  readonly id: string
  readonly caseId: string
  readonly name: string | null
  readonly what: string
  readonly owner: 'resident' | 'coordinator' | 'member'
  readonly dueDay: Day
}

/** Actions due up to the day in the actor's cases, the longest overdue first. */
export function dueActions(db: Db, until: Day): Promise<DueAction[]> {
  return rowsOf(
    db,
    sql<DueAction>`
      select action.id, action.case_id as "caseId", guided.name, action.what, action.owner, action.due_day as "dueDay"
      from case_action as action
      join guidance_case as guided on guided.id = action.case_id and guided.state = 'active'
      where action.state in ('planned', 'doing') and action.due_day <= ${until}
        and not exists (select 1 from referral where referral.action_id = action.id)
      order by action.due_day, action.id limit ${shownOnDesk}
    `,
  )
}

export interface UnansweredReferral {
  readonly id: string
  readonly caseId: string
  readonly name: string | null
  readonly organisation: Localised
  readonly dueDay: Day
}

export function unansweredReferrals(db: Db, today: Day): Promise<UnansweredReferral[]> {
  return rowsOf(
    db,
    sql<UnansweredReferral>`
      select referral.id, referral.case_id as "caseId", guided.name, organisation.name as organisation,
        referral.due_day as "dueDay"
      from referral
      join guidance_case as guided on guided.id = referral.case_id
      join organisation on organisation.id = referral.organisation_id
      where (referral.state = 'sent' and referral.due_day < ${today}) or referral.state = 'incomplete'
      order by referral.due_day, referral.id limit ${shownOnDesk}
    `,
  )
}

export interface ListedCase {
  readonly id: string
  readonly name: string | null
  readonly state: CaseState
  readonly municipality: Localised
  readonly parish: string | null
  readonly openedAt: Date
  readonly lastContact: Day | null
}

/** Paused cases whose day has come, and active ones that nobody has spoken with for long. */
export function quietCases(db: Db, today: Day, since: Day): Promise<ListedCase[]> {
  return rowsOf(
    db,
    sql<ListedCase>`
      select guided.id, guided.name, guided.state, municipality.name as municipality, guided.parish,
        guided.opened_at as "openedAt", spoken.day as "lastContact"
      from guidance_case as guided
      join municipality on municipality.id = guided.municipality_id
      left join lateral (select max(day) as day from case_contact where case_id = guided.id) as spoken on true
      where (guided.state = 'paused' and guided.resume_day <= ${today})
        or (guided.state = 'active' and coalesce(spoken.day, (guided.opened_at at time zone 'Europe/Riga')::date)
          < ${since}::date)
      order by coalesce(spoken.day, guided.opened_at::date), guided.id limit ${shownOnDesk}
    `,
  )
}

/** Cases of the actor's territory by state; one more than a page tells whether there is another. */
export function listedCases(
  db: Db,
  { state, page }: { readonly state: CaseState; readonly page: number },
): Promise<ListedCase[]> {
  return rowsOf(
    db,
    sql<ListedCase>`
      with page as (
        select id, name, state, municipality_id, parish, opened_at from guidance_case
        where state = ${state} and person_id is distinct from actor_id()
        order by opened_at desc, id limit ${casesPerPage + 1} offset ${(page - 1) * casesPerPage}
      )
      select page.id, page.name, page.state, municipality.name as municipality, page.parish,
        page.opened_at as "openedAt", (select max(day) from case_contact where case_id = page.id) as "lastContact"
      from page join municipality on municipality.id = page.municipality_id
      order by page.opened_at desc, page.id
    `,
  )
}

/** Cases that the actor is a member of. */
export function memberCases(db: Db): Promise<ListedCase[]> {
  return rowsOf(
    db,
    sql<ListedCase>`
      select guided.id, guided.name, guided.state, municipality.name as municipality, guided.parish,
        guided.opened_at as "openedAt", null as "lastContact"
      from guidance_case as guided join municipality on municipality.id = guided.municipality_id
      where guided.id in (select member_cases(array['coordinator', 'social', 'educator', 'employer', 'observer']))
      order by guided.opened_at desc, guided.id limit 100
    `,
  )
}

export interface Caseload {
  readonly municipality: Localised
  readonly coordinator: string | null
  readonly active: number | null
  readonly paused: number | null
  readonly closed: number | null
}

/** Exact for the regional administrator; for others nothing under five, and no names. */
export function caseload(db: Db): Promise<Caseload[]> {
  return rowsOf(
    db,
    sql<Caseload>`
      select municipality.name as municipality, load.coordinator, load.active, load.paused, load.closed
      from guidance_caseload() as load join municipality on municipality.id = load.municipality_id
      order by municipality.id, load.coordinator
    `,
  )
}
