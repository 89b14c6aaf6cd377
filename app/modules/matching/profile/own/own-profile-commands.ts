import { sql } from 'kysely'

import { asActor } from '../../../../shared/db/as-actor.ts'
import { asJson, rowsOf, type Db, type Tx } from '../../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../../shared/events/events.ts'
import type { Language } from '../../../../shared/i18n/language.ts'
import { giveConsent, withdrawConsent } from '../../../accounts/index.ts'
import { lockProfile, newProfileId } from '../profile-commands.ts'
import { findProfile } from '../profile-queries.ts'
import { ownProfileConsent } from './own-profile.ts'

/** Moves the browser's answers into the account, where they take the place of those that were there. */
export async function keepProfile(
  db: Db,
  person: Actor,
  tokenHash: string,
  language: Language,
  now: Date,
): Promise<'kept' | 'nothing-to-keep'> {
  return asActor(db, person, now, async (tx) => {
    await lockProfile(tx, tokenHash)
    await lockProfile(tx, person.id)
    const profile = await findProfile(tx, tokenHash, now)
    if (profile === undefined) return 'nothing-to-keep'
    const id = newProfileId()
    await sql`delete from anonymous_profile where token_hash = ${tokenHash}`.execute(tx)
    await sql`
      insert into own_profile (person_id, id, answers, created_at, changed_at)
      values (${person.id}, ${id}, ${asJson(profile.answers)}, ${now}, ${now})
      on conflict (person_id) do update set id = excluded.id, answers = excluded.answers,
        created_at = excluded.created_at, changed_at = excluded.changed_at
    `.execute(tx)
    const { purpose, version } = ownProfileConsent
    await giveConsent(tx, person.id, { purpose, version, language }, person, now)
    await recordEvent(tx, 'matching.profile.kept', id, person, now, { person: person.id })
    return 'kept'
  })
}

/** Takes the answers out of the account, and with them the consent to keep them. */
export async function giveUpProfile(tx: Tx, person: Actor, now: Date): Promise<void> {
  await withdrawConsent(tx, person.id, ownProfileConsent.purpose, person, now)
  await removeOwnProfile(tx, person, now)
}

export async function removeOwnProfile(tx: Tx, person: Actor, now: Date): Promise<void> {
  await lockProfile(tx, person.id)
  const removed = await rowsOf(
    tx,
    sql<{ id: string }>`delete from own_profile where person_id = ${person.id} returning id`,
  )
  for (const { id } of removed) {
    await recordEvent(tx, 'matching.profile.removed', id, person, now, { person: person.id })
  }
}
