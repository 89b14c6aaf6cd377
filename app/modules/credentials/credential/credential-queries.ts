import { sql } from 'kysely'

import { rowOf, type Db } from '../../../shared/db/db.ts'

/** For what one of the issuers' credentials was given; undefined when it is not theirs. */
export async function achievementOfCredential(
  db: Db,
  id: string,
  issuerIds: readonly string[],
): Promise<string | undefined> {
  const row = await rowOf(
    db,
    sql<{ achievementId: string }>`
      select achievement_id as "achievementId" from credential
      where id = ${id} and issuer_id = any(${[...issuerIds]}::text[])
    `,
  )
  return row?.achievementId
}

export async function countOfPerson(db: Db, personId: string): Promise<number> {
  const row = await rowOf(
    db,
    sql<{ n: number }>`select count(*)::int as n from credential where person_id = ${personId}`,
  )
  return row?.n ?? 0
}
