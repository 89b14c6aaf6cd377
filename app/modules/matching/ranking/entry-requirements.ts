import { type CefrLevel, cefrLevels, type EducationLevel } from '../../catalogue/index.ts'
import type { Reached } from './evidence.ts'
import type { DigitalLevel, MatchProfile } from './match-profile.ts'

/**
 * Vocational and secondary education stand beside each other above basic: a trade certificate need not
 * include general secondary education, nor the other way round, so only the provider can tell.
 */
const education: Readonly<Record<EducationLevel, Readonly<Record<EducationLevel, number>>>> = {
  none: { none: 1, basic: 0, vocational: 0, secondary: 0, higher: 0 },
  basic: { none: 1, basic: 1, vocational: 0.5, secondary: 0.5, higher: 0.25 },
  vocational: { none: 1, basic: 1, vocational: 1, secondary: 0.75, higher: 0.5 },
  secondary: { none: 1, basic: 1, vocational: 0.75, secondary: 1, higher: 0.5 },
  higher: { none: 1, basic: 1, vocational: 0.75, secondary: 1, higher: 1 },
}

export interface Requirement {
  /** 0–1: how near the person is to what is asked. */
  readonly share: number
  readonly reached: Reached
}

export function judgeEducation(held: EducationLevel, asked: EducationLevel): Requirement {
  const share = education[held][asked]
  return { share, reached: share === 1 ? 'yes' : share === 0.75 ? 'unclear' : 'no' }
}

/** Each of the six levels below the one asked for costs the same. */
export function judgeLanguage(held: CefrLevel | 'none', asked: CefrLevel): Requirement {
  const share = Math.min(1, levelNumber(held) / levelNumber(asked))
  return { share, reached: share === 1 ? 'yes' : 'no' }
}

/** Learning online asks for basic digital skills, whatever the subject. */
export function judgeDigital(held: DigitalLevel): Requirement {
  return held === 'none' ? { share: 0, reached: 'no' } : { share: 1, reached: 'yes' }
}

export function heldLanguage({ languages }: MatchProfile, language: string): CefrLevel | 'none' {
  return languages?.[language] ?? 'none'
}

function levelNumber(level: CefrLevel | 'none'): number {
  return level === 'none' ? 0 : cefrLevels.indexOf(level) + 1
}
