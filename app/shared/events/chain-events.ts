import { sql } from 'kysely'

import { asJson, rowOf, rowsOf, type Db, type Tx } from '../db/db.ts'
import { eventHash, noHash } from './event-hash.ts'

/** Events in one transaction; others wait for the lock that long. */
const eventsAtOnce = 2000

/** Appends what is committed and waits to the chain, the oldest first; gives how many. */
export async function chainEvents(db: Db): Promise<number> {
  let chained = 0
  for (;;) {
    const added = await db.transaction().execute(chainSome)
    chained += added
    if (added < eventsAtOnce) return chained
  }
}

async function chainSome(tx: Tx): Promise<number> {
  // Two workers would else both build on the same head.
  await sql`select pg_advisory_xact_lock(hashtext('laipa.event-chain.' || current_schema()))`.execute(tx)
  const head = await rowOf(
    tx,
    sql<{ position: number; hash: string }>`
      select position, hash from event_chain order by position desc limit 1
    `,
  )
  let { position, hash } = head ?? { position: 0, hash: noHash }
  const waiting = await rowsOf(
    tx,
    sql<{ id: number; content: string }>`
      select event.id, event_content(event) as content
      from event_waiting join event on event.id = event_waiting.event_id
      order by event.id limit ${eventsAtOnce}
    `,
  )
  const links = waiting.map(({ id, content }) => {
    position += 1
    hash = eventHash(hash, content)
    return { position, event_id: id, hash }
  })
  if (links.length === 0) return 0
  await sql`
    insert into event_chain (position, event_id, hash)
    select position, event_id, hash
    from jsonb_to_recordset(${asJson(links)}) as link (position bigint, event_id bigint, hash text)
  `.execute(tx)
  await sql`delete from event_waiting where event_id = any(${waiting.map(({ id }) => id)})`.execute(tx)
  return links.length
}
