import type { Language } from '../../../shared/i18n/language.ts'
import type { Localised } from '../../../shared/i18n/localised.ts'
import { addDays, type Day } from '../../../shared/time/day.ts'

export const channels = ['own', 'link', 'partner', 'phone'] as const
export type Channel = (typeof channels)[number]

/** What somebody wants guidance about. */
export const requestThemes = [
  'choosing',
  'course',
  'work',
  'digital',
  'language',
  'recognition',
  'civic',
] as const
export type RequestTheme = (typeof requestThemes)[number]

export const requestStates = ['unconfirmed', 'new', 'returned', 'accepted', 'closed'] as const
export type RequestState = (typeof requestStates)[number]

export const requestCloseReasons = [
  'not-reached',
  'withdrawn',
  'elsewhere',
  'duplicate',
  'outside-region',
  'other',
] as const
export type RequestCloseReason = (typeof requestCloseReasons)[number]

/** Spoken at the telephone or face to face, or on paper. */
export const consentKinds = ['spoken', 'written'] as const
export type ConsentKind = (typeof consentKinds)[number]

export interface NewRequest {
  readonly key: string
  readonly channel: Channel
  readonly name: string
  readonly email: string | null
  readonly phone: string | null
  readonly language: Language
  readonly municipalityId: string
  readonly parish: string | null
  readonly themes: readonly RequestTheme[]
  readonly wish: string | null
  readonly organisationId: string | null
  readonly consent: ConsentKind | null
}

export interface GuidanceRequest {
  readonly id: string
  readonly token: string
  readonly state: RequestState
  readonly channel: Channel
  readonly name: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly language: Language
  readonly municipalityId: string
  readonly municipality: Localised
  readonly parish: string | null
  readonly themes: readonly RequestTheme[]
  readonly wish: string | null
  readonly organisation: Localised | null
  readonly consent: ConsentKind | null
  readonly askedAt: Date
  readonly dueDay: Day
  readonly coordinatorId: string | null
  readonly coordinator: string | null
  readonly coordinatorEmail: string | null
  readonly question: string | null
  readonly answer: string | null
  readonly closeReason: RequestCloseReason | null
  readonly escalatedAt: Date | null
}

/** Working days in which a request is answered. Public holidays count as working days. */
export const answerDays = 3

/** The day so many working days later. */
export function workingDaysAfter(day: Day, days: number): Day {
  let [at, left] = [day, days]
  while (left > 0) {
    at = addDays(at, 1)
    const weekday = new Date(`${at}T12:00:00Z`).getUTCDay()
    if (weekday !== 0 && weekday !== 6) left -= 1
  }
  return at
}

export type AskRefusal = 'already-asked' | 'already-guided' | 'no-way-to-reach' | 'no-consent'

/** What is missing in a request, whoever enters it. */
export function refuseAsking(request: NewRequest): AskRefusal | undefined {
  if (request.email === null && request.phone === null && request.channel !== 'own') return 'no-way-to-reach'
  const isAssisted = request.channel === 'partner' || request.channel === 'phone'
  return isAssisted && request.consent === null ? 'no-consent' : undefined
}

export type DecisionRefusal = 'not-open'

/** A request is decided once. */
export function refuseDecision(state: RequestState): DecisionRefusal | undefined {
  return state === 'new' || state === 'returned' ? undefined : 'not-open'
}
