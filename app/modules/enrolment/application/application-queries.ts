import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { Application } from './application.ts'

/** Of an application, for its own page; row security leaves what the actor may see. */
const selectApplication = sql`
  select application.id, application.code, application.intake_id as "intakeId", application.person_id as "personId",
    application.state, application.groups, application.number, application.submitted_at as "submittedAt",
    application.state_since as "stateSince", application.offer_expires_at as "offerExpiresAt",
    application.cancelled_by as "cancelledBy", application.cancel_reason as "cancelReason",
    intake.opportunity_id as "opportunityId", specification.title, organisation.name as "organisationName",
    opportunity.starts_on as "startsOn", intake.rule, intake.closes_at as "closesAt",
    allocation.drawn_at as "drawnAt", person.name as "applicantName",
    application.mandate_id is not null as "isByCoordinator",
    case when application.state = 'waitlisted' then waiting_position(application.intake_id, application.number) end
      as position
  from application
  join intake on intake.id = application.intake_id
  join opportunity on opportunity.id = intake.opportunity_id
  join learning_specification as specification on specification.id = opportunity.specification_id
  join organisation on organisation.id = intake.organisation_id
  left join allocation on allocation.intake_id = intake.id
  left join person on person.id = application.person_id`

/** Whether the application is the actor's own, or of somebody who lets them act for them. */
const isActedFor = sql`(application.person_id = actor_id() or application.person_id in (select people_of_mandates()))`

/** The actor's own applications and those of the people they act for, the newest first. */
export async function applicationsActedFor(db: Db): Promise<Application[]> {
  return rowsOf(
    db,
    sql<Application>`
      ${selectApplication} where ${isActedFor}
      order by application.state in ('offered') desc, application.created_at desc, application.id limit 200
    `,
  )
}

export async function findActedFor(db: Db, id: string): Promise<Application | undefined> {
  return rowOf(db, sql<Application>`${selectApplication} where application.id = ${id} and ${isActedFor}`)
}

/** The application that somebody has running for an intake. */
export async function liveApplicationOf(
  db: Db,
  intakeId: string,
  personId: string,
): Promise<Application | undefined> {
  return rowOf(
    db,
    sql<Application>`
      ${selectApplication} where application.intake_id = ${intakeId} and application.person_id = ${personId}
        and application.state not in ('declined', 'expired', 'dropped', 'cancelled')
    `,
  )
}

export interface TimeConflict {
  readonly title: Localised
  readonly startsAt: Date
  readonly endsAt: Date
}

/** Lessons of somebody's other courses at the same time as lessons of this opportunity. */
export async function timeConflicts(
  db: Db,
  opportunityId: string,
  personId: string,
): Promise<TimeConflict[]> {
  return rowsOf(
    db,
    sql<TimeConflict>`
      select specification.title, other.starts_at as "startsAt", other.ends_at as "endsAt"
      from lesson
      join lesson as other on other.starts_at < lesson.ends_at and other.ends_at > lesson.starts_at
        and other.cancelled_at is null and other.opportunity_id <> lesson.opportunity_id
      join intake on intake.opportunity_id = other.opportunity_id
      join application on application.intake_id = intake.id and application.person_id = ${personId}
        and application.state in ('offered', 'confirmed', 'attending')
      join opportunity on opportunity.id = other.opportunity_id
      join learning_specification as specification on specification.id = opportunity.specification_id
      where lesson.opportunity_id = ${opportunityId} and lesson.cancelled_at is null
      group by specification.title, other.starts_at, other.ends_at
      order by other.starts_at limit 10
    `,
  )
}
