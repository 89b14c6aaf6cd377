import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { Day } from '../../../shared/time/day.ts'
import type { TimeOfDay } from '../wish/wish.ts'

export interface NoteRow {
  readonly id: string
  readonly topic: string
  readonly municipality: Localised
  readonly languages: readonly Language[]
  readonly times: readonly TimeOfDay[]
  readonly people: number
  readonly until: Day
}

/** Notes of the territories, the newest first. */
export function notesIn(db: Db, territories: readonly string[]): Promise<NoteRow[]> {
  return rowsOf(
    db,
    sql<NoteRow>`
      select note.id, note.topic, municipality.name as municipality, note.languages, note.times, note.people, note.until
      from demand_note as note
      join municipality on municipality.id = note.municipality_id
      where note.municipality_id = any(${[...territories]}::text[])
      order by note.noted_at desc, note.id limit 200
    `,
  )
}
