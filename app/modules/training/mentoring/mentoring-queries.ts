import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { MentoringPair } from './mentoring.ts'

/** The actor's own pairs, with what was noted. */
export function pairsOf(db: Db, personId: string): Promise<MentoringPair[]> {
  return rowsOf(
    db,
    sql<MentoringPair>`
      select pair.id, coalesce(pair.mentor_id = ${personId}, false) as "isMentor", named.name as "otherName",
        pair.from_day as "fromDay", pair.to_day as "toDay", pair.wish,
        pair.mentor_accepted_at is not null and pair.mentee_accepted_at is not null as "isAccepted",
        pair.ended_at is not null as "isEnded", coalesce((
          select jsonb_agg(jsonb_build_object('day', met_on, 'note', note) order by met_on, id)
          from mentoring_meeting where pair_id = pair.id
        ), '[]') as meetings
      from mentoring_pair as pair
      left join training_names() as named
        on named.person_id = case when pair.mentor_id = ${personId} then pair.mentee_id else pair.mentor_id end
      where ${personId} in (pair.mentor_id, pair.mentee_id)
      order by pair.ended_at is not null, pair.from_day desc, pair.id
    `,
  )
}

export interface Fellow {
  readonly id: string
  readonly name: string
  readonly mentors: boolean
}

/** Colleagues whom the educator may ask. */
export function fellowEducators(db: Db): Promise<Fellow[]> {
  return rowsOf(
    db,
    sql<Fellow>`select person_id as id, name, mentors from fellow_educators() order by person_id`,
  )
}
