import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowOf, type Db } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import { newId } from '../../../shared/identifier.ts'
import { territoriesOf } from '../demand-policy.ts'
import { refuseNote, type NewNote, type NoteRefusal } from './note.ts'

export async function saveNote(
  db: Db,
  note: NewNote,
  actor: Actor,
  now: Date,
): Promise<'saved' | NoteRefusal> {
  const refusal = refuseNote(note, territoriesOf(actor), dayInRiga(now))
  if (refusal !== undefined) return refusal
  return asActor(db, actor, now, async (tx): Promise<'saved' | NoteRefusal> => {
    const id = newId()
    const { key, municipalityId, topic, people, until } = note
    const saved = await sql`
      insert into demand_note (id, noted_by, key, municipality_id, topic, languages, times, people, until, noted_at)
      values (${id}, ${actor.id}, ${key}, ${municipalityId}, ${topic}, ${[...note.languages]}::text[],
        ${[...note.times]}::text[], ${people}, ${until}, ${now})
      on conflict (key) do nothing
    `.execute(tx)
    if (saved.numAffectedRows === 1n) {
      await recordEvent(tx, 'demand.note.made', id, actor, now, {
        topic,
        municipality: municipalityId,
        people,
      })
    }
    return 'saved'
  })
}

/** Any coordinator of the territory may take a note away. */
export async function removeNote(
  db: Db,
  id: string,
  actor: Actor,
  now: Date,
): Promise<'removed' | 'not-found'> {
  return asActor(db, actor, now, async (tx) => {
    const removed = await rowOf(
      tx,
      sql<{ id: string }>`
        delete from demand_note where id = ${id} and municipality_id = any(${territoriesOf(actor)}::text[])
        returning id
      `,
    )
    if (removed === undefined) return 'not-found'
    await recordEvent(tx, 'demand.note.removed', id, actor, now)
    return 'removed'
  })
}
