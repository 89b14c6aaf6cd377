import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import type { Db } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import type { Language } from '../../../shared/i18n/language.ts'

/** Changes name and language of letters; the database records the event. The demonstration's people stay as they are. */
export async function changeDetails(
  db: Db,
  by: Actor,
  { name, language }: { readonly name: string; readonly language: Language },
  now: Date,
): Promise<'demonstration' | undefined> {
  return asActor(db, by, now, async (tx) => {
    const changed = await sql`
      update person set name = ${name}, language = ${language}, updated_at = ${now}
      where id = ${by.id} and not demonstration
    `.execute(tx)
    return changed.numAffectedRows === 1n ? undefined : 'demonstration'
  })
}
