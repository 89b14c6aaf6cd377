import { sql } from 'kysely'

import { rowsOf, type Db } from '../db/db.ts'

/** Where a table lives: shared by all regions, or the region's own. The region's name is not part of a backup's rows. */
export type Home = 'reference' | 'region'

export interface BackupTable {
  readonly home: Home
  readonly name: string
  /** Without columns that the database computes. */
  readonly columns: readonly string[]
  /** In the order of the primary key, so that two backups of the same rows are the same. */
  readonly order: readonly string[]
}

/** Says which migrations a database has; it is in the header, not among the rows. */
const listOfMigrations = 'migration'

/** Tables of the region and of the shared classifications; the job queue lives elsewhere and is left out. */
export async function backupTables(db: Db, region: string): Promise<BackupTable[]> {
  const rows = await rowsOf(
    db,
    sql<BackupTable>`
      select case when space.nspname = 'reference' then 'reference' else 'region' end as home, class.relname as name,
        (select jsonb_agg(attname order by attnum) from pg_attribute
         where attrelid = class.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
        coalesce((select jsonb_agg(attribute.attname order by position)
         from pg_index, unnest(indkey::int2[]) with ordinality as part (number, position), pg_attribute as attribute
         where indrelid = class.oid and indisprimary and attribute.attrelid = class.oid
           and attribute.attnum = part.number), '[]') as order
      from pg_class as class
      join pg_namespace as space on space.oid = class.relnamespace
      where class.relkind in ('r', 'p') and not class.relispartition
        and space.nspname in ('reference', ${region}) and class.relname <> ${listOfMigrations}
      order by home, class.relname
    `,
  )
  return rows
}

export function schemaOf(home: Home, region: string): string {
  return home === 'reference' ? 'reference' : region
}

/** Names of the migrations a database has had, in order; undefined where it is no database of ours yet. */
export async function knownMigrations(db: Db, region: string): Promise<string[] | undefined> {
  const lists = await rowsOf(
    db,
    sql<{ schema: string }>`
      select table_schema as schema from information_schema.tables
      where table_name = ${listOfMigrations} and table_schema in ('reference', ${region})
    `,
  )
  if (lists.length < 2) return undefined
  const rows = await rowsOf(
    db,
    sql<{ file: string }>`
      select file from reference.migration union all select file from ${sql.id(region, listOfMigrations)}
    `,
  )
  return rows.map(({ file }) => file).sort()
}
