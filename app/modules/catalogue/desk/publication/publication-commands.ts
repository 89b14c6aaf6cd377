import { sql } from 'kysely'

import { rowOf, type Tx } from '../../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../../shared/events/events.ts'
import { noCounts, insertRun } from '../../feed/run-row-commands.ts'
import { raiseCatalogueVersion, saveOffers } from '../../offer/offer-commands.ts'
import { offerRecordSchema } from '../../offer/offer-record.ts'
import { isPublishable } from '../completeness/completeness.ts'
import { saveConcessions } from '../concession/concession-commands.ts'
import { saveLessons } from '../lesson/lesson-commands.ts'
import { lockDraft } from '../offer-draft/offer-draft-commands.ts'
import {
  canBecome,
  refusePublication,
  refuseReview,
  type OfferDraft,
  type StateRefusal,
} from '../offer-draft/offer-draft.ts'
import { readDraft, type DraftReading } from '../offer-form/read-draft.ts'
import { saveTextOrigins } from '../translation/text-origin-commands.ts'
import { draftChoices } from '../offer-form/step-choices-queries.ts'

export type StateChange = 'done' | 'not-found' | StateRefusal

/**
 * Shows the offer to visitors as it stands on the desk, by the same writing as any other source, so that search,
 * calendars and the match see it. Publishing what is published already changes nothing.
 */
export async function publishOffer(
  tx: Tx,
  draftId: string,
  version: number,
  by: Actor,
  now: Date,
): Promise<StateChange> {
  const draft = await lockDraft(tx, draftId)
  if (draft === undefined) return 'not-found'
  if (draft.state === 'published' && draft.publishedVersion === version && version === draft.version)
    return 'done'
  // What somebody else wrote since the page was opened, nobody has looked at.
  if (version !== draft.version) return 'changed-meanwhile'
  const reading = readDraft(draft, await draftChoices(tx, draft.typed))
  const refusal = refusePublication(draft, by.id, isPublishable(reading.record, reading.faults))
  if (refusal !== undefined) return refusal
  await writeOffer(tx, draft, reading, by, now)
  await sql`
    update offer_draft set state = 'published', published_version = version, reason = null,
      state_changed_at = case when state = 'published' then state_changed_at else ${now} end,
      state_changed_by = case when state = 'published' then state_changed_by else ${by.id} end
    where id = ${draftId}
  `.execute(tx)
  await recordEvent(tx, 'catalogue.opportunity.published', draft.opportunityId, by, now, {
    draft: draftId,
    version: draft.version,
    organisation: draft.organisationId,
    first: draft.publishedVersion === null,
  })
  return 'done'
}

/** Gives the offer to a colleague to look at. */
export async function askForReview(tx: Tx, draftId: string, by: Actor, now: Date): Promise<StateChange> {
  const draft = await lockDraft(tx, draftId)
  if (draft === undefined) return 'not-found'
  if (draft.state === 'in-review') return 'done'
  const { record, faults } = readDraft(draft, await draftChoices(tx, draft.typed))
  const refusal = refuseReview(draft, isPublishable(record, faults))
  if (refusal !== undefined) return refusal
  await changeState(tx, draft, { state: 'in-review', reason: null }, by, now)
  return 'done'
}

/** Gives it back to be written on, with the reason. */
export async function sendBack(
  tx: Tx,
  draftId: string,
  reason: string | undefined,
  by: Actor,
  now: Date,
): Promise<StateChange> {
  const draft = await lockDraft(tx, draftId)
  if (draft === undefined) return 'not-found'
  if (draft.state !== 'in-review' || !canBecome(draft, 'draft')) return 'wrong-state'
  if (reason === undefined) return 'no-reason'
  await changeState(tx, draft, { state: 'draft', reason }, by, now)
  return 'done'
}

async function changeState(
  tx: Tx,
  draft: OfferDraft,
  { state, reason }: { readonly state: 'draft' | 'in-review'; readonly reason: string | null },
  by: Actor,
  now: Date,
): Promise<void> {
  await sql`
    update offer_draft set state = ${state}, reason = ${reason}, state_changed_at = ${now}, state_changed_by = ${by.id}
    where id = ${draft.id}
  `.execute(tx)
  const kind = state === 'draft' ? 'returned' : 'review-asked'
  await recordEvent(tx, `catalogue.offer-draft.${kind}`, draft.id, by, now, { version: draft.version })
}

async function writeOffer(
  tx: Tx,
  draft: OfferDraft,
  reading: DraftReading,
  by: Actor,
  now: Date,
): Promise<void> {
  const isFirst = draft.publishedVersion === null
  const place = await rowOf(
    tx,
    sql<{ source: string; sourceId: string; demonstration: boolean }>`
      select source, source_id as "sourceId", demonstration from opportunity where id = ${draft.opportunityId}
    `,
  )
  if (place === undefined) throw new Error(`The draft ${draft.id} has no opportunity.`)
  const { source, sourceId, demonstration } = place
  const counts = { ...noCounts, added: isFirst ? 1 : 0, changed: isFirst ? 0 : 1 }
  const run = { feedId: null, source, cause: 'desk', document: 'Laipa', documentHash: null } as const
  const runId = await insertRun(tx, run, { outcome: 'saved', counts }, by, now)
  const organisationIds = new Map([[draft.organisationId, draft.organisationId]])
  const record = offerRecordSchema.parse({ ...reading.record, id: sourceId })
  await saveOffers(tx, [record], { source, demonstration, organisationIds, runId }, by, now)
  // News begins when visitors could first see it, not when somebody began to write.
  if (isFirst) {
    await sql`update opportunity set first_seen_at = ${now} where id = ${draft.opportunityId}`.execute(tx)
  }
  await saveTextOrigins(tx, draft.opportunityId, draft.typed)
  await saveConcessions(tx, draft.opportunityId, reading.concessions)
  await saveLessons(tx, draft.opportunityId, reading.lessons, by, now)
  // Lessons and concessions are no part of the record by which the catalogue tells whether anything changed.
  await sql`update opportunity set changed_at = ${now} where id = ${draft.opportunityId}`.execute(tx)
  await raiseCatalogueVersion(tx)
}
