import { sql, type RawBuilder } from 'kysely'

import { rowOf, type Db, type Tx } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import { shownAddress } from '../../../shared/fetch/fetch-address.ts'
import {
  fetchDocument,
  type FetchedDocument,
  type RefusedFetch,
} from '../../../shared/fetch/fetch-document.ts'
import type { FetchLimits } from '../../../shared/fetch/fetch-options.ts'
import { takeIn, type DocumentRun } from './document-commands.ts'
import { nextPollAt, refusePoll, type Feed, type PollRefusal } from './feed.ts'
import { lockFeed } from './feed-commands.ts'
import { findFeed } from './feed-queries.ts'
import type { RunReport } from './run-commands.ts'
import { lastSavedRun } from './run-queries.ts'
import { confirmRun, noCounts, noteFailure } from './run-row-commands.ts'

export interface FetchSetting {
  readonly userAgent: string
  readonly trustedHosts: readonly string[]
  readonly limits?: FetchLimits
}

export type PollReport =
  RunReport | { readonly run: number; readonly outcome: 'unreachable'; readonly refused: RefusedFetch }

export const poller: Actor = { kind: 'machine', id: 'feed-poller' }

/** Minutes in which one poll must be over; then the feed is free again, whatever became of the process. */
const pollMinutes = 15

/** Fetches a feed now, due or not. */
export async function pollFeed(
  db: Db,
  id: string,
  setting: FetchSetting,
  by: Actor,
  now: Date,
): Promise<PollReport | PollRefusal | 'no-feed' | 'busy'> {
  const feed = await findFeed(db, id)
  if (feed === undefined) return 'no-feed'
  const refusal = refusePoll(feed)
  if (refusal !== undefined) return refusal
  const claimed = await claimFeed(db, sql`id = ${id}`, now)
  return claimed === undefined ? 'busy' : pollClaimed(db, claimed, setting, by, now)
}

/** Fetches the feed that has waited longest, if any is due; undefined when none is. */
export async function pollNextDue(
  db: Db,
  setting: FetchSetting,
  now: Date,
): Promise<PollReport | 'feed-ended' | undefined> {
  const feed = await claimFeed(db, sql`next_poll_at <= ${now}`, now)
  return feed === undefined ? undefined : pollClaimed(db, feed, setting, poller, now)
}

/** Two processes never poll the same feed at once. */
async function claimFeed(db: Db, which: RawBuilder<unknown>, now: Date): Promise<Feed | undefined> {
  const until = new Date(now.getTime() + pollMinutes * 60_000)
  const claimed = await rowOf(
    db,
    sql<{ id: string }>`
      update feed set polling_until = ${until}
      where id = (
        select id from feed
        where state = 'active' and address is not null and ${which}
          and (polling_until is null or polling_until <= ${now})
        order by next_poll_at, id limit 1
        for update skip locked
      )
      returning id
    `,
  )
  return claimed === undefined ? undefined : findFeed(db, claimed.id)
}

async function pollClaimed(
  db: Db,
  feed: Feed,
  setting: FetchSetting,
  by: Actor,
  now: Date,
): Promise<PollReport | 'feed-ended'> {
  const { etag, lastModified } = feed
  const address = feed.address ?? ''
  const fetched = await fetchDocument(address, { ...setting, etag, lastModified, now })
  if (fetched.kind === 'refused') return noteUnreachable(db, feed, fetched, by, now)
  if (fetched.kind === 'same') return confirmUnchanged(db, feed, now)
  const name = new URL(fetched.address).pathname.split('/').at(-1) ?? ''
  const { bytes, contentType } = fetched
  const document = {
    bytes,
    contentType: contentType ?? undefined,
    name,
    shownName: shownAddress(address),
    cause: 'poll',
  } as const
  return takeIn(db, feed, document, (tx, run) => endPoll(tx, feed, fetched, run, now), by, now)
}

function confirmUnchanged(db: Db, feed: Feed, now: Date): Promise<RunReport> {
  return db.transaction().execute(async (tx) => {
    await lockFeed(tx, feed.id)
    const last = await lastSavedRun(tx, feed.source)
    if (last !== undefined) await confirmRun(tx, last.id, now)
    await sql`
      update feed set failures = 0, polling_until = null, next_poll_at = ${nextPollAt(feed, 0, 0, now)}
      where id = ${feed.id}
    `.execute(tx)
    const counts = {
      ...noCounts,
      unchanged: last === undefined ? 0 : last.newOffers + last.changedOffers + last.unchangedOffers,
    }
    return { run: last?.id ?? 0, outcome: 'unchanged', counts, changes: [] }
  })
}

async function endPoll(
  tx: Tx,
  feed: Feed,
  fetched: FetchedDocument,
  { isClean }: DocumentRun,
  now: Date,
): Promise<void> {
  await sql`
    update feed set failures = 0, polling_until = null, next_poll_at = ${nextPollAt(feed, 0, 0, now)},
      etag = ${isClean ? fetched.etag : null}, last_modified = ${isClean ? fetched.lastModified : null}
    where id = ${feed.id}
  `.execute(tx)
}

/** The offers stay as they were; the next try is put off. */
function noteUnreachable(
  db: Db,
  feed: Feed,
  refused: RefusedFetch,
  by: Actor,
  now: Date,
): Promise<PollReport> {
  return db.transaction().execute(async (tx) => {
    const current = (await lockFeed(tx, feed.id)) ?? feed
    const failures = current.failures + 1
    const next = nextPollAt(feed, failures, refused.retryAfter ?? 0, now)
    await sql`
      update feed set failures = ${failures}, polling_until = null, next_poll_at = ${next} where id = ${feed.id}
    `.execute(tx)
    const source = {
      feedId: feed.id,
      source: feed.source,
      cause: 'poll',
      document: shownAddress(feed.address ?? ''),
      documentHash: null,
    } as const
    const end = {
      outcome: 'unreachable',
      counts: noCounts,
      reason: refused.reason,
      reasonValues: refused.values,
    } as const
    return { run: await noteFailure(tx, source, end, by, now), outcome: 'unreachable', refused }
  })
}
