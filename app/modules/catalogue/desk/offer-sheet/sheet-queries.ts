import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../../shared/db/db.ts'
import type { Actor } from '../../../../shared/events/events.ts'
import { allPlaces } from '../../../organisations/index.ts'
import { allFields, skillsById } from '../../../vocabulary/index.ts'
import type { OfferReading } from '../../import/read-offers.ts'
import { draftColumns, draftTables } from '../offer-draft/offer-draft-queries.ts'
import { isOpenForWriting, typedTitle } from '../offer-draft/offer-draft.ts'
import { readDraft } from '../offer-form/read-draft.ts'
import { skillsNamed } from '../offer-list/desk-offer-queries.ts'
import { cellsOf } from './sheet-cells.ts'
import type { Desk, DeskDraft } from './sheet-plan.ts'

/** The whole desk of an organisation, in the order in which its offers were begun. */
export async function deskOf(db: Db, organisationId: string, rows: OfferReading['rows'] = []): Promise<Desk> {
  const drafts = await rowsOf(
    db,
    sql<DeskDraft>`
      select ${draftColumns}, offer_draft.key from ${draftTables}
      where offer_draft.organisation_id = ${organisationId}
      order by offer_draft.created_at, offer_draft.id
    `,
  )
  const named = new Set([...skillsNamed(drafts), ...rows.flatMap(({ record }) => record.skills)])
  const choices = {
    fields: await allFields(db),
    places: await allPlaces(db),
    skills: await skillsById(db, [...named]),
  }
  return { organisationId, drafts, choices }
}

/** The offers that can be changed, as rows of a sheet; one without a title nobody would know again. */
export function sheetRowsOf({ drafts, choices }: Desk) {
  return drafts
    .filter((draft) => isOpenForWriting(draft) && typedTitle(draft.typed) !== '')
    .map((draft) => cellsOf(readDraft(draft, choices).record))
}

/** What became of a sheet: the offers that it put onto the desk or changed. */
export interface SavedSheet {
  readonly organisationId: string
  readonly added: readonly string[]
  readonly changed: readonly string[]
}

/** Whoever saved it sees it, and nobody else. */
export function savedSheet(db: Db, id: string, by: Actor): Promise<SavedSheet | undefined> {
  return rowOf(
    db,
    sql<SavedSheet>`
      select facts ->> 'organisation' as "organisationId", facts -> 'added' as added, facts -> 'changed' as changed
      from event
      where subject = ${id} and kind = 'catalogue.desk-sheet.saved' and actor_id = ${by.id}
      limit 1
    `,
  )
}
