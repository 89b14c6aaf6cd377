import type { CefrLevel, EducationLevel, Mode, Schedule } from '../../catalogue/index.ts'
import type { InterestProfile } from '../../vocabulary/index.ts'

/** What the short self-check of digital skills ends in. */
export const digitalLevels = ['none', 'basic', 'intermediate', 'advanced'] as const
export type DigitalLevel = (typeof digitalLevels)[number]

export type Goal =
  { readonly occupation: string } | { readonly field: string } | { readonly purpose: 'civic' | 'personal' }

export interface Place {
  readonly lat: number
  readonly lon: number
  readonly municipality?: string | undefined
}

/** The constraints a person may set, in the order they are listed. */
export const constraintKeys = [
  'languages',
  'schedule',
  'mode',
  'maxPriceEur',
  'maxKm',
  'startBefore',
  'accessibility',
] as const
export type ConstraintKey = (typeof constraintKeys)[number]

export interface Constraints {
  /** Languages of instruction the person can learn in. */
  readonly languages?: readonly string[] | undefined
  readonly schedule?: readonly Schedule[] | undefined
  readonly mode?: readonly Mode[] | undefined
  readonly maxPriceEur?: number | undefined
  readonly maxKm?: number | undefined
  /** A day, YYYY-MM-DD: learning that starts on this day or later is too late. */
  readonly startBefore?: string | undefined
  /** Every one of these is needed. */
  readonly accessibility?: readonly string[] | undefined
  readonly hard?: readonly ConstraintKey[] | undefined
}

export interface Weights {
  readonly interest: number
  readonly ability: number
  readonly need: number
}

/** What a person told about themselves, already validated and with their place resolved. */
export interface MatchProfile {
  readonly interests?: InterestProfile | undefined
  readonly skills?: readonly string[] | undefined
  readonly languages?: Readonly<Partial<Record<string, CefrLevel>>> | undefined
  readonly education?: EducationLevel | undefined
  readonly digital?: DigitalLevel | undefined
  readonly goal?: Goal | undefined
  /** ISCED-F codes of two, three or four digits. */
  readonly fields?: readonly string[] | undefined
  readonly place?: Place | undefined
  readonly constraints?: Constraints | undefined
  readonly weights?: Weights | undefined
  readonly limit?: number | undefined
}
