import { sql } from 'kysely'

import { rowOf, rowsOf, type Db } from '../../../../shared/db/db.ts'
import type { FormValues } from '../../../../shared/forms/form-reader.ts'
import type { OfferDraft } from './offer-draft.ts'

/** Of the transaction of an actor: row security leaves out what is another organisation's. */
export function findDraft(db: Db, id: string): Promise<OfferDraft | undefined> {
  return rowOf(db, sql<OfferDraft>`select ${draftColumns} from ${draftTables} where offer_draft.id = ${id}`)
}

export const draftColumns = sql`
  offer_draft.id, offer_draft.opportunity_id as "opportunityId", offer_draft.organisation_id as "organisationId",
  offer_draft.state, offer_draft.state_changed_at as "stateChangedAt", offer_draft.reason, offer_draft.typed,
  offer_draft.version, offer_draft.published_version as "publishedVersion", offer_draft.changed_at as "changedAt",
  offer_draft.changed_by as "changedBy", coalesce(desk_setting.four_eyes, false) as "fourEyes"
`

export const draftTables = sql`
  offer_draft left join desk_setting on desk_setting.organisation_id = offer_draft.organisation_id
`

/** What stood in the form in an earlier version; a text that was set aside never did. */
export async function typedInVersion(
  db: Db,
  draftId: string,
  version: number,
): Promise<FormValues | undefined> {
  const row = await rowOf(
    db,
    sql<{ typed: FormValues }>`
      select typed from offer_draft_version
      where draft_id = ${draftId} and version <= ${version} and cause <> 'set-aside'
      order by version desc limit 1
    `,
  )
  return row?.typed
}

/** Names of those who work or worked for the organisation, by their ids. */
export async function staffNames(db: Db, organisationId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await rowsOf(
    db,
    sql<{ id: string; name: string }>`select person_id as id, name from staff_of(${organisationId})`,
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}
