import { randomBytes } from 'node:crypto'

import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowOf, type Db } from '../../../shared/db/db.ts'
import type { Settings } from '../../../shared/settings.ts'

/** What cookies are signed with: the operator's own, else one that the region keeps. */
export async function cookieSecret(db: Db, settings: Settings, now: Date): Promise<string> {
  if (settings.LAIPA_SECRET !== undefined) return settings.LAIPA_SECRET
  return asActor(db, { kind: 'machine', id: 'start' }, now, async (tx) => {
    const fresh = randomBytes(32).toString('base64url')
    await sql`insert into cookie_secret (secret) values (${fresh}) on conflict do nothing`.execute(tx)
    const kept = await rowOf(tx, sql<{ secret: string }>`select secret from cookie_secret`)
    return kept?.secret ?? fresh
  })
}
