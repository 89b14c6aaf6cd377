import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

import type { Db } from '../../../shared/db/db.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import { checkOffers } from '../import/check-offers.ts'
import { knownValues } from '../import/import-queries.ts'
import { keepKnown } from '../loq-read/keep-known.ts'
import type { OfferDocument, OfferDocumentReading } from '../loq-read/read-offer-document.ts'
import type { Feed } from './feed.ts'
import { organisationsPublishedBy } from './feed-queries.ts'
import { withStatedNames } from './stated-names.ts'
import type { ReadDocument } from './run-commands.ts'

export function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Checks what was read against the region and against whom the feed may publish for. */
export async function checkFeedDocument(
  db: Db,
  feed: Feed,
  document: OfferDocument,
  reading: OfferDocumentReading,
  now: Date,
): Promise<ReadDocument> {
  const organisations = await organisationsPublishedBy(db, feed.publisherId)
  const known = await knownValues(db, feed.source, reading.rows, [])
  const kept = keepKnown(reading, known)
  const check = checkOffers(
    kept.rows,
    {
      ...known,
      providers: withStatedNames(known.providers, kept.organisations, organisations),
      allowed: new Set(organisations.map(({ id }) => id)),
    },
    dayInRiga(now),
    reading.columnOf,
  )
  const held = { packed: gzipSync(document.bytes), contentType: document.contentType ?? null }
  return { reading: kept, check: { ...check, warnings: [...kept.warnings, ...check.warnings] }, held }
}
