import type { FieldNearness } from './evidence.ts'

export const nearnessShare: Readonly<Record<FieldNearness, number>> = {
  same: 1,
  narrow: 0.6,
  broad: 0.3,
  other: 0,
}

/** The chosen ISCED-F code that lies nearest to `field`; a chosen narrow or broad field holds all below it. */
export function nearestField(field: string, chosen: readonly string[]) {
  const judged = chosen.map((code) => ({ chosen: code, nearness: fieldNearness(field, code) }))
  return judged.toSorted((a, b) => nearnessShare[b.nearness] - nearnessShare[a.nearness])[0]
}

function fieldNearness(field: string, chosen: string): FieldNearness {
  if (field.startsWith(chosen)) return 'same'
  if (field.slice(0, 3) === chosen.slice(0, 3)) return 'narrow'
  return field.slice(0, 2) === chosen.slice(0, 2) ? 'broad' : 'other'
}
