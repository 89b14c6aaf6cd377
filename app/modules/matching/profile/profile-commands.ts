import { randomBytes } from 'node:crypto'

import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import { asJson, rowsOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { hasConsent } from '../../accounts/index.ts'
import { ownProfileConsent } from './own/own-profile.ts'
import { changeAnswers, type Answers, type AnswersChange } from './profile-answers.ts'
import { findOwnProfile, findProfile } from './profile-queries.ts'

/** A profile is gone this many days after its last change. */
export const daysKept = 30

const visitor: Actor = { kind: 'visitor', id: 'anonymous' }

/** Whose profile it is: a browser's, by the hash of its cookie, or that of somebody who keeps one in their account. */
export type Holder = { readonly tokenHash: string } | { readonly person: Actor }

/** Saves a change of the answers, in a new profile where there is none yet. */
export async function keepAnswers(
  db: Db,
  holder: Holder,
  change: (answers: Answers) => AnswersChange,
  now: Date,
): Promise<void> {
  if ('person' in holder) return keepOwnAnswers(db, holder.person, change, now)
  const { tokenHash } = holder
  await db.transaction().execute(async (tx) => {
    await lockProfile(tx, tokenHash)
    const profile = await findProfile(tx, tokenHash, now)
    const known = profile?.answers ?? {}
    const changed = change(known)
    const answers = changeAnswers(known, changed)
    const id = profile?.id ?? newProfileId()
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

/** Nothing is kept without the consent, which may have been taken back in another tab a moment ago. */
async function keepOwnAnswers(
  db: Db,
  person: Actor,
  change: (answers: Answers) => AnswersChange,
  now: Date,
): Promise<void> {
  await asActor(db, person, now, async (tx) => {
    await lockProfile(tx, person.id)
    if (!(await hasConsent(tx, person.id, ownProfileConsent.purpose))) return
    const profile = await findOwnProfile(tx, person.id)
    const known = profile?.answers ?? {}
    const changed = change(known)
    const answers = changeAnswers(known, changed)
    const id = profile?.id ?? newProfileId()
    await sql`
      insert into own_profile (person_id, id, answers, created_at, changed_at)
      values (${person.id}, ${id}, ${asJson(answers)}, ${now}, ${now})
      on conflict (person_id) do update set answers = excluded.answers, changed_at = excluded.changed_at
    `.execute(tx)
    await recordEvent(tx, 'matching.profile.changed', id, person, now, { parts: Object.keys(changed) })
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

/** What is past its thirty days goes; gives how many went. */
export async function removeExpiredProfiles(tx: Tx, now: Date): Promise<number> {
  const removed = await sql`delete from anonymous_profile where expires_at <= ${now}`.execute(tx)
  return Number(removed.numAffectedRows ?? 0)
}

/** Two tabs may save different parts at once; a lock on the row would not cover the first save. */
export async function lockProfile(tx: Tx, holder: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${holder}))`.execute(tx)
}

/** Says nothing of the one before: an own profile does not lead back to what was done without a name. */
export function newProfileId(): string {
  return randomBytes(10).toString('hex')
}
