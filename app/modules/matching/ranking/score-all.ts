import { abilityScore } from './ability-score.ts'
import type { AxisScore } from './axis-score.ts'
import type { AbilityEvidence, InterestEvidence, NeedEvidence } from './evidence.ts'
import type { Gain } from './gain.ts'
import { gainFor } from './gain.ts'
import { heldSkills } from './goal-skills.ts'
import { interestScore } from './interest-score.ts'
import type { MatchIndex } from './match-index.ts'
import type { MatchProfile, Weights } from './match-profile.ts'
import { needScore } from './need-score.ts'
import { noBasis } from './score-units.ts'

/** One profile scored against every specification: columns in units, and what can be said about each. */
export interface Scoring {
  readonly held: Uint8Array
  readonly interest: AxisScore<InterestEvidence>
  readonly ability: AxisScore<AbilityEvidence>
  readonly need: AxisScore<NeedEvidence>
  readonly gain: Gain
  /** What results are ordered by first, before gain; -1 when no score has a basis. */
  readonly order: Float64Array
}

/** Scores every specification for one profile; evidence is only made when asked for, so batches pay nothing. */
export function scoreAll(index: MatchIndex, profile: MatchProfile): Scoring {
  const held = heldSkills(index, profile)
  const interest = interestScore(index, profile)
  const ability = abilityScore(index, profile, held)
  const need = needScore(index, profile)
  return {
    held,
    interest,
    ability,
    need,
    gain: gainFor(index, profile, held),
    order: orderBy(
      { interest: interest.units, ability: ability.units, need: need.units },
      weightsOf(profile),
    ),
  }
}

/** The person's own weights; all three zero says as little as none, so both count alike. */
export function weightsOf({ weights }: MatchProfile): Weights {
  if (!weights || weights.interest + weights.ability + weights.need <= 0) {
    return { interest: 1, ability: 1, need: 1 }
  }
  return weights
}

interface ScoreColumns {
  readonly interest: Int16Array
  readonly ability: Int16Array
  readonly need: Int16Array
}

/**
 * The weighted mean of the scores that have a basis, as a whole number of 10⁻¹⁰: fine enough to tell any two
 * means apart, coarse enough that two equal ones are equal, however the weights are scaled.
 */
export function orderBy({ interest, ability, need }: ScoreColumns, weights: Weights): Float64Array {
  const order = new Float64Array(interest.length)
  const { interest: interestWeight, ability: abilityWeight, need: needWeight } = weights
  for (let i = 0; i < order.length; i++) {
    const interestUnits = interest[i] ?? noBasis
    const abilityUnits = ability[i] ?? noBasis
    const needUnits = need[i] ?? noBasis
    const wi = interestUnits === noBasis ? 0 : interestWeight
    const wa = abilityUnits === noBasis ? 0 : abilityWeight
    const wn = needUnits === noBasis ? 0 : needWeight
    const mean = (interestUnits * wi + abilityUnits * wa + needUnits * wn) / (wi + wa + wn)
    order[i] = Number.isNaN(mean) ? -1 : Math.round(mean * 1e6)
  }
  return order
}
