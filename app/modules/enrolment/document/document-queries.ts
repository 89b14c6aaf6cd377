import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { DocumentType } from '../../../shared/document/document-type.ts'

export interface StoredDocument {
  readonly id: string
  readonly name: string
  readonly type: DocumentType
  readonly bytes: number
  readonly questionCode: string | null
  readonly uploadedAt: Date
}

const columns = sql`id, name, type, bytes, question_code as "questionCode", uploaded_at as "uploadedAt"`

export async function documentsOf(db: Db, applicationId: string): Promise<StoredDocument[]> {
  return rowsOf(
    db,
    sql<StoredDocument>`
      select ${columns} from application_document where application_id = ${applicationId} order by number
    `,
  )
}

/** A document of this application that the actor may read. */
export async function findDocument(
  db: Db,
  applicationId: string,
  id: string,
): Promise<StoredDocument | undefined> {
  return rowOf(
    db,
    sql<StoredDocument>`
      select ${columns} from application_document where id = ${id} and application_id = ${applicationId}
    `,
  )
}
