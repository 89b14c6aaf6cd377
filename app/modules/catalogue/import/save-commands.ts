import type { Tx } from '../../../shared/db/db.ts'
import type { Actor } from '../../../shared/events/events.ts'
import { saveOffers, type SavedOffers } from '../offer/offer-commands.ts'
import type { CheckedOffer } from './check-offers.ts'

/** Saves offers whose providers are known. */
export async function saveCheckedOffers(
  tx: Tx,
  offers: readonly CheckedOffer[],
  { source, runId }: { readonly source: string; readonly runId: number },
  by: Actor,
  now: Date,
): Promise<SavedOffers> {
  let total: SavedOffers = { added: 0, changed: 0, unchanged: 0, changes: [] }
  // An offer of a fictional organisation is fictional too, and goes when the demonstration goes.
  for (const demonstration of [false, true]) {
    const some = offers.filter(({ provider }) => provider.demonstration === demonstration)
    if (some.length === 0) continue
    const organisationIds = new Map(some.map(({ record, provider }) => [record.provider, provider.id]))
    const records = some.map(({ record }) => record)
    const saved = await saveOffers(tx, records, { source, demonstration, organisationIds, runId }, by, now)
    total = {
      added: total.added + saved.added,
      changed: total.changed + saved.changed,
      unchanged: total.unchanged + saved.unchanged,
      changes: [...total.changes, ...saved.changes],
    }
  }
  return total
}
