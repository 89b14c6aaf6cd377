import type { Day } from '../../../shared/time/day.ts'

/** A person lets a coordinator act for them. */
export interface Mandate {
  readonly id: string
  readonly personId: string | null
  readonly personName: string | null
  readonly coordinatorId: string | null
  readonly coordinatorName: string | null
  readonly fromDay: Day
  readonly toDay: Day
  readonly askedAt: Date
  readonly proof: 'code' | 'link' | null
  readonly confirmedAt: Date | null
  readonly endedAt: Date | null
  readonly codeTries: number
}

export type MandatePhase = 'asked' | 'valid' | 'over' | 'ended'

/** Days for which a mandate can be asked at most. */
export const longestMandate = 366

/** Wrong codes after which only the link is left: six digits would else be guessed. */
export const mostCodeTries = 5

export function mandatePhase(
  mandate: Pick<Mandate, 'endedAt' | 'toDay' | 'confirmedAt'>,
  today: Day,
): MandatePhase {
  if (mandate.endedAt !== null) return 'ended'
  if (mandate.toDay < today) return 'over'
  return mandate.confirmedAt === null ? 'asked' : 'valid'
}

export type ConsentRefusal = 'not-asked' | 'wrong-code' | 'too-many-tries'

/** Why a code does not prove the consent to one of the mandates asked for. */
export function refuseCode(
  asked: readonly { readonly tries: number }[],
  isRight: boolean,
): ConsentRefusal | undefined {
  if (asked.length === 0) return 'not-asked'
  if (isRight) return undefined
  return asked.every(({ tries }) => tries >= mostCodeTries) ? 'too-many-tries' : 'wrong-code'
}
