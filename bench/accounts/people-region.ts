import { sql } from 'kysely'

import { loadDemonstration, prepareRegion } from '../../app/region.ts'
import { asActor } from '../../app/shared/db/as-actor.ts'
import { asOwner } from '../../app/shared/db/db.ts'
import { openDatabase, type DatabasePlace, type OpenDatabase } from '../../app/shared/db/open-database.ts'
import { hashPassword } from '../../app/modules/accounts/sign-in/password-hash.ts'

/** Everybody's, so that it is hashed once. */
export const password = 'a long and easy phrase'

const filler = { kind: 'machine', id: 'bench' } as const

export function emailOf(number: number): string {
  return `person-${number}@example.org`
}

/** Opens a region of its own in the database: the demonstration, and so many people who can sign in. */
export async function openPeopleRegion(place: DatabasePlace, people: number): Promise<OpenDatabase> {
  const open = await openDatabase({ ...place, region: 'people' })
  const now = new Date()
  await prepareRegion(open, now)
  await loadDemonstration(open.db, now)
  const hash = await hashPassword(password)
  await asActor(open.db, filler, now, async (tx) => {
    await sql`
      insert into person (id, name, email, email_verified, created_at, updated_at)
      select lpad(to_hex(number), 20, '0'), 'Person ' || number, 'person-' || number || '@example.org', true,
        ${now}, ${now}
      from generate_series(0, ${people - 1}) as number
    `.execute(tx)
    await sql`
      insert into sign_in_method (id, person_id, provider_id, account_id, password, created_at, updated_at)
      select id, id, 'credential', id, ${hash}, ${now}, ${now} from person where not demonstration
    `.execute(tx)
  })
  await sql`analyze`.execute(open.db)
  return open
}

export async function dropPeopleRegion(open: OpenDatabase): Promise<void> {
  await asOwner(open.db, (tx) => sql`drop schema people cascade`.execute(tx))
  await open.close()
}
