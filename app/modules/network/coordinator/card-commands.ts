import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import { asJson, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { giveConsent, withdrawConsent } from '../../accounts/index.ts'
import { cardConsent, type PublicCard } from './card.ts'

export interface NewCard extends Omit<PublicCard, 'personId' | 'name'> {
  readonly isPublic: boolean
}

/** Saves what a coordinator writes about themselves, and whether everybody may see it. */
export async function saveOwnCard(
  db: Db,
  card: NewCard,
  language: Language,
  person: Actor,
  now: Date,
): Promise<void> {
  await asActor(db, person, now, async (tx) => {
    await saveCard(tx, person.id, card, person, now)
    if (card.isPublic) await giveConsent(tx, person.id, { ...cardConsent, language }, person, now)
    else await withdrawConsent(tx, person.id, cardConsent.purpose, person, now)
  })
}

export async function saveCard(
  tx: Tx,
  personId: string,
  { email, phone, office, languages, hours }: Omit<NewCard, 'isPublic'>,
  by: Actor,
  now: Date,
): Promise<void> {
  await sql`
    insert into coordinator_card (person_id, email, phone, office, languages, changed_at)
    values (${personId}, ${email}, ${phone}, ${office}, ${[...languages]}::text[], ${now})
    on conflict (person_id) do update set email = excluded.email, phone = excluded.phone, office = excluded.office,
      languages = excluded.languages, changed_at = excluded.changed_at
  `.execute(tx)
  await sql`delete from coordinator_hours where person_id = ${personId}`.execute(tx)
  await sql`
    insert into coordinator_hours (person_id, weekday, from_time, to_time)
    select ${personId}, weekday, "from", "to"
    from jsonb_to_recordset(${asJson(hours)}) as incoming (weekday integer, "from" text, "to" text)
  `.execute(tx)
  await recordEvent(tx, 'network.card.saved', personId, by, now, { days: hours.length })
}
