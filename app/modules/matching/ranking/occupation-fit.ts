import { interestTypes } from '../../vocabulary/index.ts'
import type { SkillShare } from './evidence.ts'
import { heldSkills } from './goal-skills.ts'
import type { MatchIndex } from './match-index.ts'
import type { MatchProfile } from './match-profile.ts'
import { listAt } from './numbered.ts'
import { optionalWeight } from './occupation-table.ts'
import { correlation, shapeOf } from './riasec-shape.ts'
import { fromUnits, splitWhole, toUnits } from './score-units.ts'

export interface OccupationFit {
  readonly id: string
  /** 0–1 with four decimals. */
  readonly fit: number
  /** Essential skills the person lacks, with their share of all the essential ones by rarity. */
  readonly missing: readonly SkillShare[]
}

/**
 * The occupations that fit a person best: the mean of how alike the interests are and of the share of the
 * occupation's skills they hold, of those two that have a basis. Empty when the person told neither.
 */
export function fittingOccupations(index: MatchIndex, profile: MatchProfile, limit = 10): OccupationFit[] {
  const held = heldSkills(index, profile)
  const shape = profile.interests && shapeOf(interestTypes.map((type) => profile.interests?.[type] ?? 0))
  const tellsSkills = held.includes(1)
  return index.occupations.names
    .map((id, occupation) => {
      const alike = shape
        ? (correlation(shape, index.occupations.interestShapes, occupation) + 1) / 2
        : Number.NaN
      const able = tellsSkills ? shareHeld(index, occupation, held) : Number.NaN
      const parts = [alike, able].filter((part) => !Number.isNaN(part))
      const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length
      return { id, occupation, mean, fit: toUnits(mean) }
    })
    .filter(({ mean }) => !Number.isNaN(mean))
    .sort((a, b) => b.fit - a.fit || a.occupation - b.occupation)
    .slice(0, limit)
    .map(({ id, occupation, fit }) => ({
      id,
      fit: fromUnits(fit),
      missing: missingEssentials(index, occupation, held),
    }))
}

/** The essential skills of an occupation that are not held, largest share first. */
export function missingEssentials(index: MatchIndex, occupation: number, held: Uint8Array): SkillShare[] {
  const essential = [...listAt(index.occupations.essential, occupation)]
  const shares = splitWhole(essential.map((skill) => index.rarity[skill] ?? 0))
  return essential
    .map((skill, i) => ({ skill, units: shares[i] ?? 0 }))
    .filter(({ skill }) => held[skill] !== 1)
    .sort((a, b) => b.units - a.units || a.skill - b.skill)
    .map(({ skill, units }) => ({ id: index.skills.names[skill] ?? '', weight: fromUnits(units) }))
}

/** By rarity, optional skills at half; NaN for an occupation whose skills are not known. */
function shareHeld({ occupations, rarity }: MatchIndex, occupation: number, held: Uint8Array): number {
  let has = 0
  let all = 0
  for (const [lists, factor] of [
    [occupations.essential, 1],
    [occupations.optional, optionalWeight],
  ] as const) {
    for (const skill of listAt(lists, occupation)) {
      const weight = (rarity[skill] ?? 0) * factor
      all += weight
      if (held[skill] === 1) has += weight
    }
  }
  return has / all
}
