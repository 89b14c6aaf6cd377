import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'

/** A lesson of a course in which the person has a seat. */
export interface OwnLesson {
  readonly id: string
  readonly applicationId: string
  readonly opportunityId: string
  readonly title: Localised
  readonly organisationName: Localised
  readonly startsAt: Date
  readonly endsAt: Date
  readonly changedAt: Date
  /** When the course itself was first seen. */
  readonly offeredAt: Date
  readonly isCancelled: boolean
  readonly placeName: Localised | null
  readonly room: string | null
}

const mostLessons = 500

/** From the moment on, the soonest first. */
export async function lessonsOfPerson(db: Db, personId: string, from: Date): Promise<OwnLesson[]> {
  return rowsOf(
    db,
    sql<OwnLesson>`
      select lesson.id, application.id as "applicationId", lesson.opportunity_id as "opportunityId",
        specification.title, organisation.name as "organisationName", lesson.starts_at as "startsAt",
        lesson.ends_at as "endsAt", lesson.changed_at as "changedAt",
        opportunity.first_seen_at as "offeredAt", lesson.cancelled_at is not null as "isCancelled",
        place.name as "placeName", lesson.room
      from application
      join intake on intake.id = application.intake_id
      join lesson on lesson.opportunity_id = intake.opportunity_id
      join opportunity on opportunity.id = lesson.opportunity_id
      join learning_specification as specification on specification.id = opportunity.specification_id
      join organisation on organisation.id = opportunity.organisation_id
      left join place on place.id = lesson.place_id
      where application.person_id = ${personId} and application.state in ('confirmed', 'attending', 'completed')
        and lesson.ends_at >= ${from}
      order by lesson.starts_at, lesson.id limit ${mostLessons}
    `,
  )
}
