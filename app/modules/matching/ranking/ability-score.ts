import { educationLevels } from '../../catalogue/index.ts'
import type { AxisScore, ScorePart } from './axis-score.ts'
import { evidenceOfParts, meanOfParts, sharesByNumber, unitsOfShares } from './axis-score.ts'
import { heldLanguage, judgeDigital, judgeEducation, judgeLanguage } from './entry-requirements.ts'
import type { AbilityEvidence } from './evidence.ts'
import type { MatchIndex } from './match-index.ts'
import type { MatchProfile } from './match-profile.ts'
import type { NumberLists } from './numbered.ts'
import { listAt } from './numbered.ts'
import { fourDecimals } from './score-units.ts'
import type { SpecificationTable } from './specification-table.ts'

/**
 * Ability is readiness: the mean over what is asked for (prerequisites, education, languages, digital skills
 * where it is learned online), times a factor that falls when little would be new.
 */
export function abilityScore(
  { specifications, skills }: MatchIndex,
  profile: MatchProfile,
  held: Uint8Array,
): AxisScore<AbilityEvidence> {
  // Of a person who told nothing about abilities nothing can be said, not even where nothing is asked.
  const told = Boolean(profile.skills ?? profile.languages ?? profile.education ?? profile.digital)
  const parts = [
    told ? prerequisitePart(specifications, skills.names, profile, held) : undefined,
    educationPart(specifications, profile),
    languagePart(specifications, profile),
    digitalPart(specifications, profile),
  ].filter((part) => part !== undefined)
  const readiness = meanOfParts(parts, specifications.count)
  const factors = newnessFactors(specifications.beyond, held)
  for (let i = 0; i < specifications.count; i++) {
    const share = readiness[i] ?? Number.NaN
    const asked = Number.isNaN(share) && told && specifications.asksNothing[i] === 1 ? 1 : share
    readiness[i] = asked * (factors[i] ?? 1)
  }
  return {
    units: unitsOfShares(readiness),
    evidence(specification) {
      if (Number.isNaN(readiness[specification])) return [{ axis: 'ability', code: 'ability.no-basis' }]
      const asked = evidenceOfParts(parts, specification)
      const open = { axis: 'ability', code: 'ability.open-to-all', share: 1 } as const
      const factor = factors[specification] ?? 1
      return [
        ...(asked.length > 0 ? asked : [open]),
        ...newnessEvidence(specifications, specification, held, factor),
      ]
    },
  }
}

type AbilityPart = ScorePart<AbilityEvidence>

/**
 * Skills not told count as not held as soon as anything about abilities is told: were they left out of the
 * mean instead, telling a first skill could lower the score.
 */
function prerequisitePart(
  { required }: SpecificationTable,
  names: readonly string[],
  { skills }: MatchProfile,
  held: Uint8Array,
): AbilityPart {
  const shares = sharesHeld(required, held)
  return {
    shares,
    evidence(specification) {
      const asked = [...listAt(required, specification)]
      const has = asked.filter((skill) => held[skill] === 1)
      const code = !skills ? 'unstated' : has.length > 0 ? 'held' : 'lacking'
      return [
        {
          axis: 'ability',
          code: `ability.prerequisites-${code}`,
          share: fourDecimals(shares[specification] ?? 0),
          count: has.length,
          of: asked.length,
          skills: has.flatMap((skill) => names[skill] ?? []),
          lacking: asked.filter((skill) => held[skill] !== 1).flatMap((skill) => names[skill] ?? []),
        },
      ]
    },
  }
}

function educationPart(
  { entryEducation }: SpecificationTable,
  { education: held }: MatchProfile,
): AbilityPart | undefined {
  if (!held) return undefined
  return {
    shares: sharesByNumber(
      entryEducation,
      educationLevels.map((asked) => (asked === 'none' ? Number.NaN : judgeEducation(held, asked).share)),
    ),
    evidence(specification) {
      const asked = educationLevels[entryEducation[specification] ?? -1] ?? 'none'
      return [{ axis: 'ability', code: 'ability.education', ...judgeEducation(held, asked), asked, held }]
    },
  }
}

function languagePart(
  { entryLanguage, entryLanguages }: SpecificationTable,
  profile: MatchProfile,
): AbilityPart | undefined {
  if (!profile.languages) return undefined
  const judged = entryLanguages.map((list) =>
    list.map(([language, asked]) => {
      const held = heldLanguage(profile, language)
      return { language, asked, held, ...judgeLanguage(held, asked) }
    }),
  )
  // The mean of no languages is NaN: no basis.
  const shares = judged.map((list) => list.reduce((sum, { share }) => sum + share, 0) / list.length)
  return {
    shares: sharesByNumber(entryLanguage, shares),
    evidence: (specification) =>
      (judged[entryLanguage[specification] ?? -1] ?? []).map((item) => ({
        axis: 'ability',
        code: 'ability.language',
        ...item,
        share: fourDecimals(item.share),
      })),
  }
}

function digitalPart(
  { online }: SpecificationTable,
  { digital: held }: MatchProfile,
): AbilityPart | undefined {
  if (!held) return undefined
  const judged = judgeDigital(held)
  return {
    shares: sharesByNumber(online, [Number.NaN, judged.share]),
    evidence: () => [{ axis: 'ability', code: 'ability.digital', ...judged, held }],
  }
}

/** Full while at least half of what is taught would be new, then falling to a fifth when nothing would. */
function newnessFactors(beyond: NumberLists, held: Uint8Array): Float64Array {
  const factors = sharesHeld(beyond, held)
  for (let i = 0; i < factors.length; i++) {
    const known = factors[i] ?? Number.NaN
    factors[i] = Number.isNaN(known) ? 1 : 0.2 + 0.8 * Math.min(1, 2 * (1 - known))
  }
  return factors
}

function newnessEvidence(
  { beyond }: SpecificationTable,
  specification: number,
  held: Uint8Array,
  factor: number,
): AbilityEvidence[] {
  const taught = [...listAt(beyond, specification)]
  if (taught.length === 0) return []
  const count = taught.filter((skill) => held[skill] !== 1).length
  const some = factor < 1 ? 'little-new' : 'new-skills'
  const code = count === 0 ? 'nothing-new' : count === taught.length ? 'all-new' : some
  return [
    { axis: 'ability', code: `ability.${code}`, factor: fourDecimals(factor), count, of: taught.length },
  ]
}

/** The share of each list that is held; NaN for an empty one. */
function sharesHeld({ start, items }: NumberLists, held: Uint8Array): Float64Array {
  const shares = new Float64Array(start.length - 1)
  let at = 0
  for (let i = 0; i < shares.length; i++) {
    const first = at
    const end = start[i + 1] ?? 0
    let count = 0
    for (; at < end; at++) count += held[items[at] ?? 0] ?? 0
    shares[i] = count / (end - first)
  }
  return shares
}
