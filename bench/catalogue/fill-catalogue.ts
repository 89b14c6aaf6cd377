import { sql } from 'kysely'

import { insertRun, noCounts } from '../../app/modules/catalogue/feed/run-row-commands.ts'
import { saveOffers } from '../../app/modules/catalogue/offer/offer-commands.ts'
import {
  demonstrationLoader,
  demonstrationSource,
  organisationIdsOf,
} from '../../app/modules/organisations/index.ts'
import { loadDemonstration, prepareRegion } from '../../app/region.ts'
import { openDatabase, type DatabasePlace } from '../../app/shared/db/open-database.ts'
import { starterOfferCount, syntheticOffers } from './synthetic-offers.ts'

/** Of the synthetic offers; with an offer's own id it makes ours. */
const source = 'bench'

/** So many offers are in memory at once. */
const batchSize = 5000

export interface Growth {
  readonly place: DatabasePlace
  readonly from: number
  readonly to: number
  /** A moment as text, since it comes from another process. */
  readonly at: string
}

/** Lets the catalogue grow from one size to another, the way offers come in by import. */
export async function fillCatalogue({ place, from, to, at }: Growth): Promise<void> {
  const now = new Date(at)
  const open = await openDatabase(place)
  try {
    await prepareRegion(open, now)
    if (from === 0) await loadDemonstration(open.db, now)
    const run = { feedId: null, source, cause: 'import', document: 'bench', documentHash: null } as const
    const saved = { outcome: 'saved', counts: noCounts } as const
    const placement = {
      source,
      demonstration: false,
      organisationIds: await organisationIdsOf(open.db, demonstrationSource),
      runId: await open.db.transaction().execute((tx) => insertRun(tx, run, saved, demonstrationLoader, now)),
    }
    const end = to - starterOfferCount
    for (let start = Math.max(0, from - starterOfferCount); start < end; start += batchSize) {
      const offers = syntheticOffers(start, Math.min(start + batchSize, end))
      await open.db.transaction().execute((tx) => saveOffers(tx, offers, placement, demonstrationLoader, now))
      // Every batch counts the words anew; the embedded database never clears away what it wrote over.
      await sql`vacuum search_word`.execute(open.db)
    }
  } finally {
    await open.close()
  }
}
