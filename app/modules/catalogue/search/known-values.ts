import { sql } from 'kysely'

import { rowOf, type Db } from '../../../shared/db/db.ts'
import type { KnownValues } from './search-filter.ts'

/** The values of municipality, place and field that a filter may name. */
export async function knownValues(db: Db): Promise<KnownValues> {
  const row = await rowOf(
    db,
    sql<{ municipality: string[]; place: string[]; field: string[] }>`
      select (select coalesce(array_agg(id), '{}') from municipality) as municipality,
        (select coalesce(array_agg(id), '{}') from place) as place,
        (select coalesce(array_agg(code), '{}') from reference.field_of_education) as field
    `,
  )
  return {
    municipality: new Set(row?.municipality),
    place: new Set(row?.place),
    field: new Set(row?.field),
  }
}
