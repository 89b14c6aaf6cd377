import { sql } from 'kysely'

import { rowOf, rowsOf, type Db, type Tx } from '../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../shared/events/events.ts'
import { findOrganisation } from '../../organisations/index.ts'
import { withdrawOffers } from '../offer/withdraw-commands.ts'
import { setState } from './feed-commands.ts'
import { feedsOf } from './feed-queries.ts'

export type RightRefusal = 'no-organisation' | 'same-organisation' | 'right-exists' | 'no-such-right'

/** Records that an organisation lets another one publish its offers. */
export async function grantRight(
  db: Db,
  organisationId: string,
  publisherId: string,
  by: Actor,
  now: Date,
): Promise<RightRefusal | undefined> {
  if (organisationId === publisherId) return 'same-organisation'
  return db.transaction().execute(async (tx) => {
    for (const id of [organisationId, publisherId]) {
      if ((await findOrganisation(tx, id)) === undefined) return 'no-organisation'
    }
    const granted = await rowOf(
      tx,
      sql<{ id: number }>`
        insert into publishing_right (organisation_id, publisher_id, granted_at, granted_by)
        values (${organisationId}, ${publisherId}, ${now}, ${by.id})
        on conflict (organisation_id, publisher_id) where ended_at is null do nothing
        returning id
      `,
    )
    if (granted === undefined) return 'right-exists'
    await readAgain(tx, publisherId)
    await recordEvent(tx, 'catalogue.publishing-right.granted', organisationId, by, now, {
      publisher: publisherId,
    })
    return undefined
  })
}

/** Ends the right; what the publisher brought under it is withdrawn, since nobody keeps it up to date any more. */
export async function endRight(
  db: Db,
  organisationId: string,
  publisherId: string,
  by: Actor,
  now: Date,
): Promise<RightRefusal | undefined> {
  return db.transaction().execute(async (tx) => {
    const ended = await rowOf(
      tx,
      sql<{ id: number }>`
        update publishing_right set ended_at = ${now}, ended_by = ${by.id}
        where organisation_id = ${organisationId} and publisher_id = ${publisherId} and ended_at is null
        returning id
      `,
    )
    if (ended === undefined) return 'no-such-right'
    await readAgain(tx, publisherId)
    await recordEvent(tx, 'catalogue.publishing-right.ended', organisationId, by, now, {
      publisher: publisherId,
    })
    const brought = await rowsOf(
      tx,
      sql<{ id: string }>`
        select opportunity.id from opportunity
        join feed on feed.source = opportunity.source
        where feed.publisher_id = ${publisherId} and opportunity.organisation_id = ${organisationId}
      `,
    )
    await withdrawOffers(
      tx,
      brought.map(({ id }) => id),
      'right-ended',
      by,
      now,
    )
    return undefined
  })
}

export interface WithdrawnOrganisation {
  readonly offers: number
  readonly feeds: number
  readonly rights: number
}

/** Takes everything of an organisation out of the catalogue: its offers from every source, its feeds and rights. */
export async function withdrawOrganisation(
  db: Db,
  organisationId: string,
  by: Actor,
  now: Date,
): Promise<WithdrawnOrganisation | 'no-organisation'> {
  return db.transaction().execute(async (tx) => {
    if ((await findOrganisation(tx, organisationId)) === undefined) return 'no-organisation'
    const feeds = (await feedsOf(tx, organisationId)).filter(({ state }) => state !== 'ended')
    for (const { id } of feeds) await setState(tx, id, 'end', by, now)
    const rights = await rowsOf(
      tx,
      sql<{ publisherId: string }>`
        update publishing_right set ended_at = ${now}, ended_by = ${by.id}
        where (organisation_id = ${organisationId} or publisher_id = ${organisationId}) and ended_at is null
        returning publisher_id as "publisherId"
      `,
    )
    for (const { publisherId } of rights) await readAgain(tx, publisherId)
    const own = await rowsOf(
      tx,
      sql<{ id: string }>`select id from opportunity where organisation_id = ${organisationId}`,
    )
    const offers = await withdrawOffers(
      tx,
      own.map(({ id }) => id),
      'organisation',
      by,
      now,
    )
    const withdrawn = { offers, feeds: feeds.length, rights: rights.length }
    await recordEvent(tx, 'catalogue.organisation.withdrawn', organisationId, by, now, { ...withdrawn })
    return withdrawn
  })
}

/** The next poll must see the whole document, because it may publish more or less of it than before. */
async function readAgain(tx: Tx, publisherId: string): Promise<void> {
  await sql`update feed set etag = null, last_modified = null where publisher_id = ${publisherId}`.execute(tx)
}
