import { heldSkills } from '../../app/modules/matching/ranking/goal-skills.ts'
import type { MatchIndex } from '../../app/modules/matching/ranking/match-index.ts'
import type { MatchProfile } from '../../app/modules/matching/ranking/match-profile.ts'
import { interestTypes } from '../../app/modules/vocabulary/index.ts'
import type { NumberLists } from '../../app/modules/matching/ranking/numbered.ts'

/** The measure of the scoring: one loop that reads what a score needs from the same arrays and adds it up. */
export function plainPass(index: MatchIndex, profile: MatchProfile): Float64Array {
  const { count, taught, taughtShares, required, requiredShares, interestShapes, field } =
    index.specifications
  const held = heldSkills(index, profile)
  const interests = interestTypes.map((type) => profile.interests?.[type] ?? 0)
  const sums = new Float64Array(count)
  for (let i = 0; i < count; i++) {
    let sum = sumHeld(taught, taughtShares, held, i) + sumHeld(required, requiredShares, held, i)
    for (let type = 0; type < 6; type++) sum += (interestShapes[6 * i + type] ?? 0) * (interests[type] ?? 0)
    sums[i] = sum + (field[i] ?? 0)
  }
  return sums
}

function sumHeld({ start, items }: NumberLists, shares: Int32Array, held: Uint8Array, i: number): number {
  const end = start[i + 1] ?? 0
  let sum = 0
  for (let at = start[i] ?? 0; at < end; at++) sum += (held[items[at] ?? 0] ?? 0) * (shares[at] ?? 0)
  return sum
}
