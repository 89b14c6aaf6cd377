import { sql } from 'kysely'

import { rowOf, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { newId } from '../../../shared/identifier.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import { refuseAbsence, type AbsenceRefusal, type NewAbsence } from './absence.ts'

/** Notes when a coordinator is away; in the name of themselves or of an administrator, which row security checks. */
export async function noteAbsence(
  tx: Tx,
  absence: NewAbsence,
  by: Actor,
  now: Date,
): Promise<'noted' | AbsenceRefusal> {
  const { key, personId, fromDay, toDay } = absence
  const refusal = refuseAbsence(absence, dayInRiga(now))
  if (refusal !== undefined) return refusal
  const id = newId()
  const saved = await sql`
    insert into coordinator_absence (id, key, person_id, from_day, to_day, noted_by, noted_at)
    values (${id}, ${key}, ${personId}, ${fromDay}, ${toDay}, ${by.id}, ${now})
    on conflict (key) do nothing
  `.execute(tx)
  if (saved.numAffectedRows === 1n) {
    await recordEvent(tx, 'network.absence.noted', id, by, now, { person: personId, fromDay, toDay })
  }
  return 'noted'
}

/** Takes an absence back, or ends one that has begun: from today on the coordinator is there. */
export async function endAbsence(tx: Tx, id: string, by: Actor, now: Date): Promise<'ended' | 'not-found'> {
  const ended = await rowOf(
    tx,
    sql<{ personId: string }>`
      update coordinator_absence set cancelled_by = ${by.id}, cancelled_at = ${now}
      where id = ${id} and cancelled_at is null
      returning person_id as "personId"
    `,
  )
  if (ended === undefined) return 'not-found'
  await recordEvent(tx, 'network.absence.ended', id, by, now, { person: ended.personId })
  return 'ended'
}
