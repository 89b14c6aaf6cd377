import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Observation } from './observation.ts'

/** Lessons of the actor that were watched, and those they watched. */
export function observationsOf(db: Db, personId: string): Promise<Observation[]> {
  return rowsOf(
    db,
    sql<Observation>`
      select seen.id, coalesce(seen.observer_id = ${personId}, false) as "isObserver", named.name as "otherName",
        seen.unit_id as "unitId", unit.title as "unitTitle", unit.criteria, seen.lesson_on as "lessonOn",
        case when seen.given_at is not null then 'given' when seen.declined_at is not null then 'declined'
          when seen.accepted_at is not null then 'accepted' else 'asked' end as state,
        seen.marks, seen.feedback,
        exists (select 1 from competence_evidence where observation_id = seen.id) as "isEvidence"
      from peer_observation as seen join competence_unit as unit on unit.id = seen.unit_id
      left join training_names() as named
        on named.person_id = case when seen.observer_id = ${personId} then seen.observed_id else seen.observer_id end
      where ${personId} in (seen.observer_id, seen.observed_id)
      order by seen.lesson_on desc, seen.id
    `,
  )
}
