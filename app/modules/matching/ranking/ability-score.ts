import type { AxisScore } from './axis-score.ts'
import { heldLanguage, judgeDigital, judgeEducation, judgeLanguage } from './entry-requirements.ts'
import type { AbilityEvidence } from './evidence.ts'
import type { MatchIndex } from './match-index.ts'
import type { MatchProfile } from './match-profile.ts'
import type { NumberLists } from './numbered.ts'
import { listAt } from './numbered.ts'
import { noBasis, toUnits } from './score-units.ts'
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
  const parts = [
    prerequisitePart(specifications, skills.names, profile, held),
    educationPart(specifications, profile),
    languagePart(specifications, profile),
    digitalPart(specifications, profile),
  ].filter((part) => part !== undefined)
  const asksNothing = nothingAsked(specifications)
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
      if (count === 0 && !asksNothing(specification)) return noBasis
      return toUnits(
        (count === 0 ? 1 : sum / count) * newnessFactor(specifications.beyond, specification, held),
      )
    },
    evidence(specification) {
      const asked = parts
        .filter((part) => !Number.isNaN(part.share(specification)))
        .flatMap((part) => part.evidence(specification))
      if (asked.length > 0) return [...asked, ...newnessEvidence(specifications, specification, held)]
      if (!asksNothing(specification)) return [{ axis: 'ability', code: 'ability.no-basis' }]
      return [
        { axis: 'ability', code: 'ability.open-to-all', share: 1 },
        ...newnessEvidence(specifications, specification, held),
      ]
    },
  }
}

interface AbilityPart {
  /** 0–1, NaN when nothing is asked or the person did not say. */
  share(specification: number): number
  evidence(specification: number): AbilityEvidence[]
}

/**
 * Skills not told count as not held as soon as anything about abilities is told: were they left out of the
 * mean instead, telling a first skill could lower the score.
 */
function prerequisitePart(
  { required }: SpecificationTable,
  names: readonly string[],
  { skills, education, languages, digital }: MatchProfile,
  held: Uint8Array,
): AbilityPart | undefined {
  if (!skills && !education && !languages && !digital) return undefined
  return {
    share: (specification) => shareHeld(required, specification, held),
    evidence(specification) {
      const asked = [...listAt(required, specification)]
      const has = asked.filter((skill) => held[skill] === 1)
      const code = !skills ? 'unstated' : has.length > 0 ? 'held' : 'lacking'
      return [
        {
          axis: 'ability',
          code: `ability.prerequisites-${code}`,
          share: toUnits(shareHeld(required, specification, held)) / 1e4,
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
    share(specification) {
      const asked = entryEducation[specification] ?? 'none'
      return asked === 'none' ? Number.NaN : judgeEducation(held, asked).share
    },
    evidence(specification) {
      const asked = entryEducation[specification] ?? 'none'
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
    share: (specification) => shares[entryLanguage[specification] ?? -1] ?? Number.NaN,
    evidence: (specification) =>
      (judged[entryLanguage[specification] ?? -1] ?? []).map((item) => ({
        axis: 'ability',
        code: 'ability.language',
        ...item,
        share: toUnits(item.share) / 1e4,
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
    share: (specification) => (online[specification] === 1 ? judged.share : Number.NaN),
    evidence: () => [{ axis: 'ability', code: 'ability.digital', ...judged, held }],
  }
}

function nothingAsked({ required, entryEducation, entryLanguages, entryLanguage }: SpecificationTable) {
  return (specification: number) =>
    required.start[specification] === required.start[specification + 1] &&
    (entryEducation[specification] ?? 'none') === 'none' &&
    (entryLanguages[entryLanguage[specification] ?? -1] ?? []).length === 0
}

/** Full while at least half of what is taught would be new, then falling to a fifth when nothing would. */
function newnessFactor(beyond: NumberLists, specification: number, held: Uint8Array): number {
  const shareKnown = shareHeld(beyond, specification, held)
  return Number.isNaN(shareKnown) ? 1 : 0.2 + 0.8 * Math.min(1, 2 * (1 - shareKnown))
}

function newnessEvidence(
  { beyond }: SpecificationTable,
  specification: number,
  held: Uint8Array,
): AbilityEvidence[] {
  const taught = [...listAt(beyond, specification)]
  if (taught.length === 0) return []
  const count = taught.filter((skill) => held[skill] !== 1).length
  const factor = toUnits(newnessFactor(beyond, specification, held)) / 1e4
  const code = count === 0 ? 'nothing-new' : factor < 1 ? 'little-new' : 'new-skills'
  return [{ axis: 'ability', code: `ability.${code}`, factor, count, of: taught.length }]
}

/** NaN for an empty list. */
function shareHeld({ start, items }: NumberLists, list: number, held: Uint8Array): number {
  const end = start[list + 1] ?? 0
  const first = start[list] ?? 0
  let count = 0
  for (let at = first; at < end; at++) count += held[items[at] ?? 0] ?? 0
  return count / (end - first)
}
