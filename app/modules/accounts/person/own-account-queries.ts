import { sql } from 'kysely'

import { rowOf, type Db } from '../../../shared/db/db.ts'
import type { Language } from '../../../shared/i18n/language.ts'

/** What a person's own pages and commands need to know of the account and of the session that asks. */
export interface OwnAccount {
  readonly name: string
  readonly email: string
  readonly language: Language
  readonly demonstration: boolean
  readonly passwordHash: string | null
  readonly signedInAt: Date | null
  readonly token: string | null
}

export async function findOwnAccount(
  db: Db,
  personId: string,
  sessionId: string | undefined,
): Promise<OwnAccount | undefined> {
  return rowOf(
    db,
    sql<OwnAccount>`
      select name, email, language, demonstration, password as "passwordHash",
        session.created_at as "signedInAt", token
      from person
      left join sign_in_method on sign_in_method.person_id = person.id and provider_id = 'credential'
      left join session on session.person_id = person.id and session.id = ${sessionId ?? null}
      where person.id = ${personId}
    `,
  )
}

export async function isEmailKnown(db: Db, email: string): Promise<boolean> {
  const row = await rowOf(db, sql<{ known: number }>`select 1 as known from person where email = ${email}`)
  return row !== undefined
}
