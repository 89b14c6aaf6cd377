import type { StructuredData } from '../../../shared/ui/page-head.tsx'

/** What is known of a thing: null, undefined and the empty text are left out. */
export function known(values: StructuredData): StructuredData {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined && value !== null)
  return Object.fromEntries(entries.filter(([, value]) => value !== ''))
}

/** A list that says something, or undefined. */
export function some<Value>(list: readonly Value[]): readonly Value[] | undefined {
  return list.length === 0 ? undefined : list
}
