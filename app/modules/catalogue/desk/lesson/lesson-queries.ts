import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../../shared/db/db.ts'
import type { Localised } from '../../../../shared/i18n/localised.ts'

/** A lesson as everybody may know it. */
export interface Lesson {
  readonly id: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly room: string | null
  readonly placeName: Localised | null
  readonly isCancelled: boolean
  readonly changedAt: Date
}

/** In their order; cancelled ones too, so that people who wrote them down see that they are off. */
export function lessonsOf(db: Db, opportunityId: string): Promise<Lesson[]> {
  return rowsOf(
    db,
    sql<Lesson>`
      select lesson.id, starts_at as "startsAt", ends_at as "endsAt", room, place.name as "placeName",
        cancelled_at is not null as "isCancelled",
        changed_at as "changedAt"
      from lesson
      left join place on place.id = lesson.place_id
      where opportunity_id = ${opportunityId}
      order by starts_at, lesson.id
    `,
  )
}
