import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../shared/db/db.ts'
import type { Feed } from './feed.ts'
import type { PublishedOrganisation } from './stated-names.ts'

const feedColumns = sql`
  feed.id, feed.publisher_id as "publisherId", feed.address, feed.source, feed.every_hours as "everyHours",
  feed.state, feed.etag, feed.last_modified as "lastModified", feed.failures, feed.next_poll_at as "nextPollAt"
`

export function findFeed(db: Db, id: string): Promise<Feed | undefined> {
  return rowOf(db, sql<Feed>`select ${feedColumns} from feed where id = ${id}`)
}

export function allFeeds(db: Db): Promise<Feed[]> {
  return rowsOf(db, sql<Feed>`select ${feedColumns} from feed order by created_at, id`)
}

/** Feeds of a publisher, those in use first. */
export function feedsOf(db: Db, publisherId: string): Promise<Feed[]> {
  return rowsOf(
    db,
    sql<Feed>`
      select ${feedColumns} from feed where publisher_id = ${publisherId}
      order by (state = 'ended'), created_at, id
    `,
  )
}

/** Organisations whose offers a publisher may bring: itself, and those that granted it the right. */
export function organisationsPublishedBy(db: Db, publisherId: string): Promise<PublishedOrganisation[]> {
  return rowsOf(
    db,
    sql<PublishedOrganisation>`
      select id, source, source_id as "sourceId", demonstration, name, homepage
      from organisation
      where id = ${publisherId} or exists (
        select 1 from publishing_right
        where organisation_id = organisation.id and publisher_id = ${publisherId} and ended_at is null
      )
      order by id
    `,
  )
}
