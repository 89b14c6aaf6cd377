import type { Language } from '../../../shared/i18n/language.ts'

export type CredentialState = 'issued' | 'suspended' | 'revoked'

export const stateReasons = [
  'issued-in-error',
  'conditions-not-met',
  'deception',
  'under-review',
  'cleared',
  'other',
] as const

export type StateReason = (typeof stateReasons)[number]

export type StateRefusal = 'same-state' | 'stays-revoked' | 'no-reason'

/** Why the state cannot become this one; undefined when it can. */
export function refuseState(
  from: CredentialState,
  to: CredentialState,
  reason: StateReason | undefined,
): StateRefusal | undefined {
  if (from === 'revoked') return 'stays-revoked'
  if (from === to) return 'same-state'
  return reason === undefined ? 'no-reason' : undefined
}

/** What a credential is given for and to whom; what `issueCredential` takes. */
export interface Award {
  /** Of what earned it: given twice, it is one credential. */
  readonly key: string
  readonly achievementId: string
  readonly personId: string
  readonly language: Language
  readonly applicationId?: string | undefined
}
