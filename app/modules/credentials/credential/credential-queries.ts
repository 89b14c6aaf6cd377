import { sql } from 'kysely'

import { rowOf, type Tx } from '../../../shared/db/db.ts'

/** For what one of the issuers' credentials was given; undefined when it is not theirs. */
export async function achievementOfCredential(
  tx: Tx,
  id: string,
  issuerIds: readonly string[],
): Promise<string | undefined> {
  const row = await rowOf(
    tx,
    sql<{ achievementId: string }>`
      select achievement_id as "achievementId" from credential
      where id = ${id} and issuer_id = any(${[...issuerIds]}::text[])
    `,
  )
  return row?.achievementId
}

export async function countOfPerson(tx: Tx, personId: string): Promise<number> {
  const row = await rowOf(
    tx,
    sql<{ n: number }>`select count(*)::int as n from credential where person_id = ${personId}`,
  )
  return row?.n ?? 0
}
