import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'

/** A field of education and training of ISCED-F 2013: two digits broad, three narrow, four detailed. */
export interface Field {
  readonly code: string
  readonly level: 'broad' | 'narrow' | 'detailed'
  readonly parentCode: string | null
  readonly label: Localised
}

export function allFields(db: Db): Promise<Field[]> {
  return rowsOf(
    db,
    sql<Field>`
      select code, level, parent_code as "parentCode", label from reference.field_of_education order by code
    `,
  )
}
