import { sql } from 'kysely'

import { rowOf, type Db, type Tx } from '../../../shared/db/db.ts'

/**
 * Where the content of documents lies. Everything else knows these three functions only, so that another place than
 * the database touches this file alone. Row security lets through what belongs to a document the actor may see.
 */
export const documentStore = {
  async put(tx: Tx, id: string, content: Uint8Array): Promise<void> {
    await sql`insert into document_content (document_id, content) values (${id}, ${Buffer.from(content)})`.execute(
      tx,
    )
  },

  async get(db: Db, id: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const row = await rowOf(
      db,
      sql<{ content: Uint8Array }>`select content from document_content where document_id = ${id}`,
    )
    // The two databases give different kinds of bytes.
    return row === undefined ? undefined : new Uint8Array(row.content)
  },

  async remove(tx: Tx, id: string): Promise<void> {
    await sql`delete from document_content where document_id = ${id}`.execute(tx)
  },
}
