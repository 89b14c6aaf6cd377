import type { Localised } from '../../../shared/i18n/localised.ts'
import type { Day } from '../../../shared/time/day.ts'

export const referralStates = [
  'sent',
  'incomplete',
  'accepted',
  'refused',
  'started',
  'finished',
  'withdrawn',
] as const
export type ReferralState = (typeof referralStates)[number]

export const decisionReasons = ['no-place', 'not-eligible', 'not-our-field', 'not-reached', 'other'] as const
export type DecisionReason = (typeof decisionReasons)[number]
export const outcomes = ['completed', 'in-work', 'stopped', 'moved-on'] as const
export type Outcome = (typeof outcomes)[number]

/** What an organisation sees: what the coordinator wrote for it, and nothing of the case. */
export interface Referral {
  readonly id: string
  readonly caseId: string | null
  readonly organisationId: string
  readonly organisation: Localised
  readonly opportunityId: string | null
  readonly opportunity: Localised | null
  readonly name: string | null
  readonly contact: string | null
  readonly reason: string | null
  readonly state: ReferralState
  readonly dueDay: Day
  readonly question: string | null
  readonly answer: string | null
  readonly decisionReason: DecisionReason | null
  readonly outcome: Outcome | null
  readonly sentAt: Date
  readonly coordinator: string | null
  readonly coordinatorEmail: string | null
}

/** From where an organisation brings a referral where. */
const steps: Readonly<Record<ReferralState, readonly ReferralState[]>> = {
  sent: ['incomplete', 'accepted', 'refused'],
  incomplete: [],
  accepted: ['started', 'refused', 'finished'],
  started: ['finished'],
  refused: [],
  finished: [],
  withdrawn: [],
}

/** What the organisation may do next. */
export function nextStates(state: ReferralState): readonly ReferralState[] {
  return steps[state]
}

export type ReferralRefusal = 'not-now' | 'no-reason' | 'no-question' | 'no-outcome'

export interface Step {
  readonly state: ReferralState
  readonly reason?: DecisionReason | undefined
  readonly question?: string | undefined
  readonly outcome?: Outcome | undefined
}

/** A refusal gives its reason, a question its words, an end its outcome. */
export function refuseStep(
  from: ReferralState,
  { state, reason, question, outcome }: Step,
): ReferralRefusal | undefined {
  if (!steps[from].includes(state)) return 'not-now'
  if (state === 'refused' && reason === undefined) return 'no-reason'
  if (state === 'incomplete' && question === undefined) return 'no-question'
  return state === 'finished' && outcome === undefined ? 'no-outcome' : undefined
}

/** Days in which an organisation answers, as the form proposes. */
export const usualAnswerDays = 7
