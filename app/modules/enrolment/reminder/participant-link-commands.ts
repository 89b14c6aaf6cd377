import { sql } from 'kysely'

import { rowOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { newId } from '../../../shared/identifier.ts'

export type LinkPurpose = 'calendar' | 'reminders'

/** The secret end of somebody's address for the purpose; undefined while they have none. */
export async function linkOf(db: Db, personId: string, purpose: LinkPurpose): Promise<string | undefined> {
  const row = await rowOf(
    db,
    sql<{ token: string }>`
      select token from participant_link where person_id = ${personId} and purpose = ${purpose}
    `,
  )
  return row?.token
}

/** The same, made where there is none yet. */
export async function ensureLink(tx: Tx, personId: string, purpose: LinkPurpose, now: Date): Promise<string> {
  const token = newId() + newId()
  await sql`
    insert into participant_link (person_id, purpose, token, made_at)
    values (${personId}, ${purpose}, ${token}, ${now}) on conflict do nothing
  `.execute(tx)
  return (await linkOf(tx, personId, purpose)) ?? token
}

/** Makes a new one; the old address leads nowhere from now on. */
export async function renewLink(tx: Tx, personId: string, purpose: LinkPurpose, now: Date): Promise<void> {
  const token = newId() + newId()
  await sql`
    insert into participant_link (person_id, purpose, token, made_at)
    values (${personId}, ${purpose}, ${token}, ${now})
    on conflict (person_id, purpose) do update set token = excluded.token, made_at = excluded.made_at
  `.execute(tx)
}

/** Whose link it is; asked by a machine, since nobody has signed in. */
export async function personOfLink(db: Db, token: string, purpose: LinkPurpose): Promise<string | undefined> {
  const row = await rowOf(
    db,
    sql<{ personId: string }>`
      select person_id as "personId" from participant_link where token = ${token} and purpose = ${purpose}
    `,
  )
  return row?.personId
}
