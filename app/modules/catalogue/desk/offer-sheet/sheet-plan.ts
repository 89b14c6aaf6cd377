import { createHash } from 'node:crypto'

import type { FormValues } from '../../../../shared/forms/form-reader.ts'
import { fieldFaultMessages } from '../../../../shared/forms/form-messages.ts'
import { languages, type InFiveLanguages } from '../../../../shared/i18n/language.ts'
import type { SayValues } from '../../../../shared/i18n/say.ts'
import type { OfferCheck } from '../../import/check-offers.ts'
import { allFaultMessages, type OfferFault, type OfferWarning } from '../../import/offer-fault.ts'
import { headingOfPath } from '../../import/offer-columns.ts'
import type { OfferReading, OfferRow } from '../../import/read-offers.ts'
import { changesBetween } from '../../offer/offer-changes.ts'
import { isOpenForWriting, typedTitle, type OfferDraft } from '../offer-draft/offer-draft.ts'
import { changedFields } from '../offer-draft/text-merge.ts'
import { draftFaultMessages } from '../offer-form/draft-fault-messages.ts'
import type { DraftFault, StepChoices } from '../offer-form/form-step.ts'
import { readDraft } from '../offer-form/read-draft.ts'
import { statedIn } from './sheet-cells.ts'
import { sheetFaultMessages } from './sheet-fault-messages.ts'
import { headingOfField, typedOfChanges } from './sheet-fields.ts'

/** What stands on an organisation's desk, and what it is read against. */
export interface Desk {
  readonly organisationId: string
  readonly drafts: readonly DeskDraft[]
  readonly choices: Pick<StepChoices, 'fields' | 'places' | 'skills'>
}

/** An offer with the key of the form, or of the sheet, that began it. */
export interface DeskDraft extends OfferDraft {
  readonly key: string
}

/** Something to say of a place in the file. */
export interface SheetNote {
  readonly row: number
  readonly column: string | null
  readonly message: InFiveLanguages
  readonly values: SayValues
}

/** One row and what it does to the desk. */
export interface PlannedRow {
  readonly row: number
  readonly kind: 'new' | 'changed' | 'unchanged'
  /** What the form's fields hold now; nothing for a new offer. */
  readonly before: FormValues
  /** The fields that the row changes. */
  readonly mine: FormValues
  /** The offer on the desk, unless it is new. */
  readonly draft: DeskDraft | undefined
  /** Makes a new offer known again when the same row comes once more. */
  readonly key: string
}

export interface SheetPlan {
  readonly rows: readonly PlannedRow[]
  readonly faults: readonly SheetNote[]
  readonly warnings: readonly SheetNote[]
}

/** What a sheet would do to the desk. Rows with faults do nothing, and hold no other row up. */
export function planSheet(reading: OfferReading, check: OfferCheck, desk: Desk): SheetPlan {
  const rows: PlannedRow[] = []
  const faults = [...reading.faults, ...check.faults].map((fault) => ofFile(fault, desk))
  const warnings: SheetNote[] = []
  const taken = new Map<string, number>()
  for (const offer of check.good) {
    const planned = planRow(offer, reading.headings ?? [], desk)
    const first = planned.draft === undefined ? undefined : taken.get(planned.draft.id)
    if (planned.draft !== undefined) taken.set(planned.draft.id, first ?? offer.row)
    if (first !== undefined) {
      const values = { value: offer.record.id, first }
      faults.push({ row: offer.row, column: 'id', message: allFaultMessages['repeated-id'], values })
    } else if (planned.faults.length > 0) faults.push(...planned.faults)
    else {
      rows.push(planned)
      if (planned.kind !== 'unchanged') warnings.push(...warningsOf(offer.row, check))
      warnings.push(...planned.lost)
    }
  }
  return { rows, faults: faults.sort(byRow), warnings: warnings.sort(byRow) }
}

