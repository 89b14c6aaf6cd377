import { sql } from 'kysely'

import { rowsOf, type Db } from '../../../../shared/db/db.ts'
import type { DraftEvent, SavedVersion } from './draft-history.ts'

/** More is not read on one page. */
const mostVersions = 100

export function versionsOf(db: Db, draftId: string): Promise<SavedVersion[]> {
  return rowsOf(
    db,
    sql<SavedVersion>`
      select version, typed, saved_at as "savedAt", saved_by as "savedBy", cause
      from offer_draft_version where draft_id = ${draftId} order by version desc limit ${mostVersions}
    `,
  )
}

/** What happened to the draft or its opportunity besides saving. */
export function eventsOfDraft(db: Db, draftId: string, opportunityId: string): Promise<DraftEvent[]> {
  return rowsOf(
    db,
    sql<DraftEvent>`
      select kind, happened_at as "happenedAt", actor_id as "byId" from event
      where subject = any(${[draftId, opportunityId]}::text[])
        and kind in ('catalogue.offer-draft.review-asked', 'catalogue.offer-draft.returned',
          'catalogue.offer-draft.archived', 'catalogue.opportunity.published', 'catalogue.opportunity.cancelled',
          'catalogue.opportunity.archived', 'catalogue.educator.changed')
      order by id desc limit ${mostVersions}
    `,
  )
}
