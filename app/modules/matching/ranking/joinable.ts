import { noDay } from './day-number.ts'
import type { OpportunityTable } from './opportunity-table.ts'

/** On its first day, and on the last day for applying, one can still join. */
export function canBeJoined(
  { startsOn, applyBy }: OpportunityTable,
  opportunity: number,
  today: number,
): boolean {
  const starts = startsOn[opportunity] ?? noDay
  const closes = applyBy[opportunity] ?? noDay
  return (starts === noDay || starts >= today) && (closes === noDay || closes >= today)
}
