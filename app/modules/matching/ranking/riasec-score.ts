import { type InterestProfile, type InterestType, interestTypes } from '../../vocabulary/index.ts'
import type { ScorePart } from './axis-score.ts'
import type { InterestEvidence } from './evidence.ts'
import type { MatchIndex } from './match-index.ts'
import { correlation, shapeOf } from './riasec-shape.ts'
import { fourDecimals } from './score-units.ts'

/** What is known of other occupations or of the field only moves the score half as far from the middle. */
const certainty = { occupations: 1, skills: 0.5, field: 0.5 } as const

/** (r + 1) / 2 of the person's interest profile with that of the work an opportunity leads to. */
export function riasecPart(
  { specifications, occupations }: MatchIndex,
  interests: InterestProfile | undefined,
): ScorePart<InterestEvidence> | undefined {
  if (!interests) return undefined
  const { interestShapes, interestBases, leading, count } = specifications
  const shape = shapeOf(interestTypes.map((type) => interests[type]))
  const strongest = strongTypes(shape, 0)
  const shares = new Float64Array(count)
  for (let i = 0; i < count; i++) {
    const basis = interestBases[i]
    shares[i] = basis ? (correlation(shape, interestShapes, i) * certainty[basis] + 1) / 2 : Number.NaN
  }
  return {
    shares,
    evidence(specification) {
      const r = correlation(shape, interestShapes, specification)
      const known = (leading[specification] ?? []).filter(
        ({ occupation }) => !Number.isNaN(occupations.interests[occupation * 6]),
      )
      const strong = strongTypes(interestShapes, specification * 6)
      return [
        {
          axis: 'interest',
          code: 'interest.riasec',
          share: fourDecimals(shares[specification] ?? 0),
          correlation: fourDecimals(r),
          closeness: r >= 0.5 ? 'close' : r >= 0 ? 'partly' : 'different',
          basis: interestBases[specification] ?? 'field',
          occupations: known.slice(0, 3).flatMap(({ occupation }) => occupations.names[occupation] ?? []),
          types: strongest.filter((type) => strong.includes(type)),
        },
      ]
    },
  }
}

/** The types above the person's or the work's own mean, strongest first, three at most. */
function strongTypes(shapes: ArrayLike<number>, from: number): InterestType[] {
  return interestTypes
    .map((type, i) => ({ type, value: shapes[from + i] ?? 0 }))
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.value - a.value)
    .slice(0, 3)
    .map(({ type }) => type)
}
