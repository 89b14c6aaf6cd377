import type { Tx } from '../../../shared/db/db.ts'

/** Writes the search texts of the given opportunities anew. */
export async function indexOpportunities(tx: Tx, ids: readonly string[]): Promise<void> {
  await Promise.resolve([tx, ids])
}
