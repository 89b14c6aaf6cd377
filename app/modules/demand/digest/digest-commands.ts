import { sql } from 'kysely'

import { asActor } from '../../../shared/db/as-actor.ts'
import { rowOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { newId } from '../../../shared/identifier.ts'
import { queueMail } from '../../../shared/mail/mail-commands.ts'
import type { Settings } from '../../../shared/settings.ts'
import { offerLetters, withdrawConsent } from '../../accounts/index.ts'
import { topicLabels } from '../topic/topic-queries.ts'
import { digestLetter } from './digest-letter.ts'
import { findLink, fittingOffers, type FittingOffer } from './digest-queries.ts'

const digester: Actor = { kind: 'machine', id: 'offer-letters' }

/** A longer letter is not read; what is left comes the week after. */
const mostOffers = 10

/** Writes to whoever wants letters about new offers; nothing where there is none. Gives how many letters. */
export async function sendOfferLetters(db: Db, baseUrl: string, now: Date): Promise<number> {
  return asActor(db, digester, now, async (tx) => {
    const offers = await fittingOffers(tx, now)
    const labels = await topicLabels(
      tx,
      offers.map(({ topic }) => topic),
    )
    const byPerson = Map.groupBy(offers, ({ personId }) => personId)
    for (const [personId, all] of byPerson) {
      const told = all.slice(0, mostOffers)
      const token = await linkOf(tx, personId)
      await noteTold(tx, told, now)
      await queueMail(tx, digestLetter(told, labels, token, baseUrl), now)
      await recordEvent(tx, 'demand.offer-letter.sent', personId, digester, now, { offers: told.length })
    }
    return byPerson.size
  })
}

export async function sendWeeklyOfferLetters(db: Db, now: Date, settings: Settings): Promise<void> {
  await sendOfferLetters(db, settings.BASE_URL ?? `http://${settings.HOST}:${settings.PORT}`, now)
}

/** Ends the letters of whoever holds the link: they no longer agree to them. */
export async function endOfferLetters(db: Db, token: string, now: Date): Promise<'ended' | 'not-found'> {
  return asActor(db, digester, now, async (tx) => {
    const link = await findLink(tx, token)
    if (link === undefined) return 'not-found'
    await withdrawConsent(tx, link.personId, offerLetters, digester, now)
    return 'ended'
  })
}

async function linkOf(tx: Tx, personId: string): Promise<string> {
  const row = await rowOf(
    tx,
    sql<{ token: string }>`
      insert into offer_digest_link (person_id, token) values (${personId}, ${newId()})
      on conflict (person_id) do update set token = offer_digest_link.token
      returning token
    `,
  )
  if (row === undefined) throw new Error('A letter has no link to end it.')
  return row.token
}

async function noteTold(tx: Tx, told: readonly FittingOffer[], now: Date): Promise<void> {
  await sql`
    insert into offer_digest_entry (person_id, opportunity_id, sent_at)
    select person_id, opportunity_id, ${now}
    from unnest(${told.map(({ personId }) => personId)}::text[], ${told.map(({ opportunityId }) => opportunityId)}::text[])
      as told (person_id, opportunity_id)
    on conflict do nothing
  `.execute(tx)
}
