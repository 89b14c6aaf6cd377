import { sql } from 'kysely'

import { asActor } from '../../../../shared/db/as-actor.ts'
import { rowsOf, type Db, type Tx } from '../../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../../shared/events/events.ts'
import type { Language } from '../../../../shared/i18n/language.ts'
import { newId } from '../../../../shared/identifier.ts'
import type { ConsentChange } from './consent-choice.ts'

export interface NewConsent {
  readonly purpose: string
  /** Of the text that the person read. */
  readonly version: number
  readonly language: Language
}

/** Notes that the person agrees; who agrees already goes on agreeing to what they read then. */
export async function giveConsent(
  tx: Tx,
  personId: string,
  { purpose, version, language }: NewConsent,
  by: Actor,
  now: Date,
): Promise<void> {
  const id = newId()
  const given = await sql`
    insert into consent (id, person_id, purpose, text_version, language, given_at)
    values (${id}, ${personId}, ${purpose}, ${version}, ${language}, ${now})
    on conflict do nothing
  `.execute(tx)
  if (given.numAffectedRows === 1n) {
    await recordEvent(tx, 'accounts.consent.given', id, by, now, { person: personId, purpose, version })
  }
}

/** Notes that the person no longer agrees; gives whether they did. What ends with it, the caller ends. */
export async function withdrawConsent(
  tx: Tx,
  personId: string,
  purpose: string,
  by: Actor,
  now: Date,
): Promise<boolean> {
  const withdrawn = await rowsOf(
    tx,
    sql<{ id: string }>`
      update consent set withdrawn_at = greatest(${now}::timestamptz, given_at)
      where person_id = ${personId} and purpose = ${purpose} and withdrawn_at is null
      returning id
    `,
  )
  for (const { id } of withdrawn) {
    await recordEvent(tx, 'accounts.consent.withdrawn', id, by, now, { person: personId, purpose })
  }
  return withdrawn.length > 0
}

/** Saves what a person's form says, and ends what was built on a consent that they take back. */
export async function saveConsents(
  db: Db,
  { give, withdraw }: ConsentChange,
  language: Language,
  person: Actor,
  now: Date,
): Promise<void> {
  await asActor(db, person, now, async (tx) => {
    for (const { code, consent } of give) {
      await giveConsent(tx, person.id, { purpose: code, version: consent.version, language }, person, now)
    }
    for (const { code, consent } of withdraw) {
      const wasGiven = await withdrawConsent(tx, person.id, code, person, now)
      if (wasGiven) await consent.withdrawn?.(tx, person.id, now)
    }
  })
}
