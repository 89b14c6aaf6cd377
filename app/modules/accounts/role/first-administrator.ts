import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowOf, type Db, type Tx } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import { newId } from '../../../shared/identifier.ts'
import { saveGrant } from './role-commands.ts'

export interface MadeAdministrator {
  readonly personId: string
  /** Whether the person had no account before. */
  readonly isNew: boolean
  /** Whether the role is new. */
  readonly isGranted: boolean
}

/** Makes somebody a regional administrator from the command line, where there is no administrator to ask yet. */
export async function makeAdministrator(
  db: Db,
  email: string,
  by: Actor,
  now: Date,
): Promise<MadeAdministrator> {
  return asActor(db, by, now, async (tx) => {
    const known = await rowOf(tx, sql<{ id: string }>`select id from person where email = ${email}`)
    const personId = known?.id ?? (await addPerson(tx, email, now))
    const grant = await saveGrant(tx, { personId, role: 'regional-administrator' }, by, now)
    return { personId, isNew: known === undefined, isGranted: grant !== undefined }
  })
}

/** The address is proved by the link with which they sign in, and the name can be changed then. */
async function addPerson(tx: Tx, email: string, now: Date): Promise<string> {
  const id = newId()
  const name = email.replace(/@.*/, '').slice(0, 120)
  await sql`
    insert into person (id, name, email, created_at, updated_at) values (${id}, ${name}, ${email}, ${now}, ${now})
  `.execute(tx)
  return id
}
