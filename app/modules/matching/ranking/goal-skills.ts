import type { MatchIndex } from './match-index.ts'
import type { MatchProfile } from './match-profile.ts'
import { listAt, numbersOf } from './numbered.ts'
import { optionalWeight } from './occupation-table.ts'

/** 1 for each skill the person says they hold. */
export function heldSkills(index: MatchIndex, profile: MatchProfile): Uint8Array {
  const held = new Uint8Array(index.skills.names.length)
  for (const skill of numbersOf(profile.skills ?? [], index.skills)) held[skill] = 1
  return held
}

/** The number of the occupation that is the goal, when there is one and the vocabulary knows it. */
export function goalOccupation(index: MatchIndex, { goal }: MatchProfile): number | undefined {
  return goal && 'occupation' in goal ? index.occupations.numberOf.get(goal.occupation) : undefined
}

/** For each skill: 1 when the occupation needs it, ½ when it is optional there, else 0. */
export function goalSkillWeights(index: MatchIndex, occupation: number): Float64Array {
  const weights = new Float64Array(index.skills.names.length)
  for (const skill of listAt(index.occupations.optional, occupation)) weights[skill] = optionalWeight
  for (const skill of listAt(index.occupations.essential, occupation)) weights[skill] = 1
  return weights
}
