import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import type { Db, Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { newId } from '../../../shared/identifier.ts'
import { giveConsent, withdrawConsent } from '../../accounts/index.ts'
import { publicCard, publicCardVersion, refuseCard, type Card, type CardRefusal } from './card.ts'

/** Saves the card, and shows it where the educator agrees to that. */
export async function saveCard(
  db: Db,
  card: Card,
  agrees: boolean,
  language: Language,
  actor: Actor,
  now: Date,
): Promise<'saved' | CardRefusal> {
  const refusal = refuseCard(card)
  if (refusal !== undefined) return refusal
  return asActor(db, actor, now, async (tx): Promise<'saved'> => {
    await putCard(tx, card, agrees, actor, now)
    if (agrees) {
      await giveConsent(
        tx,
        actor.id,
        { purpose: publicCard, version: publicCardVersion, language },
        actor,
        now,
      )
    } else {
      await withdrawConsent(tx, actor.id, publicCard, actor, now)
    }
    return 'saved'
  })
}

export async function putCard(tx: Tx, card: Card, isShown: boolean, actor: Actor, now: Date): Promise<void> {
  await sql`
    insert into educator_card (id, person_id, language, about, fields, skills, languages, place_id, radius_km, times, shown,
      shown_since, changed_at)
    values (${newId()}, ${actor.id}, ${card.language}, ${card.about}, ${[...card.fields]}::text[],
      ${[...card.skills]}::text[], ${[...card.languages]}::text[], ${card.placeId}, ${card.radiusKm},
      ${[...card.times]}::text[], ${[...card.shown]}::text[], ${isShown ? now : null}, ${now})
    on conflict (person_id) do update set language = excluded.language, about = excluded.about,
      fields = excluded.fields, skills = excluded.skills, languages = excluded.languages, place_id = excluded.place_id,
      radius_km = excluded.radius_km, times = excluded.times, shown = excluded.shown,
      shown_since = case when ${isShown} then coalesce(educator_card.shown_since, excluded.shown_since) end,
      changed_at = excluded.changed_at
  `.execute(tx)
  await recordEvent(tx, 'training.card.saved', actor.id, actor, now, { shown: isShown })
}

/** What ends with the consent: the card is kept for its educator, and for nobody else. */
export async function hideCard(tx: Tx, personId: string, now: Date): Promise<void> {
  await sql`
    update educator_card set shown_since = null, changed_at = ${now} where person_id = ${personId}
  `.execute(tx)
}

export async function withdrawCard(db: Db, actor: Actor, now: Date): Promise<void> {
  await asActor(db, actor, now, async (tx) => {
    await sql`delete from educator_card where person_id = ${actor.id}`.execute(tx)
    await withdrawConsent(tx, actor.id, publicCard, actor, now)
    await recordEvent(tx, 'training.card.withdrawn', actor.id, actor, now)
  })
}
