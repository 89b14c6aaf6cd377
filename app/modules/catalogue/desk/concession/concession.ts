import type { TargetGroup } from '../../opportunity/opportunity-words.ts'

/** Who pays less for a run, and what. */
export interface Concession {
  readonly targetGroup: TargetGroup
  readonly priceEur: number
}
