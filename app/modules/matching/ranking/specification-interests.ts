import type { InterestBasis } from './evidence.ts'
import type { LeadingOccupation } from './leading-occupations.ts'
import { listAt } from './numbered.ts'
import type { OccupationTable } from './occupation-table.ts'
import { optionalWeight } from './occupation-table.ts'

export interface SpecificationInterests {
  /** Six numbers, NaN without a basis. */
  readonly profile: readonly number[]
  readonly basis: InterestBasis | null
}

interface Specification {
  readonly taught: readonly number[]
  readonly fieldCode: string | null
  readonly leading: readonly LeadingOccupation[]
}

/**
 * The interest profile of each specification: that of the occupations it leads to; failing those, of all
 * occupations that ask for what is taught; failing those too, of what else is taught in the same field.
 */
export function specificationInterests(
  specifications: readonly Specification[],
  occupations: OccupationTable,
  rarity: Float64Array,
): SpecificationInterests[] {
  const profileOf = (occupation: number) => [
    ...occupations.interests.subarray(occupation * 6, occupation * 6 + 6),
  ]
  const bySkill = skillProfiles(occupations, rarity.length, profileOf)
  const own = specifications.map(({ leading, taught }): SpecificationInterests => {
    const led = meanProfile(leading.map((near) => [profileOf(near.occupation), near.nearness]))
    if (led) return { profile: led, basis: 'occupations' }
    const used = meanProfile(taught.map((skill) => [bySkill[skill], rarity[skill] ?? 0]))
    return used ? { profile: used, basis: 'skills' } : { profile: unknownProfile, basis: null }
  })
  const byField = fieldProfiles(specifications, own)
  return own.map((interests, i) => {
    const code = specifications[i]?.fieldCode
    if (interests.basis !== null || !code) return interests
    const profile = fieldLengths.map((length) => byField.get(code.slice(0, length))).find(Boolean)
    return profile ? { profile, basis: 'field' } : interests
  })
}

const unknownProfile = Array.from({ length: 6 }, () => Number.NaN)

/** ISCED-F: detailed, narrow, broad. */
const fieldLengths = [4, 3, 2] as const

type Weighed = readonly [profile: readonly number[] | undefined, weight: number]

/** The weighted mean of the profiles that are known. */
function meanProfile(weighed: readonly Weighed[]): number[] | undefined {
  const sums = [0, 0, 0, 0, 0, 0]
  let all = 0
  for (const [profile, weight] of weighed) {
    if (!profile || Number.isNaN(profile[0])) continue
    all += weight
    for (const [type, value] of profile.entries()) sums[type] = (sums[type] ?? 0) + value * weight
  }
  return all > 0 ? sums.map((sum) => sum / all) : undefined
}

/** For each skill the mean profile of the occupations that ask for it. */
function skillProfiles(
  occupations: OccupationTable,
  skillCount: number,
  profileOf: (occupation: number) => number[],
) {
  const asking: Weighed[][] = Array.from({ length: skillCount }, () => [])
  for (const occupation of occupations.names.keys()) {
    const profile = profileOf(occupation)
    for (const skill of listAt(occupations.essential, occupation)) asking[skill]?.push([profile, 1])
    for (const skill of listAt(occupations.optional, occupation)) {
      asking[skill]?.push([profile, optionalWeight])
    }
  }
  return asking.map(meanProfile)
}

function fieldProfiles(
  specifications: readonly Specification[],
  interests: readonly SpecificationInterests[],
): Map<string, number[] | undefined> {
  const within = new Map<string, Weighed[]>()
  for (const [i, { fieldCode }] of specifications.entries()) {
    const profile = interests[i]?.profile
    if (fieldCode === null || !profile) continue
    for (const length of fieldLengths) {
      const code = fieldCode.slice(0, length)
      const members = within.get(code) ?? []
      members.push([profile, 1])
      within.set(code, members)
    }
  }
  return new Map([...within].map(([code, members]) => [code, meanProfile(members)]))
}
