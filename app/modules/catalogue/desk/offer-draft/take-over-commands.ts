import { sql } from 'kysely'

import { asJson, rowOf, type Tx } from '../../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../../shared/events/events.ts'
import { allPlaces } from '../../../organisations/index.ts'
import type { OfferRecord } from '../../offer/offer-record.ts'
import { typedOfRecord } from '../offer-form/typed-of-record.ts'

/**
 * Puts an offer that came as a file onto its organisation's desk, published as it stands; it keeps its address.
 * Gives the draft's id, or undefined when the offer is there already or has no statement.
 */
export async function takeOverOffer(
  tx: Tx,
  { opportunityId, draftId }: { readonly opportunityId: string; readonly draftId: string },
  by: Actor,
  now: Date,
): Promise<string | undefined> {
  const offer = await rowOf(
    tx,
    sql<{ record: OfferRecord; organisationId: string; startsOn: string | null; applyBy: string | null }>`
      select statement.record, organisation_id as "organisationId", starts_on as "startsOn", apply_by as "applyBy"
      from opportunity
      join offer_statement as statement on statement.opportunity_id = opportunity.id
      where opportunity.id = ${opportunityId} and status = 'published'
        and not exists (select 1 from offer_draft where offer_draft.opportunity_id = opportunity.id)
    `,
  )
  if (offer === undefined) return undefined
  const { startsOn, applyBy, organisationId } = offer
  const record = { ...offer.record, starts_on: startsOn, apply_by: applyBy }
  const typed = typedOfRecord(record, await allPlaces(tx))
  await sql`
    insert into offer_draft (id, opportunity_id, organisation_id, key, state, state_changed_at, state_changed_by, typed,
      published_version, created_at, created_by, changed_at, changed_by)
    values (${draftId}, ${opportunityId}, ${organisationId}, ${`taken-over-${opportunityId}`}, 'published', ${now},
      ${by.id}, ${asJson(typed)}, 1, ${now}, ${by.id}, ${now}, ${by.id})
  `.execute(tx)
  await sql`
    insert into offer_draft_version (draft_id, version, typed, saved_at, saved_by, cause)
    values (${draftId}, 1, ${asJson(typed)}, ${now}, ${by.id}, 'file')
  `.execute(tx)
  await recordEvent(tx, 'catalogue.offer-draft.taken-over', draftId, by, now, { opportunity: opportunityId })
  return draftId
}
