import { randomBytes } from 'node:crypto'

import { sql } from 'kysely'

import { rowOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { refuseAddress, type AddressRefusal } from '../../../shared/fetch/fetch-address.ts'
import { identifierOf } from '../../../shared/identifier.ts'
import { findOrganisation } from '../../organisations/index.ts'
import { refuseFeedChange, stateAfter, type FeedChange, type FeedChangeRefusal } from './feed.ts'
import { feedsOf, findFeed } from './feed-queries.ts'
import { discardOlderHeld } from './run-row-commands.ts'

export interface NewFeed {
  readonly publisherId: string
  /** null: files are handed in. */
  readonly address: string | null
  readonly everyHours: number
  readonly trustedHosts: readonly string[]
}

export type NewFeedRefusal = AddressRefusal | 'no-organisation' | 'address-in-use'

/** Sets a feed up; one with an address is read at the next round. Gives its id. */
export async function addFeed(
  db: Db,
  asked: NewFeed,
  by: Actor,
  now: Date,
): Promise<{ readonly id: string } | NewFeedRefusal> {
  const { publisherId, address, everyHours } = asked
  const refusal = address === null ? undefined : refuseAddress(address, asked.trustedHosts)
  if (refusal !== undefined) return refusal
  return db.transaction().execute(async (tx) => {
    if ((await findOrganisation(tx, publisherId)) === undefined) return 'no-organisation'
    const others = await feedsOf(tx, publisherId)
    if (address !== null && others.some((feed) => feed.address === address && feed.state !== 'ended')) {
      return 'address-in-use'
    }
    const id = identifierOf('feed', randomBytes(16).toString('hex'))
    await sql`
      insert into feed (id, publisher_id, address, source, every_hours, state, state_changed_at, state_changed_by,
        next_poll_at, created_at, created_by)
      values (${id}, ${publisherId}, ${address}, ${`feed.${id}`}, ${everyHours}, 'active', ${now}, ${by.id},
        ${address === null ? null : now}, ${now}, ${by.id})
    `.execute(tx)
    await recordEvent(tx, 'catalogue.feed.added', id, by, now, { publisher: publisherId, everyHours })
    return { id }
  })
}

/** Pauses, resumes or ends a feed; its offers stay until nobody has confirmed them for long. */
export async function changeFeed(
  db: Db,
  id: string,
  change: FeedChange,
  by: Actor,
  now: Date,
): Promise<FeedChangeRefusal | 'no-feed' | undefined> {
  return db.transaction().execute(async (tx) => {
    const feed = await lockFeed(tx, id)
    if (feed === undefined) return 'no-feed'
    const refusal = refuseFeedChange(feed.state, change)
    if (refusal !== undefined) return refusal
    await setState(tx, id, change, by, now)
    return undefined
  })
}

/** Waits until nobody else works on the feed. */
export async function lockFeed(tx: Tx, id: string) {
  const locked = await rowOf(tx, sql<{ id: string }>`select id from feed where id = ${id} for update`)
  return locked === undefined ? undefined : findFeed(tx, id)
}

/** For callers that have checked that the change is possible. */
export async function setState(tx: Tx, id: string, change: FeedChange, by: Actor, now: Date): Promise<void> {
  await sql`
    update feed set state = ${stateAfter[change]}, state_changed_at = ${now}, state_changed_by = ${by.id},
      failures = 0, etag = null, last_modified = null,
      next_poll_at = case when address is not null and ${change === 'resume'} then ${now}::timestamptz end
    where id = ${id}
  `.execute(tx)
  // Nobody may release later what a feed brought that is no more.
  if (change === 'end') await discardOlderHeld(tx, id, now)
  await recordEvent(tx, `catalogue.feed.${pastOf[change]}`, id, by, now)
}

const pastOf = { pause: 'paused', resume: 'resumed', end: 'ended' } as const
