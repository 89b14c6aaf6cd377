import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import type { Day } from '../../../shared/time/day.ts'
import type { Theme } from '../situation/situation.ts'
import type { Channel } from '../request/request.ts'

export const caseStates = ['active', 'paused', 'closed'] as const
export type CaseState = (typeof caseStates)[number]

export const caseCloseReasons = [
  'goals-reached',
  'in-learning',
  'in-work',
  'moved',
  'no-contact',
  'withdrawn',
  'other',
] as const
export type CaseCloseReason = (typeof caseCloseReasons)[number]

export const memberRoles = ['coordinator', 'social', 'educator', 'employer', 'observer'] as const
export type MemberRole = (typeof memberRoles)[number]

export const goalPurposes = ['work', 'civic', 'personal'] as const
export type GoalPurpose = (typeof goalPurposes)[number]
export const goalStates = ['open', 'reached', 'dropped'] as const
export type GoalState = (typeof goalStates)[number]

export const actionStates = ['planned', 'doing', 'done', 'cancelled'] as const
export type ActionState = (typeof actionStates)[number]
export const actionOwners = ['resident', 'coordinator', 'member'] as const
export type ActionOwner = (typeof actionOwners)[number]

export const contactKinds = ['meeting', 'phone', 'video', 'message', 'visit'] as const
export type ContactKind = (typeof contactKinds)[number]

/** From where somebody looks at a case: as the resident, as who guides, or as a member in a role. */
export type Side = 'resident' | 'coordinator' | 'member'

export interface GuidanceCase {
  readonly id: string
  readonly personId: string | null
  readonly name: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly language: Language
  readonly municipalityId: string
  readonly municipality: Localised
  readonly parish: string | null
  readonly leadId: string | null
  readonly lead: string | null
  readonly leadEmail: string | null
  readonly channel: Channel
  readonly state: CaseState
  readonly openedAt: Date
  readonly resumeDay: Day | null
  readonly closeReason: CaseCloseReason | null
  readonly closedDay: Day | null
  readonly summary: string | null
  readonly matchConsent: 'own' | 'spoken' | null
  readonly profile: unknown
  readonly side: Side
  /** Of a member. */
  readonly memberRole: MemberRole | null
}

export interface Situation {
  readonly id: string
  readonly theme: Theme
  readonly code: string
  readonly note: string | null
  readonly day: Day
}

export interface Goal {
  readonly id: string
  readonly target: string
  readonly purpose: GoalPurpose
  readonly state: GoalState
}

export interface Action {
  readonly id: string
  readonly goalId: string | null
  readonly what: string
  readonly owner: ActionOwner
  readonly ownerId: string | null
  readonly dueDay: Day
  readonly state: ActionState
  readonly stateSince: Date
  readonly stateSide: Side | 'organisation'
}

export interface Contact {
  readonly id: string
  readonly kind: ContactKind
  readonly day: Day
  readonly agreed: string | null
}

export interface Member {
  readonly id: string
  readonly memberId: string | null
  readonly name: string | null
  readonly role: MemberRole
  readonly fromDay: Day
  readonly toDay: Day
  readonly consent: 'own' | 'spoken' | null
  readonly addedBy: string
}

export interface Note {
  readonly id: string
  readonly note: string
  readonly madeAt: Date
}

export interface Comment {
  readonly id: string
  readonly said: string | null
  readonly madeAt: Date
}

/** Days for which somebody may look at a case at most, and as the form proposes it. */
export const longestShare = 366
export const usualShare = 90

export type CaseRefusal =
  | 'closed'
  | 'not-yours-to-do'
  | 'unknown-person'
  | 'already-member'
  | 'day-past'
  | 'day-too-late'
  | 'unknown-code'
  | 'other-case-open'

/** What each side may do in a case. Members read, and bring their own actions on. */
const duties = {
  situation: ['coordinator'],
  goal: ['resident', 'coordinator'],
  action: ['resident', 'coordinator'],
  /** Bringing an action on. */
  progress: ['resident', 'coordinator', 'member'],
  contact: ['coordinator'],
  note: ['coordinator'],
  comment: ['resident'],
  member: ['resident', 'coordinator'],
  consent: ['resident'],
  state: ['coordinator'],
  move: ['coordinator'],
  match: ['resident', 'coordinator'],
  referral: ['coordinator'],
} as const satisfies Readonly<Record<string, readonly Side[]>>
export type Duty = keyof typeof duties

export function mayDo(side: Side, duty: Duty): boolean {
  return duties[duty].some((allowed) => allowed === side)
}

/** Why somebody may not do this in the case now. */
export function refuseDuty(
  { side, state }: Pick<GuidanceCase, 'side' | 'state'>,
  duty: Duty,
): CaseRefusal | undefined {
  if (!mayDo(side, duty)) return 'not-yours-to-do'
  const standsClosed: readonly Duty[] = ['state', 'comment', 'member', 'consent', 'note']
  return state === 'closed' && !standsClosed.includes(duty) ? 'closed' : undefined
}

export function refuseDay(day: Day, today: Day, latest: Day): CaseRefusal | undefined {
  if (day < today) return 'day-past'
  return day > latest ? 'day-too-late' : undefined
}
