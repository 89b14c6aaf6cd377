import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../shared/db/db.ts'

/** Concepts that have pages of their own. */
export type ListedConcept = 'skill' | 'skill_group' | 'occupation' | 'occupation_group'

export async function countConcepts(db: Db, kind: ListedConcept): Promise<number> {
  const row = await rowOf(db, sql<{ count: number }>`select count(*) from ${sql.table(`reference.${kind}`)}`)
  return row?.count ?? 0
}

/** Ids of a part of them, groups of occupations by their code, always in the same order. */
export async function conceptIds(
  db: Db,
  kind: ListedConcept,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<string[]> {
  const key = sql.ref(kind === 'occupation_group' ? 'code' : 'id')
  const rows = await rowsOf(
    db,
    sql<{ id: string }>`
      select ${key} as id from ${sql.table(`reference.${kind}`)} order by ${key} limit ${limit} offset ${offset}
    `,
  )
  return rows.map(({ id }) => id)
}
