import type { FormValues } from '../../../../shared/forms/form-reader.ts'

export interface Merge {
  /** What the save changes of the text that stands now. */
  readonly change: FormValues
  /** Fields that both sides changed, each in its own way. */
  readonly conflicts: readonly string[]
}

/**
 * Joins what was typed on a page with what was saved since the page was opened. Fields that only one side touched
 * are no conflict, so two people can write two steps of one offer at once.
 */
export function mergeTyped(base: FormValues, current: FormValues, mine: FormValues): Merge {
  const touched = Object.keys(mine).filter((field) => !isSame(mine[field], base[field]))
  const conflicts = touched.filter(
    (field) => !isSame(current[field], base[field]) && !isSame(current[field], mine[field]),
  )
  const changed = touched.filter((field) => !isSame(mine[field], current[field]))
  return { change: Object.fromEntries(changed.map((field) => [field, mine[field] ?? []])), conflicts }
}

/** Fields of which something else is stated; empty fields and absent ones say the same. */
export function changedFields(before: FormValues, after: FormValues): string[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...fields].filter((field) => !isSame(before[field], after[field]))
}

function isSame(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return stated(one) === stated(other)
}

/** Browsers send line ends of their own kind. */
function stated(values: readonly string[]): string {
  const texts = values.map((value) => value.replace(/\r\n?/g, '\n'))
  return texts.every((text) => text === '') ? '' : JSON.stringify(texts)
}
