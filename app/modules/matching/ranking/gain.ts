import type { SkillShare } from './evidence.ts'
import { goalOccupation, goalSkillWeights } from './goal-skills.ts'
import type { MatchIndex } from './match-index.ts'
import type { MatchProfile } from './match-profile.ts'
import type { NumberLists } from './numbered.ts'
import { fromUnits, splitWhole } from './score-units.ts'

/** What a person would gain from a specification and still lack, by number of specification. */
export interface Gain {
  /** The sum of the gain's weights, in units. */
  readonly units: Int32Array
  gain(specification: number): SkillShare[]
  missing(specification: number): SkillShare[]
}

/**
 * Towards an occupation: shares of all its missing skills (essential 1, optional ½, times rarity), so that
 * gain and missing add up to 1. Without one: the share of what is taught that would be new, and of what is
 * asked for beforehand that is missing.
 */
export function gainFor(index: MatchIndex, profile: MatchProfile, held: Uint8Array): Gain {
  const occupation = goalOccupation(index, profile)
  return occupation === undefined ? openGain(index, held) : gainTowards(index, occupation, held)
}

function gainTowards(index: MatchIndex, occupation: number, held: Uint8Array): Gain {
  const { taught } = index.specifications
  const shares = missingShares(index, occupation, held)
  const gained = (specification: number) => {
    const teaches = taught.items.subarray(taught.start[specification], taught.start[specification + 1])
    return [...teaches].filter((skill) => (shares[skill] ?? 0) > 0)
  }
  const all = [...shares.keys()].filter((skill) => (shares[skill] ?? 0) > 0)
  const named = (skills: readonly number[]) =>
    skillShares(
      index,
      skills.map((skill) => [skill, shares[skill] ?? 0] as const),
    )
  return {
    units: sumOver(taught, (at) => shares[taught.items[at] ?? 0] ?? 0),
    gain: (specification) => named(gained(specification)),
    missing(specification) {
      const gains = new Set(gained(specification))
      return named(all.filter((skill) => !gains.has(skill)))
    },
  }
}

/** For each skill its share, in units, of what the occupation asks for and the person lacks. */
function missingShares(index: MatchIndex, occupation: number, held: Uint8Array): Int32Array {
  const weights = goalSkillWeights(index, occupation)
  const shares = new Int32Array(weights.length)
  const missing = [...weights.keys()].filter((skill) => (weights[skill] ?? 0) > 0 && held[skill] !== 1)
  const parts = splitWhole(missing.map((skill) => (weights[skill] ?? 0) * (index.rarity[skill] ?? 0)))
  for (const [i, skill] of missing.entries()) shares[skill] = parts[i] ?? 0
  return shares
}

function openGain(index: MatchIndex, held: Uint8Array): Gain {
  const { taught, taughtShares, required, requiredShares } = index.specifications
  const lacking = (lists: NumberLists, shares: Int32Array, specification: number) => {
    const found: (readonly [number, number])[] = []
    const end = lists.start[specification + 1] ?? 0
    for (let at = lists.start[specification] ?? 0; at < end; at++) {
      const skill = lists.items[at] ?? 0
      if (held[skill] !== 1) found.push([skill, shares[at] ?? 0])
    }
    return skillShares(index, found)
  }
  return {
    units: sumOver(taught, (at) => (held[taught.items[at] ?? 0] === 1 ? 0 : (taughtShares[at] ?? 0))),
    gain: (specification) => lacking(taught, taughtShares, specification),
    missing: (specification) => lacking(required, requiredShares, specification),
  }
}

function sumOver({ start }: NumberLists, valueAt: (at: number) => number): Int32Array {
  const sums = new Int32Array(start.length - 1)
  let at = 0
  for (let i = 0; i < sums.length; i++) {
    const end = start[i + 1] ?? 0
    let sum = 0
    for (; at < end; at++) sum += valueAt(at)
    sums[i] = sum
  }
  return sums
}

/** Largest share first, then in the order of the skills' ids. */
function skillShares({ skills }: MatchIndex, shares: readonly (readonly [number, number])[]): SkillShare[] {
  return shares
    .toSorted(([a, aUnits], [b, bUnits]) => bUnits - aUnits || a - b)
    .map(([skill, units]) => ({ id: skills.names[skill] ?? '', weight: fromUnits(units) }))
}
