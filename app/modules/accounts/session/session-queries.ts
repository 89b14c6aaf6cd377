import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { HeldRole } from '../../../shared/events/events.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { dayInRiga } from '../../../shared/time/day.ts'

export interface SignedIn {
  readonly personId: string
  readonly sessionId: string
  readonly name: string
  readonly language: Language
  /** Whether the token is to be replaced, because the person's rights have changed. */
  readonly renew: boolean
  readonly roles: readonly HeldRole[]
}

/** Who holds the token of a session, with the roles of the day. */
export async function findSignedIn(db: Db, token: string, now: Date): Promise<SignedIn | undefined> {
  return rowOf(
    db,
    sql<SignedIn>`
      select person_id as "personId", session_id as "sessionId", name, language, renew, roles
      from signed_in(${token}, ${now}, ${dayInRiga(now)})
    `,
  )
}

export interface Session {
  readonly id: string
  readonly token: string
  readonly userAgent: string | null
  readonly createdAt: Date
}

/** The sessions in which somebody is signed in, the newest first. */
export async function sessionsOf(db: Db, personId: string, now: Date): Promise<Session[]> {
  return rowsOf(
    db,
    sql<Session>`
      select id, token, user_agent as "userAgent", created_at as "createdAt"
      from session where person_id = ${personId} and expires_at > ${now}
      order by created_at desc, id
    `,
  )
}
