/** One of the three scores for one profile, by number of specification. */
export interface AxisScore<E> {
  /** In units of score-units.ts; `noBasis` without one. */
  units(specification: number): number
  evidence(specification: number): E[]
}
