import { randomBytes } from 'node:crypto'

import { serializeSigned } from 'hono/utils/cookie'
import { sql } from 'kysely'

import { asActor } from '../../app/shared/db/as-actor.ts'
import type { Db } from '../../app/shared/db/db.ts'
import type { Actor } from '../../app/shared/events/events.ts'
import { newId } from '../../app/shared/identifier.ts'

export const benchMachine: Actor = { kind: 'machine', id: 'bench' }

export interface SignedInPeople {
  readonly cookies: readonly string[]
  /** Of the server that is to believe the cookies. */
  readonly secret: string
}

/** So many people with accounts who have signed in for a day. */
export async function signPeopleIn(db: Db, people: number, now: Date): Promise<SignedInPeople> {
  const secret = randomBytes(24).toString('base64url')
  const ids = Array.from({ length: people }, newId)
  const tokens = ids.map(() => randomBytes(24).toString('base64url'))
  const tomorrow = new Date(now.getTime() + 86_400_000)
  await asActor(db, benchMachine, now, async (tx) => {
    await sql`
      insert into person (id, name, email, email_verified, created_at, updated_at)
      select id, 'Person ' || place, 'person' || place || '@people.example', true, ${now}, ${now}
      from unnest(${ids}::text[]) with ordinality as made (id, place)
    `.execute(tx)
    await sql`
      insert into session (id, token, person_id, expires_at, created_at, updated_at)
      select id, token, id, ${tomorrow}, ${now}, ${now} from unnest(${ids}::text[], ${tokens}::text[]) as made (id, token)
    `.execute(tx)
  })
  const cookies = await Promise.all(tokens.map((token) => serializeSigned('laipa_session', token, secret)))
  return { cookies: cookies.map((cookie) => cookie.replace(/;.*/, '')), secret }
}
