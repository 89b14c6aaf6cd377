import type { Tx } from '../../../../shared/db/db.ts'
import type { Actor } from '../../../../shared/events/events.ts'
import { saveTyped } from '../offer-draft/offer-draft-commands.ts'
import { findDraft } from '../offer-draft/offer-draft-queries.ts'
import { publishOffer } from '../publication/publication-commands.ts'
import { changeTyped, type BulkChange, type BulkResult } from './bulk.ts'

/** An offer as it was shown before the change was confirmed. */
export interface ChosenDraft {
  readonly id: string
  readonly version: number
}

/** Changes several offers, each on its own: what cannot be changed is told, and holds nothing else up. */
export async function changeSeveral(
  tx: Tx,
  chosen: readonly ChosenDraft[],
  change: BulkChange,
  by: Actor,
  now: Date,
): Promise<BulkResult[]> {
  const results: BulkResult[] = []
  for (const { id, version } of chosen) {
    results.push({ id, outcome: await changeOne(tx, { id, version }, change, by, now) })
  }
  return results
}

async function changeOne(
  tx: Tx,
  { id, version }: ChosenDraft,
  change: BulkChange,
  by: Actor,
  now: Date,
): Promise<BulkResult['outcome']> {
  if (change.kind === 'publish') {
    const done = await publishOffer(tx, id, version, by, now)
    return done === 'done' ? 'changed' : done
  }
  const draft = await findDraft(tx, id)
  if (draft === undefined) return 'not-found'
  // Nobody confirmed the change of a text that they have not seen.
  if (draft.version !== version) return 'changed-meanwhile'
  const mine = changeTyped(draft.typed, change)
  const { outcome } = await saveTyped(tx, { draftId: id, version, mine, cause: 'bulk' }, by, now)
  return outcome === 'saved' ? 'changed' : outcome === 'closed' ? 'wrong-state' : 'unchanged'
}
