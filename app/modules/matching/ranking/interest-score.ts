import type { AxisScore, ScorePart } from './axis-score.ts'
import { evidenceOfParts, meanOfParts, sharesByNumber, unitsOfShares } from './axis-score.ts'
import type { InterestEvidence } from './evidence.ts'
import { nearestField, nearnessShare } from './field-nearness.ts'
import { goalOccupation, goalSkillWeights } from './goal-skills.ts'
import type { MatchIndex } from './match-index.ts'
import type { MatchProfile } from './match-profile.ts'
import { byCodeUnit, listAt } from './numbered.ts'
import { riasecPart } from './riasec-score.ts'
import { fourDecimals, unit } from './score-units.ts'

/** Interest: the mean of those of its parts that have a basis (RIASEC, chosen fields, goal). */
export function interestScore(index: MatchIndex, profile: MatchProfile): AxisScore<InterestEvidence> {
  const parts = [
    riasecPart(index, profile.interests),
    fieldPart(index, 'interest.field', profile.fields ?? []),
    goalPart(index, profile),
  ].filter((part) => part !== undefined)
  return {
    units: unitsOfShares(meanOfParts(parts, index.specifications.count)),
    evidence(specification) {
      const found = evidenceOfParts(parts, specification)
      return found.length > 0 ? found : [{ axis: 'interest', code: 'interest.no-basis' }]
    },
  }
}

type InterestPart = ScorePart<InterestEvidence>

function fieldPart(
  { specifications }: MatchIndex,
  code: 'interest.field' | 'interest.goal-field',
  chosen: readonly string[],
): InterestPart | undefined {
  if (chosen.length === 0) return undefined
  const sorted = chosen.toSorted(byCodeUnit)
  const nearest = specifications.fields.map((field) => nearestField(field, sorted))
  const shares = nearest.map((near) => (near ? nearnessShare[near.nearness] : Number.NaN))
  return {
    shares: sharesByNumber(specifications.field, shares),
    evidence(specification) {
      const number = specifications.field[specification] ?? -1
      const field = specifications.fields[number]
      const near = nearest[number]
      if (!field || !near) return []
      return [{ axis: 'interest', code, share: nearnessShare[near.nearness], field, ...near }]
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
  const shares = sharesByNumber(
    specifications.purposeSet,
    specifications.purposeSets.map((set) => (set.length === 0 ? Number.NaN : Number(set.includes(purpose)))),
  )
  return {
    shares,
    evidence(specification) {
      const share = shares[specification] ?? 0
      return [{ axis: 'interest', code: 'interest.goal-purpose', share, purpose, fits: share === 1 }]
    },
  }
}

/** How far an opportunity leads to the goal: the share of what it teaches that the occupation asks for. */
function occupationPart(index: MatchIndex, profile: MatchProfile): InterestPart | undefined {
  const occupation = goalOccupation(index, profile)
  if (occupation === undefined) return undefined
  const weights = goalSkillWeights(index, occupation)
  const shares = sharesTowards(index, weights)
  return {
    shares,
    evidence(specification) {
      const skills = [...listAt(index.specifications.taught, specification)]
      const shared = skills.filter((skill) => (weights[skill] ?? 0) > 0)
      return [
        {
          axis: 'interest',
          code: shared.length > 0 ? 'interest.goal-occupation' : 'interest.goal-occupation-elsewhere',
          share: fourDecimals(shares[specification] ?? 0),
          occupation: index.occupations.names[occupation] ?? '',
          count: shared.length,
          of: skills.length,
          skills: shared.flatMap((skill) => index.skills.names[skill] ?? []),
        },
      ]
    },
  }
}

function sharesTowards({ specifications }: MatchIndex, weights: Float64Array): Float64Array {
  const { start, items } = specifications.taught
  const { taughtShares, count } = specifications
  const shares = new Float64Array(count)
  let at = 0
  for (let i = 0; i < count; i++) {
    const end = start[i + 1] ?? 0
    let sum = at === end ? Number.NaN : 0
    for (; at < end; at++) sum += (weights[items[at] ?? 0] ?? 0) * (taughtShares[at] ?? 0)
    shares[i] = sum / unit
  }
  return shares
}
