import type { FormValues } from '../../../../shared/forms/form-reader.ts'
import { changedFields } from '../offer-draft/text-merge.ts'

/** One save of the text, newest first in a list. */
export interface SavedVersion {
  readonly version: number
  readonly typed: FormValues
  readonly savedAt: Date
  readonly savedBy: string
  readonly cause: 'begun' | 'copied' | 'saved' | 'set-aside' | 'bulk' | 'file'
}

/** What happened to the offer besides saving its text. */
export interface DraftEvent {
  readonly kind: string
  readonly happenedAt: Date
  readonly byId: string
}

export interface FieldDifference {
  readonly field: string
  readonly before: string
  readonly after: string
}

export type HistoryEntry =
  | {
      readonly kind: 'text'
      readonly at: Date
      readonly byId: string
      readonly version: SavedVersion
      readonly differences: readonly FieldDifference[]
    }
  | { readonly kind: 'event'; readonly at: Date; readonly byId: string; readonly event: string }

/** All that happened, newest first; each save with what it changed of the text that stood before. */
export function historyOf(versions: readonly SavedVersion[], events: readonly DraftEvent[]): HistoryEntry[] {
  const inOrder = [...versions].sort((one, other) => one.version - other.version)
  let standing: FormValues = {}
  const texts = inOrder.map((version): HistoryEntry => {
    const differences = differencesBetween(standing, version.typed)
    // What was set aside never took the place of what stood.
    if (version.cause !== 'set-aside') standing = version.typed
    return { kind: 'text', at: version.savedAt, byId: version.savedBy, version, differences }
  })
  const others = events.map(({ kind, happenedAt, byId }): HistoryEntry => ({
    kind: 'event',
    at: happenedAt,
    byId,
    event: kind,
  }))
  // Of what happened at one moment the later stands first too.
  return [...others, ...texts.reverse()].sort((one, other) => other.at.getTime() - one.at.getTime())
}

/** Fields that people see; ids and marks beside them are ours. */
function differencesBetween(before: FormValues, after: FormValues): FieldDifference[] {
  return changedFields(before, after)
    .filter((field) => !/^(translation-|lesson-id$|repeat-)/.test(field))
    .sort()
    .map((field) => ({ field, before: shown(before[field]), after: shown(after[field]) }))
}

function shown(values: readonly string[] = []): string {
  return values.filter((value) => value !== '').join('; ')
}
