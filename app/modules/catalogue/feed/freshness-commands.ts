import { sql } from 'kysely'

import { rowsOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { daysBefore } from '../../../shared/time/day.ts'
import { raiseCatalogueVersion } from '../offer/offer-commands.ts'
import { withdrawOffers } from '../offer/withdraw-commands.ts'
import { patience } from './freshness.ts'

const keeper: Actor = { kind: 'machine', id: 'offer-freshness' }

export interface AgedOffers {
  readonly marked: number
  readonly withdrawn: number
}

/** Marks offers that nobody has confirmed for long, and withdraws them later; the demonstration never ages. */
export async function ageOffers(db: Db, now: Date): Promise<AgedOffers> {
  return db.transaction().execute(async (tx) => {
    let [marked, withdrawn] = [0, 0]
    for (const [cause, days] of Object.entries(patience)) {
      withdrawn += await withdrawUnconfirmed(tx, cause, daysBefore(now, days.withdrawn), now)
      marked += await markUnconfirmed(tx, cause, daysBefore(now, days.marked))
    }
    if (marked > 0) {
      await raiseCatalogueVersion(tx)
      await recordEvent(tx, 'catalogue.offer.marked', 'unconfirmed', keeper, now, { count: marked })
    }
    return { marked, withdrawn }
  })
}

async function markUnconfirmed(tx: Tx, cause: string, before: Date): Promise<number> {
  const marked = await rowsOf(
    tx,
    sql<{ id: string }>`
      update offer_sighting set unconfirmed_since = (run.confirmed_at at time zone 'Europe/Riga')::date
      from feed_run as run, opportunity
      where run.id = offer_sighting.run_id and opportunity.id = offer_sighting.opportunity_id
        and run.cause = ${cause} and run.confirmed_at < ${before} and unconfirmed_since is null
        and opportunity.status in ('published', 'merged') and not opportunity.demonstration
      returning opportunity_id as id
    `,
  )
  return marked.length
}

async function withdrawUnconfirmed(tx: Tx, cause: string, before: Date, now: Date): Promise<number> {
  const due = await rowsOf(
    tx,
    sql<{ id: string; feedId: string | null }>`
      select opportunity.id, run.feed_id as "feedId"
      from opportunity
      join offer_sighting as sighting on sighting.opportunity_id = opportunity.id
      join feed_run as run on run.id = sighting.run_id
      where run.cause = ${cause} and run.confirmed_at < ${before}
        and opportunity.status in ('published', 'merged') and not opportunity.demonstration
    `,
  )
  const feeds = [...new Set(due.map(({ feedId }) => feedId).filter((id) => id !== null))]
  // A source that comes back must be read as a whole, even if it has not changed meanwhile.
  await sql`update feed set etag = null, last_modified = null where id = any(${feeds}::text[])`.execute(tx)
  return withdrawOffers(
    tx,
    due.map(({ id }) => id),
    'unconfirmed',
    keeper,
    now,
  )
}
