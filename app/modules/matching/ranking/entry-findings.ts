import { educationLevels } from '../../catalogue/index.ts'
import { heldLanguage, judgeEducation, judgeLanguage } from './entry-requirements.ts'
import type { EntryFinding, Finding } from './evidence.ts'
import type { MatchIndex } from './match-index.ts'
import type { MatchProfile } from './match-profile.ts'
import { listAt } from './numbered.ts'

interface Findings<F> {
  readonly violated: F[]
  readonly unknown: F[]
}

/** What a person would be asked for at the door: always judged, never hard. */
export function entryFindings(
  index: MatchIndex,
  profile: MatchProfile,
  held: Uint8Array,
  specification: number,
): Findings<EntryFinding> {
  const { violated, unknown }: Findings<EntryFinding> = { violated: [], unknown: [] }
  const lacking = [...listAt(index.specifications.required, specification)]
    .filter((skill) => held[skill] !== 1)
    .flatMap((skill) => index.skills.names[skill] ?? [])
  if (lacking.length > 0 && profile.skills) {
    violated.push({ key: 'entry', code: 'entry.prerequisites-lacking', lacking })
  } else if (lacking.length > 0) {
    unknown.push({ key: 'entry', code: 'entry.prerequisites-unstated', lacking })
  }
  const education = educationFinding(index, profile, specification)
  if (education) (education.code === 'entry.education-below' ? violated : unknown).push(education)
  const { entryLanguages, entryLanguage } = index.specifications
  for (const [language, asked] of entryLanguages[entryLanguage[specification] ?? -1] ?? []) {
    const level = heldLanguage(profile, language)
    if (!profile.languages) unknown.push({ key: 'entry', code: 'entry.language-unstated', language, asked })
    else if (judgeLanguage(level, asked).reached !== 'yes') {
      violated.push({ key: 'entry', code: 'entry.language-below', language, asked, held: level })
    }
  }
  return { violated, unknown }
}

export function seatsFindings({ opportunities }: MatchIndex, opportunity: number): Findings<Finding> {
  const free = opportunities.seatsFree[opportunity] ?? -1
  return {
    violated: free === 0 ? [{ key: 'seats', code: 'seats.full' }] : [],
    unknown: free < 0 ? [{ key: 'seats', code: 'seats.unknown' }] : [],
  }
}

function educationFinding(
  { specifications }: MatchIndex,
  { education: held }: MatchProfile,
  specification: number,
): EntryFinding | undefined {
  const asked = educationLevels[specifications.entryEducation[specification] ?? -1]
  if (!asked) return { key: 'entry', code: 'entry.education-unknown' }
  if (asked === 'none') return undefined
  if (!held) return { key: 'entry', code: 'entry.education-unstated', asked }
  const { reached } = judgeEducation(held, asked)
  if (reached === 'yes') return undefined
  return {
    key: 'entry',
    code: reached === 'no' ? 'entry.education-below' : 'entry.education-unclear',
    asked,
    held,
  }
}
