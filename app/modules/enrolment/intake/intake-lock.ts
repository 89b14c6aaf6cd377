import { sql } from 'kysely'

import { rowOf, type Tx } from '../../../shared/db/db.ts'
import { findIntake } from './intake-queries.ts'
import type { Intake } from './intake.ts'

/**
 * The intake, held against everybody else until the transaction ends: whoever gives or frees a seat of it does so in
 * turn. The lock comes first, before anything of it is read.
 */
export async function lockIntake(tx: Tx, id: string): Promise<Intake | undefined> {
  const held = await rowOf(tx, sql<{ id: string }>`select id from intake where id = ${id} for update`)
  return held === undefined ? undefined : findIntake(tx, id)
}
