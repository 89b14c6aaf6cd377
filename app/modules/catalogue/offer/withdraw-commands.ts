import { sql } from 'kysely'

import { rowsOf, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { mergeDuplicates } from '../duplicate/merge-duplicates.ts'
import { raiseCatalogueVersion } from './offer-commands.ts'

export type WithdrawalReason = 'left-source' | 'unconfirmed' | 'right-ended' | 'organisation'

/** Takes offers out of lists and search; they keep their page, which says so. Gives how many were in use. */
export async function withdrawOffers(
  tx: Tx,
  opportunityIds: readonly string[],
  because: WithdrawalReason,
  by: Actor,
  now: Date,
): Promise<number> {
  const withdrawn = await rowsOf(
    tx,
    sql<{ id: string }>`
      update opportunity set status = 'withdrawn', shown_as = null, withdrawn_at = ${now}, withdrawn_by = ${by.id},
        withdrawn_because = ${because}, changed_at = ${now}
      where id = any(${[...opportunityIds]}::text[]) and status <> 'withdrawn'
      returning id
    `,
  )
  if (withdrawn.length === 0) return 0
  const ids = withdrawn.map(({ id }) => id)
  // What was shown as one of them stands for itself again, or for others of the same offer.
  await mergeDuplicates(tx, ids, by, now)
  await raiseCatalogueVersion(tx)
  await recordEvent(tx, 'catalogue.offer.withdrawn', because, by, now, { count: ids.length })
  return ids.length
}
