import { listAt } from './numbered.ts'
import type { OccupationTable } from './occupation-table.ts'
import { optionalWeight } from './occupation-table.ts'

/** An occupation that what is taught leads to, and how near it is (cosine, 0–1). */
export interface LeadingOccupation {
  readonly occupation: number
  readonly nearness: number
}

const mostLeading = 5
/** Below this, in the starter's data, what the skills share is chance: hygiene, customers, reports. */
const leastNearness = 0.15
/** An occupation much further away than the nearest one adds noise, not meaning. */
const leastOfNearest = 0.5

/** Answers, for skills taught (ascending, each once), the occupations they lead to, nearest first. */
export function leadingOccupationFinder(occupations: OccupationTable, rarity: Float64Array) {
  const asking = occupationsBySkill(occupations, rarity)
  const lengths = occupationLengths(occupations, rarity)
  const dots = new Float64Array(occupations.names.length)
  const shared = new Uint16Array(occupations.names.length)

  return (taught: readonly number[]): LeadingOccupation[] => {
    const touched: number[] = []
    let square = 0
    for (const skill of taught) {
      const weight = rarity[skill] ?? 0
      square += weight * weight
      for (const { occupation, weight: asked } of asking[skill] ?? []) {
        if (shared[occupation] === 0) touched.push(occupation)
        shared[occupation] = (shared[occupation] ?? 0) + 1
        dots[occupation] = (dots[occupation] ?? 0) + weight * asked
      }
    }
    // One skill in common says little, unless one skill is all that is taught.
    const leastShared = Math.min(2, taught.length)
    const near = touched
      .filter((occupation) => (shared[occupation] ?? 0) >= leastShared)
      .map((occupation) => ({
        occupation,
        nearness: (dots[occupation] ?? 0) / (Math.sqrt(square) * (lengths[occupation] ?? 1)),
      }))
      .sort((a, b) => b.nearness - a.nearness || a.occupation - b.occupation)
      .slice(0, mostLeading)
    for (const occupation of touched) shared[occupation] = dots[occupation] = 0
    const least = Math.max(leastNearness, (near[0]?.nearness ?? 0) * leastOfNearest)
    return near.filter(({ nearness }) => nearness >= least)
  }
}

interface Asking {
  readonly occupation: number
  readonly weight: number
}

function occupationsBySkill(occupations: OccupationTable, rarity: Float64Array): Asking[][] {
  const asking: Asking[][] = Array.from(rarity, () => [])
  for (const occupation of occupations.names.keys()) {
    for (const skill of listAt(occupations.essential, occupation)) {
      asking[skill]?.push({ occupation, weight: rarity[skill] ?? 0 })
    }
    for (const skill of listAt(occupations.optional, occupation)) {
      asking[skill]?.push({ occupation, weight: (rarity[skill] ?? 0) * optionalWeight })
    }
  }
  return asking
}

function occupationLengths(occupations: OccupationTable, rarity: Float64Array): number[] {
  return occupations.names.map((_, occupation) => {
    let square = 0
    for (const skill of listAt(occupations.essential, occupation)) square += (rarity[skill] ?? 0) ** 2
    for (const skill of listAt(occupations.optional, occupation)) {
      square += ((rarity[skill] ?? 0) * optionalWeight) ** 2
    }
    return Math.sqrt(square)
  })
}
