import { createHash } from 'node:crypto'

import type { OfferRecord } from './offer-record.ts'

/** What became of one value between two statements of an offer; null is not stated. */
export interface ValueChange {
  /** `price_eur`, `title.lv`, `seats.max`. */
  readonly field: string
  readonly old: string | null
  readonly new: string | null
}

/** Longer values are cut: a finding is read by a person, the whole value stands in the offer. */
const shownLength = 200

/** Equal for equal records, so that what has not changed is not touched. */
export function fingerprintOf(record: OfferRecord): string {
  return createHash('sha256').update(JSON.stringify(record)).digest('hex').slice(0, 32)
}

/** Every value that differs, by its path; lists are compared as a whole. */
export function changesBetween(before: unknown, after: unknown): ValueChange[] {
  const [old, fresh] = [statedValues(before), statedValues(after)]
  const fields = new Set([...old.keys(), ...fresh.keys()])
  return [...fields]
    .filter((field) => old.get(field) !== fresh.get(field))
    .map((field) => ({ field, old: shown(old.get(field)), new: shown(fresh.get(field)) }))
}

/** The part of a record in which a value stands: `title` of `title.lv`. */
export function partOf(field: string): string {
  return field.split('.', 1)[0] ?? field
}

/** Values by path, as JSON; what is null or empty is not stated. */
function statedValues(value: unknown, path = '', found = new Map<string, string>()): Map<string, string> {
  if (value === null || value === undefined) return found
  if (typeof value === 'object' && !Array.isArray(value)) {
    for (const [key, inner] of Object.entries(value)) {
      statedValues(inner, path === '' ? key : `${path}.${key}`, found)
    }
    return found
  }
  return found.set(path, typeof value === 'string' ? value : JSON.stringify(value))
}

function shown(text: string | undefined): string | null {
  if (text === undefined) return null
  return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text
}
