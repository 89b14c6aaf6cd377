import { sql } from 'kysely'

import { rowOf, type Db } from '../../../shared/db/db.ts'
import { answersSchema, type Answers } from './profile-answers.ts'

export interface Profile {
  readonly id: string
  readonly answers: Answers
  /** Null for somebody's own profile, which is kept until they give it up. */
  readonly expiresAt: Date | null
}

/** The anonymous profile behind a cookie's hash, unless its thirty days are over. */
export async function findProfile(db: Db, tokenHash: string, now: Date): Promise<Profile | undefined> {
  const row = await rowOf(
    db,
    sql<{ id: string; answers: unknown; expiresAt: Date }>`
      select id, answers, expires_at as "expiresAt"
      from anonymous_profile
      where token_hash = ${tokenHash} and expires_at > ${now}
    `,
  )
  // Answers of an older form of the questionnaire may no longer fit; they are then as good as gone.
  const reading = answersSchema.safeParse(row?.answers)
  return row && reading.success ? { ...row, answers: reading.data } : undefined
}

/** The profile that somebody keeps in their account; asked in their own name. */
export async function findOwnProfile(db: Db, personId: string): Promise<Profile | undefined> {
  const row = await rowOf(
    db,
    sql<{ id: string; answers: unknown }>`select id, answers from own_profile where person_id = ${personId}`,
  )
  const reading = answersSchema.safeParse(row?.answers)
  return row && { id: row.id, answers: reading.success ? reading.data : {}, expiresAt: null }
}
