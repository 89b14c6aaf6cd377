import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../../shared/db/db.ts'
import type { Language } from '../../../../shared/i18n/language.ts'

/** Whether the person agrees to a purpose today. Anybody who is about to act on it may ask, in any actor's name. */
export async function hasConsent(db: Db, personId: string, purpose: string): Promise<boolean> {
  const row = await rowOf(db, sql<{ given: boolean }>`select has_consent(${personId}, ${purpose}) as given`)
  return row?.given ?? false
}

export interface Consent {
  readonly purpose: string
  readonly textVersion: number
  readonly language: Language
  readonly givenAt: Date
  readonly withdrawnAt: Date | null
}

/** Everything the person has agreed to and taken back, the newest first. */
export async function consentsOf(db: Db, personId: string): Promise<Consent[]> {
  return rowsOf(
    db,
    sql<Consent>`
      select purpose, text_version as "textVersion", language, given_at as "givenAt", withdrawn_at as "withdrawnAt"
      from consent where person_id = ${personId}
      order by given_at desc, id
    `,
  )
}
