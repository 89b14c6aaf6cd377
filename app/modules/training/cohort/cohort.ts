import type { Localised } from '../../../shared/i18n/localised.ts'
import type { Day } from '../../../shared/time/day.ts'
import type { StandardKind } from '../standard/standard.ts'

export const longestCohortYears = 5
export const usualCohortYears = 3

/** A run of the catalogue that trains for units of a standard, with how far it has come. */
export interface Cohort {
  readonly opportunityId: string
  readonly kind: StandardKind
  readonly title: Localised
  readonly startsOn: Day | null
  readonly validYears: number
  readonly units: readonly Localised[]
  /** Null while no intake is announced. */
  readonly seats: number | null
  readonly enrolled: number
  readonly completed: number
}

export interface NewCohort {
  readonly opportunityId: string
  readonly kind: StandardKind
  readonly units: readonly string[]
  readonly validYears: number
}

export type CohortRefusal = 'no-units' | 'foreign-unit' | 'already-bound'

export function refuseCohort(
  { units }: Pick<NewCohort, 'units'>,
  known: { readonly ofStandard: readonly string[]; readonly isBound: boolean },
): CohortRefusal | undefined {
  if (known.isBound) return 'already-bound'
  if (units.length === 0) return 'no-units'
  return units.every((unit) => known.ofStandard.includes(unit)) ? undefined : 'foreign-unit'
}
