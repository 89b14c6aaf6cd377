import { sql } from 'kysely'

import type { Actor } from '../events/events.ts'
import { dayInRiga } from '../time/day.ts'
import type { Db, Tx } from './db.ts'

/**
 * Runs a transaction in somebody's name. Row security shows the rows that are theirs to see; without an actor
 * personal tables are empty. Reading takes it too: a request that shows personal data has no other way to it.
 */
export async function asActor<Result>(
  db: Db,
  actor: Actor,
  now: Date,
  action: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return db.transaction().execute(async (tx) => {
    await becomeActor(tx, actor, now)
    return action(tx)
  })
}

/** Until the end of the transaction. */
export async function becomeActor(tx: Tx, actor: Actor, now: Date): Promise<void> {
  await sql`
    select set_config('laipa.actor', ${actor.id}, true), set_config('laipa.actor_kind', ${actor.kind}, true),
      set_config('laipa.today', ${dayInRiga(now)}, true), set_config('laipa.moment', ${now.toISOString()}, true)
  `.execute(tx)
}
