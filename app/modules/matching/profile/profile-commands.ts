import { randomBytes } from 'node:crypto'

import { sql } from 'kysely'

import { asJson, rowsOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { changeAnswers, type Answers, type AnswersChange } from './profile-answers.ts'
import { findProfile } from './profile-queries.ts'

/** A profile is gone this many days after its last change. */
export const daysKept = 30

const visitor: Actor = { kind: 'visitor', id: 'anonymous' }
const cleaner: Actor = { kind: 'machine', id: 'profile-expiry' }

/** Saves a change of the answers, in a new profile where there is none yet. */
export async function keepAnswers(
  db: Db,
  tokenHash: string,
  change: (answers: Answers) => AnswersChange,
  now: Date,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await lockToken(tx, tokenHash)
    const profile = await findProfile(tx, tokenHash, now)
    const known = profile?.answers ?? {}
    const changed = change(known)
    const answers = changeAnswers(known, changed)
    const id = profile?.id ?? randomBytes(10).toString('hex')
    const expiresAt = new Date(now.getTime() + daysKept * 24 * 3600 * 1000)
    await sql`
      insert into anonymous_profile (id, token_hash, answers, created_at, changed_at, expires_at)
      values (${id}, ${tokenHash}, ${asJson(answers)}, ${now}, ${now}, ${expiresAt})
      on conflict (token_hash) do update set id = excluded.id, answers = excluded.answers,
        changed_at = excluded.changed_at, expires_at = excluded.expires_at
    `.execute(tx)
    await recordEvent(tx, 'matching.profile.changed', id, visitor, now, { parts: Object.keys(changed) })
  })
}

/** Removes everything behind the cookie. Nothing to remove is fine. */
export async function removeProfile(db: Db, tokenHash: string, now: Date): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const removed = await rowsOf(
      tx,
      sql<{ id: string }>`delete from anonymous_profile where token_hash = ${tokenHash} returning id`,
    )
    for (const { id } of removed) await recordEvent(tx, 'matching.profile.removed', id, visitor, now)
  })
}

/** Run every night: what is past its thirty days goes. */
export async function removeExpiredProfiles(db: Db, now: Date): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const removed = await rowsOf(
      tx,
      sql<{ id: string }>`delete from anonymous_profile where expires_at <= ${now} returning id`,
    )
    if (removed.length > 0) {
      await recordEvent(tx, 'matching.profile.expired', 'all', cleaner, now, { count: removed.length })
    }
  })
}

/** Two tabs may save different parts at once; a lock on the row would not cover the first save. */
async function lockToken(tx: Tx, tokenHash: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${tokenHash}))`.execute(tx)
}
