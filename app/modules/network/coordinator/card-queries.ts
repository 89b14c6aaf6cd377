import { sql } from 'kysely'

import { rowOf, type Db } from '../../../shared/db/db.ts'
import type { PublicCard } from './card.ts'

export type OwnCard = Omit<PublicCard, 'personId' | 'name'>

/** The actor's own card; undefined where they have not written one yet. */
export function findOwnCard(db: Db): Promise<OwnCard | undefined> {
  return rowOf(
    db,
    sql<OwnCard>`
      select email, phone, office, languages, coalesce((
        select jsonb_agg(jsonb_build_object('weekday', weekday, 'from', from_time, 'to', to_time) order by weekday)
        from coordinator_hours where coordinator_hours.person_id = card.person_id
      ), '[]') as hours
      from coordinator_card as card where person_id = actor_id()
    `,
  )
}
