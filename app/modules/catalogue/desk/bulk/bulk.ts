import type { FormValues } from '../../../../shared/forms/form-reader.ts'
import { addDays, isDay } from '../../../../shared/time/day.ts'
import type { StateRefusal } from '../offer-draft/offer-draft.ts'

/** The one thing that is changed of several offers at once. */
export type BulkChange =
  | { readonly kind: 'move'; readonly weeks: number }
  | { readonly kind: 'price'; readonly price: number }
  | { readonly kind: 'publish' }

export const bulkKinds = ['move', 'price', 'publish'] as const

export interface BulkResult {
  readonly id: string
  readonly outcome: 'changed' | 'unchanged' | 'not-found' | StateRefusal
}

/** Two years there and back. */
export const mostWeeks = 104

const days = ['starts-on', 'apply-by', 'lesson-day'] as const

/** What the change makes of the text of one offer; a day that is wrong stays as it was typed. */
export function changeTyped(typed: FormValues, change: BulkChange): FormValues {
  if (change.kind === 'publish') return {}
  if (change.kind === 'price') return { price: [String(change.price)] }
  return Object.fromEntries(
    days.flatMap((field) => {
      const values = typed[field]
      return values === undefined
        ? []
        : [[field, values.map((day) => (isDay(day) ? addDays(day, change.weeks * 7) : day))] as const]
    }),
  )
}
