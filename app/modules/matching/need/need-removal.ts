import { sql } from 'kysely'

import { rowsOf, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { demonstrationSource } from '../../organisations/index.ts'

/** Figures from real sources stay. The catalogue's removal comes next and raises the version the ranking waits for. */
export async function removeDemonstrationNeed(tx: Tx, by: Actor, now: Date): Promise<number> {
  const removed = await rowsOf(
    tx,
    sql<{ code: string }>`delete from regional_need where demonstration returning group_code as code`,
  )
  await recordEvent(tx, 'matching.demonstration.removed', demonstrationSource, by, now, {
    count: removed.length,
  })
  return removed.length
}
