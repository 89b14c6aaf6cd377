import { sql } from 'kysely'

import { asJson, rowsOf, type Tx } from '../../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../../shared/events/events.ts'
import type { PlannedLesson } from './lesson.ts'

/**
 * Brings the lessons of a run to what is planned. One that is no longer planned is cancelled and stays; the event
 * names those that people who come to them must hear about.
 */
export async function saveLessons(
  tx: Tx,
  opportunityId: string,
  lessons: readonly PlannedLesson[],
  by: Actor,
  now: Date,
): Promise<void> {
  const rows = lessons.map(({ id, startsAt, endsAt, room }) => ({
    id,
    starts_at: startsAt,
    ends_at: endsAt,
    room,
  }))
  const cancelled = await rowsOf(
    tx,
    sql<{ id: string }>`
      update lesson set cancelled_at = ${now}, changed_at = ${now}
      where opportunity_id = ${opportunityId} and cancelled_at is null
        and id <> all(${lessons.map(({ id }) => id)}::text[])
      returning id
    `,
  )
  const saved = await rowsOf(
    tx,
    sql<{ id: string; isNew: boolean }>`
      insert into lesson (id, opportunity_id, starts_at, ends_at, place_id, room, changed_at)
      select incoming.id, opportunity.id, starts_at, ends_at, opportunity.place_id, incoming.room, ${now}
      from jsonb_to_recordset(${asJson(rows)}) as incoming (id text, starts_at timestamptz, ends_at timestamptz,
        room text)
      join opportunity on opportunity.id = ${opportunityId}
      on conflict (id) do update set starts_at = excluded.starts_at, ends_at = excluded.ends_at,
        place_id = excluded.place_id, room = excluded.room, changed_at = excluded.changed_at, cancelled_at = null
      where lesson.opportunity_id = excluded.opportunity_id
        and (lesson.starts_at, lesson.ends_at, lesson.place_id, lesson.room, lesson.cancelled_at is null)
          is distinct from (excluded.starts_at, excluded.ends_at, excluded.place_id, excluded.room, true)
      returning id, xmax = 0 as "isNew"
    `,
  )
  if (cancelled.length + saved.length === 0) return
  await recordEvent(tx, 'catalogue.lesson.planned', opportunityId, by, now, {
    added: saved.filter(({ isNew }) => isNew).map(({ id }) => id),
    moved: saved.filter(({ isNew }) => !isNew).map(({ id }) => id),
    cancelled: cancelled.map(({ id }) => id),
  })
}
