import type { Db } from '../../../shared/db/db.ts'
import { shownAddress } from '../../../shared/fetch/fetch-address.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import type { Feed } from './feed.ts'
import { findingText } from './finding-text.ts'
import { findingsOf, findRun, latestRuns, type Run } from './run-queries.ts'

/** More findings than anybody reads at the command line; the page of the run shows the rest. */
const mostFindings = 1000

/** A run with its findings in English sentences, for the command line. */
export async function shownRun(db: Db, id: number) {
  const run = await findRun(db, id)
  if (run === undefined) return undefined
  const findings = await findingsOf(db, id, { limit: mostFindings, offset: 0 })
  return {
    ...summary(run),
    source: run.source,
    reason: run.reason,
    decidedAt: run.decidedAt,
    decidedBy: run.decidedBy,
    findings: findings.map((finding) => ({
      change: finding.change,
      row: finding.row,
      id: finding.sourceId,
      opportunity: finding.opportunityId,
      title: finding.title === null ? null : plainTextIn(finding.title, 'en'),
      field: finding.field,
      code: finding.code,
      sentence: findingText(finding, 'en'),
    })),
  }
}

/** A feed with what was read last; what follows the path of its address may be secret. */
export async function shownFeed(db: Db, feed: Feed) {
  const [last] = await latestRuns(db, feed.id, 1)
  return {
    feed: feed.id,
    publisher: feed.publisherId,
    address: feed.address === null ? null : shownAddress(feed.address),
    everyHours: feed.everyHours,
    state: feed.state,
    failures: feed.failures,
    nextPollAt: feed.nextPollAt,
    last: last === undefined ? null : summary(last),
  }
}

function summary(run: Run) {
  return {
    run: run.id,
    feed: run.feedId,
    cause: run.cause,
    document: run.document,
    outcome: run.outcome,
    added: run.newOffers,
    changed: run.changedOffers,
    unchanged: run.unchangedOffers,
    withdrawn: run.withdrawnOffers,
    faulty: run.faultyOffers,
    startedAt: run.startedAt,
    confirmedAt: run.confirmedAt,
  }
}
