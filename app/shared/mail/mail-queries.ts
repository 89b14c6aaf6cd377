import { sql } from 'kysely'

import { rowsOf, type Db } from '../db/db.ts'

export interface KeptMail {
  readonly id: number
  readonly recipient: string
  readonly language: string
  readonly subject: string
  readonly text: string
  readonly queuedAt: Date
}

/** The newest letters that no server has taken, for the demonstration. */
export async function keptMail(db: Db): Promise<KeptMail[]> {
  return rowsOf(
    db,
    sql<KeptMail>`
      select id, recipient, language, subject, text_body as text, queued_at as "queuedAt"
      from mail where sent_at is null order by id desc limit 50
    `,
  )
}
