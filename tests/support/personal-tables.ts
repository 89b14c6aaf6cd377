import { sql } from 'kysely'

import { asOwner, rowsOf, type Db } from '../../app/shared/db/db.ts'

export interface PersonalTable {
  readonly name: string
  /** The column that says whose row it is. */
  readonly column: string
  readonly isFenced: boolean
}

/** Every table of the region with a column `person_id`, or that refers to a person, and the people themselves. */
export async function personalTables(db: Db): Promise<PersonalTable[]> {
  return rowsOf(
    db,
    sql<PersonalTable>`
      select distinct class.relname::text as name, attribute.attname::text as column,
        class.relrowsecurity and class.relforcerowsecurity as "isFenced"
      from pg_class as class
      join pg_attribute as attribute on attrelid = class.oid and attnum > 0 and not attisdropped
      left join pg_constraint on conrelid = class.oid and contype = 'f' and attnum = any(conkey)
        and confrelid = 'person'::regclass
      where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')
        and (attname = 'person_id' or pg_constraint.oid is not null or (relname = 'person' and attname = 'id'))
      order by name, 2
    `,
  )
}

/** Tables in which a row holds one of the words, whatever the column; as whoever owns the database sees it. */
export async function tablesHolding(db: Db, words: readonly string[]): Promise<string[]> {
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
  return asOwner(db, async (tx) => {
    const tables = await rowsOf(
      tx,
      sql<{ name: string }>`
        select relname::text as name from pg_class
        where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p') order by 1
      `,
    )
    const holding: string[] = []
    for (const { name } of tables) {
      const [found] = await rowsOf(
        tx,
        sql`select 1 from ${sql.table(name)} as held where held::text ilike any (${patterns}::text[]) limit 1`,
      )
      if (found !== undefined) holding.push(name)
    }
    return holding
  })
}

/** The rows of one person in one table, as whoever owns the database sees them. */
export async function rowsOfPerson(
  db: Db,
  { name, column }: PersonalTable,
  personId: string,
): Promise<Readonly<Record<string, unknown>>[]> {
  return asOwner(db, (tx) =>
    rowsOf(
      tx,
      sql<Record<string, unknown>>`
        select held.* from ${sql.table(name)} as held where ${sql.ref(`held.${column}`)} = ${personId}
      `,
    ),
  )
}
