import { sql } from 'kysely'

import { rowOf, type Db } from '../../../shared/db/db.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { ApplicationState } from '../application/application-state.ts'

/** An application with what follows it. */
export interface Participation {
  readonly id: string
  readonly code: string
  readonly intakeId: string
  readonly personId: string | null
  readonly state: ApplicationState
  readonly opportunityId: string
  readonly organisationId: string
  readonly title: Localised
  readonly name: string | null
  readonly hasReview: boolean
}

const selectParticipation = sql`
  select application.id, application.code, application.intake_id as "intakeId", application.person_id as "personId",
    application.state, intake.opportunity_id as "opportunityId", intake.organisation_id as "organisationId",
    specification.title, person.name, review.id is not null as "hasReview"
  from application
  join intake on intake.id = application.intake_id
  join opportunity on opportunity.id = intake.opportunity_id
  join learning_specification as specification on specification.id = opportunity.specification_id
  left join person on person.id = application.person_id
  left join review on review.application_id = application.id`

/** The actor's own, or of somebody they act for. */
export async function findOwnParticipation(db: Db, id: string): Promise<Participation | undefined> {
  return rowOf(
    db,
    sql<Participation>`${selectParticipation} where application.id = ${id} and is_own_application(application.id)`,
  )
}

/** What an editor's organisation has been sent. */
export async function findEditedParticipation(db: Db, id: string): Promise<Participation | undefined> {
  return rowOf(
    db,
    sql<Participation>`${selectParticipation} where application.id = ${id} and is_edited_application(application.id)`,
  )
}
