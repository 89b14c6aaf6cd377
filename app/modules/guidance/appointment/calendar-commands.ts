import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import type { Db } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { newId } from '../../../shared/identifier.ts'

/** Makes a secret address for the actor's calendar; an older one leads nowhere from now on. */
export async function renewCalendar(db: Db, actor: Actor, now: Date): Promise<void> {
  await asActor(db, actor, now, async (tx) => {
    await sql`
      insert into appointment_calendar (person_id, token, made_at) values (${actor.id}, ${newId() + newId()}, ${now})
      on conflict (person_id) do update set token = excluded.token, made_at = excluded.made_at
    `.execute(tx)
    await recordEvent(tx, 'guidance.calendar-link.made', actor.id, actor, now)
  })
}
