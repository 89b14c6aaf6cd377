import type { CefrLevel, EducationLevel, Mode, Purpose, Schedule } from '../../catalogue/index.ts'
import type { InterestType } from '../../vocabulary/index.ts'
import type { DigitalLevel } from './match-profile.ts'

/** The three scores, in the order they are shown. */
export const axes = ['interest', 'ability', 'need'] as const
export type Axis = (typeof axes)[number]

/** How near the field of what is offered lies to one that was chosen. */
export type FieldNearness = 'same' | 'narrow' | 'broad' | 'other'

/** What an opportunity's interest profile rests on; see specification-interests.ts. */
export type InterestBasis = 'occupations' | 'skills' | 'field'

/** Whether something asked for is there; `unclear` where only the provider can tell. */
export type Reached = 'yes' | 'unclear' | 'no'

interface NeedFigure {
  /** ISCO-08 group of occupations the figure is about. */
  readonly group: string
  readonly index: number
  readonly source: string
  readonly asOf: string
  readonly demonstration: boolean
}

/** `share` is what the item adds to the mean that makes the score, 0–1. All names are ids, never labels. */
export type InterestEvidence = { readonly axis: 'interest' } & (
  | {
      readonly code: 'interest.riasec'
      readonly share: number
      readonly correlation: number
      readonly closeness: 'close' | 'partly' | 'different'
      readonly basis: InterestBasis
      readonly occupations: readonly string[]
      /** Types that are strong in the person and in the work. */
      readonly types: readonly InterestType[]
    }
  | {
      readonly code: 'interest.field' | 'interest.goal-field'
      readonly share: number
      readonly field: string
      readonly chosen: string
      readonly nearness: FieldNearness
    }
  | {
      readonly code: 'interest.goal-occupation' | 'interest.goal-occupation-elsewhere'
      readonly share: number
      readonly occupation: string
      readonly count: number
      readonly of: number
      readonly skills: readonly string[]
    }
  | {
      readonly code: 'interest.goal-purpose'
      readonly share: number
      readonly purpose: Purpose
      readonly fits: boolean
    }
  | { readonly code: 'interest.no-basis' }
)

export type AbilityEvidence = { readonly axis: 'ability' } & (
  | {
      readonly code:
        'ability.prerequisites-held' | 'ability.prerequisites-lacking' | 'ability.prerequisites-unstated'
      readonly share: number
      readonly count: number
      readonly of: number
      readonly skills: readonly string[]
      readonly lacking: readonly string[]
    }
  | {
      readonly code: 'ability.education'
      readonly share: number
      readonly asked: EducationLevel
      readonly held: EducationLevel
      readonly reached: Reached
    }
  | {
      readonly code: 'ability.language'
      readonly share: number
      readonly language: string
      readonly asked: CefrLevel
      readonly held: CefrLevel | 'none'
      readonly reached: Reached
    }
  | {
      readonly code: 'ability.digital'
      readonly share: number
      readonly held: DigitalLevel
      readonly reached: Reached
    }
  | { readonly code: 'ability.open-to-all'; readonly share: number }
  | {
      /** `factor` is what readiness is multiplied by. */
      readonly code: 'ability.all-new' | 'ability.new-skills' | 'ability.little-new' | 'ability.nothing-new'
      readonly factor: number
      readonly count: number
      readonly of: number
    }
  | { readonly code: 'ability.no-basis' }
)

export type NeedEvidence = { readonly axis: 'need' } & (
  | (NeedFigure & {
      readonly code: 'need.occupation-short' | 'need.occupation-low'
      readonly openingsPerYear: number | null
    })
  | (NeedFigure & { readonly code: 'need.municipality-names'; readonly municipality: string })
  | { readonly code: 'need.no-figure' }
)

export type Evidence = InterestEvidence | AbilityEvidence | NeedEvidence
export type EvidenceCode = Evidence['code']

/** A constraint that is violated, or that cannot be judged because something is not known. */
export type Finding =
  | {
      readonly key: 'languages'
      readonly code: 'languages.other' | 'languages.unknown'
      readonly languages: readonly string[]
    }
  | { readonly key: 'schedule'; readonly code: 'schedule.other'; readonly schedule: Schedule }
  | { readonly key: 'schedule'; readonly code: 'schedule.unknown' }
  | { readonly key: 'mode'; readonly code: 'mode.other'; readonly mode: Mode }
  | { readonly key: 'mode'; readonly code: 'mode.unknown' }
  | {
      readonly key: 'maxPriceEur'
      readonly code: 'maxPriceEur.above'
      readonly priceEur: number
      readonly maxPriceEur: number
    }
  | { readonly key: 'maxPriceEur'; readonly code: 'maxPriceEur.unknown' }
  | { readonly key: 'maxKm'; readonly code: 'maxKm.above'; readonly km: number; readonly maxKm: number }
  | { readonly key: 'maxKm'; readonly code: 'maxKm.unknown' | 'maxKm.no-place' }
  | {
      readonly key: 'startBefore'
      readonly code: 'startBefore.later'
      readonly startsOn: string
      readonly startBefore: string
    }
  | { readonly key: 'startBefore'; readonly code: 'startBefore.unknown' }
  | {
      readonly key: 'accessibility'
      readonly code: 'accessibility.missing' | 'accessibility.unknown'
      readonly needs: readonly string[]
    }
  | EntryFinding
  | { readonly key: 'seats'; readonly code: 'seats.full' | 'seats.unknown' }

export type EntryFinding = { readonly key: 'entry' } & (
  | {
      readonly code: 'entry.prerequisites-lacking' | 'entry.prerequisites-unstated'
      readonly lacking: readonly string[]
    }
  | {
      readonly code: 'entry.education-below' | 'entry.education-unclear'
      readonly asked: EducationLevel
      readonly held: EducationLevel
    }
  | { readonly code: 'entry.education-unstated'; readonly asked: EducationLevel }
  | { readonly code: 'entry.education-unknown' }
  | {
      readonly code: 'entry.language-below'
      readonly language: string
      readonly asked: CefrLevel
      readonly held: CefrLevel | 'none'
    }
  | { readonly code: 'entry.language-unstated'; readonly language: string; readonly asked: CefrLevel }
)

export type FindingCode = Finding['code']

/** A skill and its share of the whole, 0–1 with four decimals. */
export interface SkillShare {
  readonly id: string
  readonly weight: number
}
