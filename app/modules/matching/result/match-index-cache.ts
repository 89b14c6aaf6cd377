import type { Db } from '../../../shared/db/db.ts'
import { buildMatchIndex, type MatchIndex } from '../ranking/match-index.ts'
import { loadMatchRows, matchDataVersion } from './match-queries.ts'

interface Kept {
  readonly version: string
  readonly index: Promise<MatchIndex>
}

/** One index a database, held in memory: reading 100,000 opportunities for each request would take seconds. */
const kept = new WeakMap<Db, Kept>()

/** The index over the catalogue as it is now; built anew when the catalogue has changed. */
export async function currentMatchIndex(db: Db): Promise<MatchIndex> {
  const version = await matchDataVersion(db)
  const known = kept.get(db)
  if (known?.version === version) return known.index
  const index = loadMatchRows(db).then(buildMatchIndex)
  kept.set(db, { version, index })
  // A failed load must not be kept for the next request.
  index.catch(() => kept.delete(db))
  return index
}
