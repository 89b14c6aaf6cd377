import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

import { sql } from 'kysely'

import type { Tx } from '../../../../shared/db/db.ts'
import { recordEvent, type Actor } from '../../../../shared/events/events.ts'
import { dayInRiga } from '../../../../shared/time/day.ts'
import { checkOffers } from '../../import/check-offers.ts'
import { knownValues } from '../../import/import-queries.ts'
import type { OfferReading } from '../../import/read-offers.ts'
import { deskSource } from '../offer-draft/draft-opportunity.ts'
import { beginDraft, saveTyped } from '../offer-draft/offer-draft-commands.ts'
import { planDigest, planSheet, type PlannedRow, type SheetPlan } from './sheet-plan.ts'
import { deskOf, savedSheet } from './sheet-queries.ts'

export interface SentSheet {
  readonly organisationId: string
  readonly bytes: Buffer
  readonly reading: OfferReading
}

/** Proves to whom what was shown of which file, without anything being kept meanwhile. */
export type Sealing = (sheet: SentSheet, plan: SheetPlan) => string

export function sealing(secret: string, by: Actor): Sealing {
  return ({ organisationId, bytes }, plan) => {
    const content = createHash('sha256').update(bytes).digest('hex')
    const shown = JSON.stringify(['desk-sheet', by.id, organisationId, content, planDigest(plan)])
    return createHmac('sha256', secret).update(shown).digest('hex')
  }
}

/** What the sheet would do to the desk as it stands. */
export async function checkSheet(tx: Tx, sheet: SentSheet, now: Date): Promise<SheetPlan> {
  const { organisationId, reading } = sheet
  const known = await knownValues(tx, deskSource, reading.rows, [])
  const allowed = new Set([organisationId])
  // An own id that another organisation uses too is no fault here: each desk has its own.
  const scope = { ...known, allowed, owners: new Map<string, string>() }
  const check = checkOffers(reading.rows, scope, dayInRiga(now), reading.columnOf)
  return planSheet(reading, check, await deskOf(tx, organisationId, reading.rows))
}

export type SheetSaving =
  | { readonly outcome: 'saved'; readonly id: string }
  /** The desk has changed since, so something else would happen than what was shown. */
  | { readonly outcome: 'changed-meanwhile'; readonly plan: SheetPlan }

/** Does what was shown, or nothing; the same confirmation again does nothing and answers the same. */
export async function saveSheet(
  tx: Tx,
  sheet: SentSheet,
  { seal, sealOf }: { readonly seal: string; readonly sealOf: Sealing },
  by: Actor,
  now: Date,
): Promise<SheetSaving> {
  const { organisationId } = sheet
  const id = seal.slice(0, 20)
  await sql`select pg_advisory_xact_lock(hashtext(${`laipa.desk-sheet.${organisationId}`}))`.execute(tx)
  await sql`
    select 1 from offer_draft where organisation_id = ${organisationId} order by id for update
  `.execute(tx)
  const before = await savedSheet(tx, id, by)
  if (before?.organisationId === organisationId) return { outcome: 'saved', id }
  const plan = await checkSheet(tx, sheet, now)
  if (!isSame(seal, sealOf(sheet, plan))) return { outcome: 'changed-meanwhile', plan }
  const added: string[] = []
  const changed: string[] = []
  for (const row of plan.rows) {
    if (row.kind === 'unchanged') continue
    const draftId = await saveRow(tx, organisationId, row, by, now)
    ;(row.kind === 'new' ? added : changed).push(draftId)
  }
  const facts = { organisation: organisationId, added, changed, notes: plan.faults.length }
  await recordEvent(tx, 'catalogue.desk-sheet.saved', id, by, now, facts)
  return { outcome: 'saved', id }
}

async function saveRow(
  tx: Tx,
  organisationId: string,
  { row, draft, mine, key }: PlannedRow,
  by: Actor,
  now: Date,
): Promise<string> {
  if (draft === undefined) {
    const id = await beginDraft(tx, { organisationId, key, typed: mine, cause: 'file' }, by, now)
    if (id === undefined) throw new Error(`Row ${row} of a sheet is on the desk already.`)
    return id
  }
  const change = { draftId: draft.id, version: draft.version, mine, cause: 'file' } as const
  const { outcome } = await saveTyped(tx, change, by, now)
  if (outcome !== 'saved') throw new Error(`Row ${row} of a sheet could not be saved: ${outcome}.`)
  return draft.id
}

function isSame(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
}