/** Equal only for plans that would do the same to the same desk. */
export function planDigest({ rows, faults }: SheetPlan): string {
  const stated = {
    rows: rows.map(({ row, kind, mine, draft, key }) => {
      return [row, kind, kind === 'new' ? key : draft?.id, kind === 'changed' ? draft?.version : 0, mine]
    }),
    faults: faults.map(({ row, column, message, values }) => [row, column, message.lv, values]),
  }
  return createHash('sha256').update(JSON.stringify(stated)).digest('hex')
}

/** Of an offer that a sheet began: it stays the same for an organisation's own id. */
export function sheetKey(organisationId: string, id: string): string {
  return `sheet-${createHash('sha256').update(`${organisationId}\n${id}`).digest('hex').slice(0, 40)}`
}

function planRow(offer: OfferRow, headings: readonly string[], desk: Desk) {
  const { row, record } = offer
  const { organisationId, choices } = desk
  const key = sheetKey(organisationId, record.id)
  const draft = desk.drafts.find((known) => known.id === record.id || known.key === key)
  const read = (typed: FormValues) => readDraft({ id: record.id, organisationId, typed }, choices)
  const before = draft?.typed ?? {}
  const standing = read(before)
  const known = draft === undefined ? {} : statedIn(standing.record, headings)
  const changes = changesBetween(withoutIds(known), withoutIds(record))
  const written = draft === undefined ? { 'source-language': [firstLanguage(record)] } : {}
  const mine = { ...written, ...typedOfChanges(record, changes, headings, choices.places) }
  const after = { ...before, ...mine }
  const then = read(after)
  const isChanged = changedFields(before, after).length > 0
  const kind = draft === undefined ? 'new' : isChanged ? 'changed' : 'unchanged'
  const fresh = then.faults.filter(
    (fault) => !standing.faults.some(({ field, code }) => field === fault.field && code === fault.code),
  )
  const faults = fresh.map((fault) => ofField(row, fault))
  if (kind === 'changed' && draft !== undefined && !isOpenForWriting(draft)) {
    const values = { title: typedTitle(draft.typed) }
    faults.push({ row, column: 'id', message: sheetFaultMessages.closed, values })
  }
  const wanted = new Set(draft === undefined ? undefined : changes.map(({ field }) => field))
  const lost = changesBetween(withoutIds(statedIn(then.record, headings)), withoutIds(record))
    .filter(({ field, new: value }) => value !== null && (draft === undefined || wanted.has(field)))
    .map(({ field, new: value }) => ({
      row,
      column: headingOfPath(field.split('.')),
      message: sheetFaultMessages['not-on-desk'],
      values: { value: value ?? '' },
    }))
  return { row, kind, before, mine, draft, key, faults, lost } as const
}

function firstLanguage({ title }: OfferRow['record']): string {
  return languages.find((language) => title[language] !== undefined) ?? 'lv'
}

function withoutIds(stated: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(stated).filter(([name]) => name !== 'id' && name !== 'provider'))
}

function warningsOf(row: number, check: OfferCheck): SheetNote[] {
  const own = check.warnings.filter((warning) => warning.row === row)
  return own.filter(({ code }) => code !== 'demonstration-provider').map(noteOf)
}

function ofFile(fault: OfferFault, { organisationId }: Desk): SheetNote {
  const isOther = fault.code === 'no-right' || fault.code === 'unknown-provider'
  if (!isOther) return noteOf(fault)
  const values = { ...fault.values, own: organisationId }
  return { row: fault.row, column: fault.column, message: sheetFaultMessages['other-organisation'], values }
}

function noteOf({ row, column, code, values }: OfferFault | OfferWarning): SheetNote {
  return { row, column, message: allFaultMessages[code], values }
}

function ofField(row: number, { field, code }: DraftFault): SheetNote {
  const messages = { ...fieldFaultMessages, ...draftFaultMessages }
  return { row, column: headingOfField(field), message: messages[code], values: {} }
}

function byRow(one: SheetNote, other: SheetNote): number {
  return one.row - other.row
}
