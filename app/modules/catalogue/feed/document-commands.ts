import type { Db, Tx } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import { readOfferDocument, type OfferDocument } from '../loq-read/read-offer-document.ts'
import type { Feed } from './feed.ts'
import { lockFeed } from './feed-commands.ts'
import { checkFeedDocument, hashOf } from './feed-document.ts'
import { carryOut, type RunReport } from './run-commands.ts'
import { hasWithdrawnOffers, latestRuns, type Run } from './run-queries.ts'
import { confirmRun, noCounts, type RunSource } from './run-row-commands.ts'

export interface FeedDocument extends OfferDocument {
  /** File name, or host and path of the address. */
  readonly shownName: string
  readonly cause: 'poll' | 'upload'
}

export interface DocumentRun {
  readonly report: RunReport
  /** Whether everything in the document is in the catalogue now. */
  readonly isClean: boolean
}

/**
 * Takes a document of a feed in. It is read outside the transaction, so that a large one does not keep the
 * database; `afterwards` is part of the transaction.
 */
export async function takeIn(
  db: Db,
  feed: Feed,
  document: FeedDocument,
  afterwards: (tx: Tx, run: DocumentRun) => Promise<void>,
  by: Actor,
  now: Date,
): Promise<RunReport | 'feed-ended'> {
  const { cause, shownName } = document
  const documentHash = hashOf(document.bytes)
  const run: RunSource = { feedId: feed.id, source: feed.source, cause, document: shownName, documentHash }
  const standing = await db.transaction().execute(async (tx) => {
    if ((await lockFeed(tx, feed.id))?.state === 'ended') return 'feed-ended'
    const found = await standingRun(tx, run)
    if (found !== undefined) await afterwards(tx, found)
    if (found !== undefined) await confirmRun(tx, found.report.run, now)
    return found?.report
  })
  if (standing !== undefined) return standing
  const reading = await readOfferDocument(document)
  return db.transaction().execute(async (tx) => {
    if ((await lockFeed(tx, feed.id))?.state === 'ended') return 'feed-ended'
    const checked = await checkFeedDocument(tx, feed, document, reading, now)
    const report = await carryOut(tx, run, checked, undefined, by, now)
    const isTaken = report.outcome === 'saved' || report.outcome === 'unchanged'
    await afterwards(tx, { report, isClean: isTaken && report.counts.faulty === 0 })
    return report
  })
}

/** The run of the very same document, where it has nothing to add; undefined when it must be read. */
async function standingRun(
  tx: Tx,
  { feedId, cause, documentHash }: RunSource,
): Promise<DocumentRun | undefined> {
  const runs = feedId === null ? [] : await latestRuns(tx, feedId, 10)
  const last = runs.find(({ outcome }) => outcome !== 'unreachable')
  if (last === undefined || last.documentHash !== documentHash) return undefined
  const counts = { ...noCounts, unchanged: last.newOffers + last.changedOffers + last.unchangedOffers }
  const isStanding = last.faultyOffers === 0 && !(await hasWithdrawnOffers(tx, last.id))
  if (isTaken(last) && isStanding) {
    return { report: { run: last.id, outcome: 'unchanged', counts, changes: [] }, isClean: true }
  }
  // A discarded document stays so while the address gives it; who hands it in by hand means it.
  if (last.outcome === 'held' || (last.outcome === 'discarded' && cause === 'poll')) {
    const outcome = last.outcome === 'held' ? 'held' : 'unchanged'
    return { report: { run: last.id, outcome, counts: countsOf(last), changes: [] }, isClean: false }
  }
  return undefined
}

function isTaken({ outcome }: Run): boolean {
  return outcome === 'saved' || outcome === 'released'
}

function countsOf(run: Run) {
  return {
    added: run.newOffers,
    changed: run.changedOffers,
    unchanged: run.unchangedOffers,
    withdrawn: run.withdrawnOffers,
    faulty: run.faultyOffers,
  }
}
