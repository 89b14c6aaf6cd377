import { gunzipSync } from 'node:zlib'

import type { Db } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import { usualLimits } from '../../../shared/fetch/fetch-options.ts'
import { readOfferDocument } from '../loq-read/read-offer-document.ts'
import { takeIn } from './document-commands.ts'
import { refuseDecision, type DecisionRefusal } from './feed.ts'
import { lockFeed } from './feed-commands.ts'
import { checkFeedDocument } from './feed-document.ts'
import { findFeed } from './feed-queries.ts'
import { carryOut, type RunReport } from './run-commands.ts'
import { findRun, heldDocument } from './run-queries.ts'
import { settleRun } from './run-row-commands.ts'

export type UploadRefusal = 'no-feed' | 'feed-ended' | 'too-large'

/** Takes a file in as if the feed's address had given it; a paused feed takes files too. */
export async function uploadToFeed(
  db: Db,
  feedId: string,
  file: { readonly name: string; readonly bytes: Buffer },
  by: Actor,
  now: Date,
): Promise<RunReport | UploadRefusal> {
  const feed = await findFeed(db, feedId)
  if (feed === undefined) return 'no-feed'
  if (feed.state === 'ended') return 'feed-ended'
  if (file.bytes.length > usualLimits.bytes) return 'too-large'
  const document = { ...file, shownName: file.name, cause: 'upload' } as const
  return takeIn(db, feed, document, async () => {}, by, now)
}

/** Carries out a run that was held, as its document says and as the region is today. */
export async function releaseRun(
  db: Db,
  runId: number,
  by: Actor,
  now: Date,
): Promise<RunReport | DecisionRefusal | 'no-run'> {
  const held = await heldDocument(db, runId)
  const waiting = await findRun(db, runId)
  const feed = await findFeed(db, waiting?.feedId ?? '')
  if (waiting === undefined || feed === undefined) return 'no-run'
  if (held === undefined) return 'not-held'
  const document = {
    name: waiting.document.split('/').at(-1) ?? '',
    contentType: held.contentType ?? undefined,
    bytes: gunzipSync(held.packed),
  }
  const reading = await readOfferDocument(document)
  return db.transaction().execute(async (tx) => {
    await lockFeed(tx, feed.id)
    const run = await findRun(tx, runId)
    const refusal = run === undefined ? 'no-run' : refuseDecision(run.outcome)
    if (run === undefined || refusal !== undefined) return refusal ?? 'no-run'
    const checked = await checkFeedDocument(tx, feed, document, reading, now)
    return carryOut(tx, { ...run, feedId: feed.id }, checked, run, by, now)
  })
}

/** Decides that a held document is not to be followed; the catalogue stays as it is. */
export async function discardRun(
  db: Db,
  runId: number,
  by: Actor,
  now: Date,
): Promise<DecisionRefusal | 'no-run' | undefined> {
  return db.transaction().execute(async (tx) => {
    const waiting = await findRun(tx, runId)
    if (waiting === undefined) return 'no-run'
    await lockFeed(tx, waiting.feedId ?? '')
    const run = await findRun(tx, runId)
    const refusal = run === undefined ? 'no-run' : refuseDecision(run.outcome)
    if (refusal !== undefined) return refusal
    await settleRun(tx, runId, 'discarded', undefined, by, now)
    return undefined
  })
}
