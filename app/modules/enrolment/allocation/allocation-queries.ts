import { sql } from 'kysely'

import { rowOf, type Db } from '../../../shared/db/db.ts'
import type { PublishedAllocation } from './replay.ts'

/** A draw by its own id or by its intake's. */
export async function findAllocation(db: Db, id: string): Promise<PublishedAllocation | undefined> {
  const row = await rowOf(
    db,
    sql<Omit<PublishedAllocation, 'drawnAt'> & { readonly drawnAt: Date }>`
      select id, intake_id as "intakeId", drawn_at as "drawnAt", method, seed, seed_commitment as "seedCommitment", input,
        result
      from allocation where id = ${id} or intake_id = ${id}
    `,
  )
  return row && { ...row, drawnAt: row.drawnAt.toISOString() }
}
