import type { InterestEvidence } from './evidence.ts'
import { nearestField, nearnessShare } from './field-nearness.ts'
import { goalOccupation, goalSkillWeights } from './goal-skills.ts'
import type { MatchIndex } from './match-index.ts'
import type { MatchProfile, Riasec, RiasecType } from './match-profile.ts'
import { riasecTypes } from './match-profile.ts'
import { byCodeUnit, listAt } from './numbered.ts'
import { correlation, shapeOf } from './riasec-shape.ts'
import type { AxisScore } from './axis-score.ts'
import { noBasis, toUnits } from './score-units.ts'

/** Interest: the mean of those of its parts that have a basis (RIASEC, chosen fields, goal). */
export function interestScore(index: MatchIndex, profile: MatchProfile): AxisScore<InterestEvidence> {
  const parts = [
    riasecPart(index, profile.interests),
    fieldPart(index, 'interest.field', profile.fields ?? []),
    goalPart(index, profile),
  ].filter((part) => part !== undefined)
  return {
    units(specification) {
      let sum = 0
      let count = 0
      for (const part of parts) {
        const share = part.share(specification)
        if (Number.isNaN(share)) continue
        sum += share
        count++
      }
      return count === 0 ? noBasis : toUnits(sum / count)
    },
    evidence(specification) {
      const found = parts
        .filter((part) => !Number.isNaN(part.share(specification)))
        .map((part) => part.evidence(specification))
      return found.length > 0 ? found : [{ axis: 'interest', code: 'interest.no-basis' }]
    },
  }
}

interface InterestPart {
  /** 0–1, NaN without a basis. */
  share(specification: number): number
  evidence(specification: number): InterestEvidence
}

function riasecPart(index: MatchIndex, interests: Riasec | undefined): InterestPart | undefined {
  if (!interests) return undefined
  const { specifications, occupations } = index
  const shape = shapeOf(riasecTypes.map((type) => interests[type]))
  const strongest = strongTypes(shape, 0)
  const r = (specification: number) => correlation(shape, specifications.interestShapes, specification)
  return {
    share: (specification) => (r(specification) + 1) / 2,
    evidence(specification) {
      const near = specifications.leading[specification] ?? []
      const known = near.filter(({ occupation }) => !Number.isNaN(occupations.interests[occupation * 6]))
      const strong = strongTypes(specifications.interestShapes, specification * 6)
      return {
        axis: 'interest',
        code: 'interest.riasec',
        share: toUnits((r(specification) + 1) / 2) / 1e4,
        correlation: Math.round(r(specification) * 1e4) / 1e4,
        closeness: r(specification) >= 0.5 ? 'close' : r(specification) >= 0 ? 'partly' : 'different',
        occupations: known.slice(0, 3).flatMap(({ occupation }) => occupations.names[occupation] ?? []),
        types: strongest.filter((type) => strong.includes(type)),
      }
    },
  }
}

/** The types above the person's or the work's own mean, strongest first, three at most. */
function strongTypes(shapes: ArrayLike<number>, from: number): RiasecType[] {
  return riasecTypes
    .map((type, i) => ({ type, value: shapes[from + i] ?? 0 }))
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.value - a.value)
    .slice(0, 3)
    .map(({ type }) => type)
}

function fieldPart(
  { specifications }: MatchIndex,
  code: 'interest.field' | 'interest.goal-field',
  chosen: readonly string[],
): InterestPart | undefined {
  if (chosen.length === 0) return undefined
  const sorted = chosen.toSorted(byCodeUnit)
  const nearest = specifications.fields.map((field) => nearestField(field, sorted))
  const shares = nearest.map((near) => (near ? nearnessShare[near.nearness] : Number.NaN))
  const fieldOf = (specification: number) => specifications.field[specification] ?? -1
  return {
    share: (specification) => shares[fieldOf(specification)] ?? Number.NaN,
    evidence(specification) {
      const near = nearest[fieldOf(specification)] ?? { chosen: '', nearness: 'other' }
      const field = specifications.fields[fieldOf(specification)] ?? ''
      return { axis: 'interest', code, share: nearnessShare[near.nearness], field, ...near }
    },
  }
}

function goalPart(index: MatchIndex, profile: MatchProfile): InterestPart | undefined {
  const { goal } = profile
  if (!goal) return undefined
  if ('field' in goal) return fieldPart(index, 'interest.goal-field', [goal.field])
  return 'purpose' in goal ? purposePart(index, goal.purpose) : occupationPart(index, profile)
}

function purposePart({ specifications }: MatchIndex, purpose: 'civic' | 'personal'): InterestPart {
  const share = (specification: number) => {
    const purposes = specifications.purposes[specification] ?? []
    return purposes.length === 0 ? Number.NaN : Number(purposes.includes(purpose))
  }
  return {
    share,
    evidence: (specification) => ({
      axis: 'interest',
      code: 'interest.goal-purpose',
      share: share(specification),
      purpose,
      fits: share(specification) === 1,
    }),
  }
}

/** How far an opportunity leads to the goal: the share of what it teaches that the occupation asks for. */
function occupationPart(index: MatchIndex, profile: MatchProfile): InterestPart | undefined {
  const occupation = goalOccupation(index, profile)
  if (occupation === undefined) return undefined
  const { taught, taughtShares } = index.specifications
  const weights = goalSkillWeights(index, occupation)
  const share = (specification: number) => {
    let sum = 0
    const end = taught.start[specification + 1] ?? 0
    const first = taught.start[specification] ?? 0
    for (let at = first; at < end; at++) {
      sum += (weights[taught.items[at] ?? 0] ?? 0) * (taughtShares[at] ?? 0)
    }
    return end === first ? Number.NaN : sum / 1e4
  }
  return {
    share,
    evidence(specification) {
      const skills = [...listAt(taught, specification)]
      const shared = skills.filter((skill) => (weights[skill] ?? 0) > 0)
      return {
        axis: 'interest',
        code: shared.length > 0 ? 'interest.goal-occupation' : 'interest.goal-occupation-elsewhere',
        share: toUnits(share(specification)) / 1e4,
        occupation: index.occupations.names[occupation] ?? '',
        count: shared.length,
        of: skills.length,
        skills: shared.flatMap((skill) => index.skills.names[skill] ?? []),
      }
    },
  }
}
