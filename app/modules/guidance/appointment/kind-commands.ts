import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import { asJson, rowOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { newId } from '../../../shared/identifier.ts'
import type { AppointmentKind } from './appointment.ts'

export type NewKind = Omit<AppointmentKind, 'id' | 'endedAt'>

/** Adds a kind that can be booked; the same form sent twice adds one. */
export async function addKind(
  db: Db,
  { key, kind }: { readonly key: string; readonly kind: NewKind },
  actor: Actor,
  now: Date,
): Promise<void> {
  await asActor(db, actor, now, async (tx) => {
    const id = newId()
    if (await insertKind(tx, { id, key, kind }, actor, now)) {
      await recordEvent(tx, 'guidance.kind.added', id, actor, now)
    }
  })
}

export async function insertKind(
  tx: Tx,
  { id, key, kind }: { readonly id: string; readonly key: string; readonly kind: NewKind },
  by: Actor,
  now: Date,
): Promise<boolean> {
  const { name, minutes, ways, mostPeople, noticeHours, bufferMinutes, bookedBy } = kind
  const added = await sql`
    insert into appointment_kind (id, key, name, minutes, ways, most_people, notice_hours, buffer_minutes, booked_by,
      created_by, created_at, changed_at)
    values (${id}, ${key}, ${asJson(name)}, ${minutes}, ${[...ways]}::text[], ${mostPeople}, ${noticeHours},
      ${bufferMinutes}, ${bookedBy}, ${by.id}, ${now}, ${now})
    on conflict do nothing
  `.execute(tx)
  return added.numAffectedRows === 1n
}

/** Nobody can book it from now on; what has been booked stays. */
export async function endKind(db: Db, id: string, actor: Actor, now: Date): Promise<'ended' | 'not-found'> {
  return asActor(db, actor, now, async (tx) => {
    const found = await rowOf(
      tx,
      sql<{ isEnded: boolean }>`
        select ended_at is not null as "isEnded" from appointment_kind where id = ${id} for update
      `,
    )
    if (found === undefined) return 'not-found'
    if (found.isEnded) return 'ended'
    await sql`update appointment_kind set ended_at = ${now}, ended_by = ${actor.id} where id = ${id}`.execute(
      tx,
    )
    await recordEvent(tx, 'guidance.kind.ended', id, actor, now)
    return 'ended'
  })
}
