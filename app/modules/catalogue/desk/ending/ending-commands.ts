import { sql } from 'kysely'

import type { Tx } from '../../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../../shared/events/events.ts'
import { mergeDuplicates } from '../../duplicate/merge-duplicates.ts'
import { raiseCatalogueVersion } from '../../offer/offer-commands.ts'
import { canBecome } from '../offer-draft/offer-draft.ts'
import { lockDraft } from '../offer-draft/offer-draft-commands.ts'
import type { EndingKind, EndingReason } from './ending.ts'

export interface NewEnding {
  readonly draftId: string
  readonly ending: EndingKind
  readonly because: EndingReason
  readonly note: string | null
}

/**
 * Ends an offer: cancelled is told on its page and to those concerned, by the event; archived is no longer offered.
 * Ending it again the same way changes nothing.
 */
export async function endOffer(
  tx: Tx,
  { draftId, ending, because, note }: NewEnding,
  by: Actor,
  now: Date,
): Promise<'ended' | 'not-found' | 'wrong-state'> {
  const draft = await lockDraft(tx, draftId)
  if (draft === undefined) return 'not-found'
  if (draft.state === ending) return 'ended'
  if (!canBecome(draft, ending)) return 'wrong-state'
  await sql`
    update offer_draft set state = ${ending}, state_changed_at = ${now}, state_changed_by = ${by.id}, reason = ${note}
    where id = ${draftId}
  `.execute(tx)
  const facts = { draft: draftId, because, organisation: draft.organisationId }
  if (draft.publishedVersion === null) {
    await recordEvent(tx, 'catalogue.offer-draft.archived', draftId, by, now, facts)
    return 'ended'
  }
  await sql`
    update opportunity set status = ${ending}, shown_as = null, changed_at = ${now} where id = ${draft.opportunityId}
  `.execute(tx)
  await sql`
    insert into opportunity_ending (opportunity_id, ending, because, note, ended_at, ended_by)
    values (${draft.opportunityId}, ${ending}, ${because}, ${note}, ${now}, ${by.id})
    on conflict (opportunity_id) do update set ending = excluded.ending, because = excluded.because,
      note = excluded.note, ended_at = excluded.ended_at, ended_by = excluded.ended_by
  `.execute(tx)
  if (ending === 'cancelled') {
    await sql`
      update lesson set cancelled_at = ${now}, changed_at = ${now}
      where opportunity_id = ${draft.opportunityId} and cancelled_at is null and ends_at > ${now}
    `.execute(tx)
  }
  await mergeDuplicates(tx, [draft.opportunityId], by, now)
  await raiseCatalogueVersion(tx)
  await recordEvent(tx, `catalogue.opportunity.${ending}`, draft.opportunityId, by, now, facts)
  return 'ended'
}
