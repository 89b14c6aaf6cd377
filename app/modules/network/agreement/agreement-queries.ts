import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { DocumentType } from '../../../shared/document/document-type.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { Day } from '../../../shared/time/day.ts'

export interface Agreement {
  readonly id: string
  readonly organisationId: string
  readonly organisation: Localised
  readonly subject: string
  readonly fromDay: Day
  readonly toDay: Day | null
  readonly fileName: string | null
  readonly endedAt: Date | null
}

/** Those that the actor may see, the soonest end first, ended ones last. */
export function agreements(db: Db): Promise<Agreement[]> {
  return rowsOf(
    db,
    sql<Agreement>`
      select agreement.id, agreement.organisation_id as "organisationId", organisation.name as organisation,
        agreement.subject, agreement.from_day as "fromDay", agreement.to_day as "toDay",
        agreement.file_name as "fileName", agreement.ended_at as "endedAt"
      from agreement
      join organisation on organisation.id = agreement.organisation_id
      order by agreement.ended_at is not null, agreement.to_day nulls last, agreement.id
      limit 500
    `,
  )
}

export interface AgreementFile {
  readonly name: string
  readonly type: DocumentType
  readonly content: Uint8Array<ArrayBuffer>
}

/** The file of an agreement that the actor may see. */
export async function findAgreementFile(db: Db, id: string): Promise<AgreementFile | undefined> {
  const row = await rowOf(
    db,
    sql<{ name: string; type: DocumentType; content: Uint8Array }>`
      select file_name as name, file_type as type, content from agreement
      join agreement_file on agreement_id = agreement.id
      where agreement.id = ${id}
    `,
  )
  // The two databases give different kinds of bytes.
  return row && { ...row, content: new Uint8Array(row.content) }
}
