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

/** The scores of every specification in units, `noBasis` without one. May be reused for the next profile. */
export interface ScoreTable {
  readonly interest: Int16Array
  readonly ability: Int16Array
  readonly need: Int16Array
  /** What results are ordered by, first and second; `order` is -1 when no score has a basis. */
  readonly order: Float64Array
  readonly gain: Int32Array
}

/** One profile read against one index. */
export interface Scoring {
  readonly held: Uint8Array
  readonly interest: AxisScore<InterestEvidence>
  readonly ability: AxisScore<AbilityEvidence>
  readonly need: AxisScore<NeedEvidence>
  readonly gain: Gain
}

export function scoringFor(index: MatchIndex, profile: MatchProfile): Scoring {
  const held = heldSkills(index, profile)
  return {
    held,
    interest: interestScore(index, profile),
    ability: abilityScore(index, profile, held),
    need: needScore(index, profile),
    gain: gainFor(index, profile, held),
  }
}

export function emptyScoreTable({ specifications: { count } }: MatchIndex): ScoreTable {
  return {
    interest: new Int16Array(count),
    ability: new Int16Array(count),
    need: new Int16Array(count),
    order: new Float64Array(count),
    gain: new Int32Array(count),
  }
}

/** Scores every specification for one profile, without evidence: for lists and for batches. */
export function scoreAll(
  index: MatchIndex,
  profile: MatchProfile,
  scoring: Scoring = scoringFor(index, profile),
  table: ScoreTable = emptyScoreTable(index),
): ScoreTable {
  const weights = weightsOf(profile)
  for (let specification = 0; specification < index.specifications.count; specification++) {
    const interest = scoring.interest.units(specification)
    const ability = scoring.ability.units(specification)
    const need = scoring.need.units(specification)
    table.interest[specification] = interest
    table.ability[specification] = ability
    table.need[specification] = need
    table.order[specification] = orderOf(interest, ability, need, weights)
    table.gain[specification] = scoring.gain.units(specification)
  }
  return table
}

/** The person's own weights; all three zero says as little as none, so both count alike. */
export function weightsOf({ weights }: MatchProfile): Weights {
  if (!weights || weights.interest + weights.ability + weights.need <= 0) {
    return { interest: 1, ability: 1, need: 1 }
  }
  return weights
}

/**
 * The weighted mean of the scores that have a basis, as a whole number of 10⁻¹⁰: fine enough to tell any two
 * means apart, coarse enough that two equal ones are equal, however the weights are scaled.
 */
export function orderOf(interest: number, ability: number, need: number, weights: Weights): number {
  let sum = 0
  let weight = 0
  if (interest !== noBasis) {
    sum += interest * weights.interest
    weight += weights.interest
  }
  if (ability !== noBasis) {
    sum += ability * weights.ability
    weight += weights.ability
  }
  if (need !== noBasis) {
    sum += need * weights.need
    weight += weights.need
  }
  return weight > 0 ? Math.round((sum / weight) * 1e6) : -1
}
