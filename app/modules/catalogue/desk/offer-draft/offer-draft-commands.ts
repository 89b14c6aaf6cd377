import { sql } from 'kysely'

import { asJson, rowOf, type Tx } from '../../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../../shared/events/events.ts'
import type { FormValues } from '../../../../shared/forms/form-reader.ts'
import { newId } from '../../../../shared/identifier.ts'
import { saveDraftOpportunity } from './draft-opportunity.ts'
import { isOpenForWriting, type OfferDraft } from './offer-draft.ts'
import { findDraft, typedInVersion } from './offer-draft-queries.ts'
import { mergeTyped } from './text-merge.ts'

export type SavingCause = 'begun' | 'copied' | 'saved' | 'set-aside' | 'bulk' | 'file'

export interface NewDraft {
  readonly organisationId: string
  /** Of the form, so that sending it twice begins one offer. */
  readonly key: string
  readonly typed: FormValues
  readonly copiedFrom?: string
  readonly cause: 'begun' | 'copied' | 'file'
}

/** Puts a new offer on the desk and gives its id; the same form again gives the offer it began. */
export async function beginDraft(tx: Tx, draft: NewDraft, by: Actor, now: Date): Promise<string | undefined> {
  const id = newId()
  const { organisationId, key, typed, copiedFrom = null, cause } = draft
  const known = await rowOf(
    tx,
    sql<{
      id: string
    }>`select id from offer_draft where key = ${key} and organisation_id = ${organisationId}`,
  )
  if (known !== undefined) return known.id
  const opportunityId = await saveDraftOpportunity(tx, { draftId: id, organisationId, typed }, now)
  const saved = await sql`
    insert into offer_draft (id, opportunity_id, organisation_id, key, copied_from, state_changed_at,
      state_changed_by, typed, created_at, created_by, changed_at, changed_by)
    values (${id}, ${opportunityId}, ${organisationId}, ${key}, ${copiedFrom}, ${now}, ${by.id}, ${asJson(typed)},
      ${now}, ${by.id}, ${now}, ${by.id})
    on conflict (key) do nothing
  `.execute(tx)
  if (saved.numAffectedRows !== 1n) return undefined
  await insertVersion(tx, { draftId: id, version: 1, typed, cause }, by, now)
  await recordEvent(tx, `catalogue.offer-draft.${cause}`, id, by, now, {
    organisation: organisationId,
    opportunity: opportunityId,
    copiedFrom,
  })
  return id
}

export type Saving =
  | { readonly outcome: 'saved' | 'unchanged'; readonly draft: OfferDraft }
  /** What was typed is kept beside the text that was saved meanwhile. */
  | { readonly outcome: 'set-aside'; readonly draft: OfferDraft; readonly conflicts: readonly string[] }
  | { readonly outcome: 'not-found' }
  | { readonly outcome: 'closed' }

export interface TypedChange {
  readonly draftId: string
  /** The version that the page showed. */
  readonly version: number
  readonly mine: FormValues
  readonly cause: SavingCause
}

/** Keeps what was typed, right or wrong. Of a text that somebody else changed meanwhile, both are kept. */
export async function saveTyped(tx: Tx, change: TypedChange, by: Actor, now: Date): Promise<Saving> {
  const draft = await lockDraft(tx, change.draftId)
  if (draft === undefined) return { outcome: 'not-found' }
  if (!isOpenForWriting(draft)) return { outcome: 'closed' }
  const base =
    change.version === draft.version
      ? draft.typed
      : ((await typedInVersion(tx, draft.id, change.version)) ?? {})
  const { change: merged, conflicts } = mergeTyped(base, draft.typed, change.mine)
  if (Object.keys(merged).length === 0) return { outcome: 'unchanged', draft }
  const typed = { ...draft.typed, ...merged }
  const version = draft.version + 1
  if (conflicts.length > 0) {
    await insertVersion(tx, { draftId: draft.id, version, typed, cause: 'set-aside' }, by, now)
    await sql`update offer_draft set version = ${version} where id = ${draft.id}`.execute(tx)
    return { outcome: 'set-aside', draft: { ...draft, version }, conflicts }
  }
  await insertVersion(tx, { draftId: draft.id, version, typed, cause: change.cause }, by, now)
  await sql`
    update offer_draft set typed = ${asJson(typed)}, version = ${version}, changed_at = ${now}, changed_by = ${by.id}
    where id = ${draft.id}
  `.execute(tx)
  if (draft.publishedVersion === null) {
    await saveDraftOpportunity(tx, { draftId: draft.id, organisationId: draft.organisationId, typed }, now)
  }
  await recordEvent(tx, 'catalogue.offer-draft.saved', draft.id, by, now, {
    version,
    cause: change.cause,
    fields: Object.keys(merged).sort(),
  })
  return { outcome: 'saved', draft: { ...draft, typed, version, changedAt: now, changedBy: by.id } }
}

/** The draft, held until the end of the transaction. */
export async function lockDraft(tx: Tx, id: string): Promise<OfferDraft | undefined> {
  await sql`select 1 from offer_draft where id = ${id} for update`.execute(tx)
  return findDraft(tx, id)
}

interface NewVersion {
  readonly draftId: string
  readonly version: number
  readonly typed: FormValues
  readonly cause: SavingCause
}

async function insertVersion(tx: Tx, { draftId, version, typed, cause }: NewVersion, by: Actor, now: Date) {
  await sql`
    insert into offer_draft_version (draft_id, version, typed, saved_at, saved_by, cause)
    values (${draftId}, ${version}, ${asJson(typed)}, ${now}, ${by.id}, ${cause})
  `.execute(tx)
}
