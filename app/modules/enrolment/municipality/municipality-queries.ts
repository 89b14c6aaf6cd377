import { sql } from 'kysely'

import { rowOf, type Db } from '../../../shared/db/db.ts'

/** How many people have learned there, in steps of five. */
export async function peopleReached(db: Db, municipalityId: string): Promise<number> {
  const row = await rowOf(db, sql<{ people: number }>`select people_reached(${municipalityId}) as people`)
  return row?.people ?? 0
}
