/** Why a run ends before its time. */
export const endingReasons = ['too-few', 'educator', 'room', 'funding', 'no-longer', 'other'] as const
export type EndingReason = (typeof endingReasons)[number]

export type EndingKind = 'cancelled' | 'archived'

export interface Ending {
  readonly ending: EndingKind
  readonly because: EndingReason
  /** In the provider's own words. */
  readonly note: string | null
  readonly endedAt: Date
}
