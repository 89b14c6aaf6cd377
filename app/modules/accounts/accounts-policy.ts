import type { Actor } from '../../shared/events/events.ts'
import type { Day } from '../../shared/time/day.ts'
import type { AccessTable } from '../../shared/web/route-access.ts'
import { holds, scopeOf, type Role, type Scope } from './role/role.ts'

const administrators = ['regional-administrator']
const editors = ['provider-editor', 'regional-administrator']

/** Who may ask for which page; what each person then sees, row security and the queries decide. */
export const accountsAccess: AccessTable = {
  'GET /sign-in': 'everyone',
  'POST /sign-in': 'everyone',
  'POST /sign-in/links': 'everyone',
  'GET /sign-in/links/sent': 'everyone',
  'GET /sign-in/links/:token': 'everyone',
  'POST /sign-in/links/:token': 'everyone',
  'GET /sign-in/openid': 'everyone',
  'GET /sign-up': 'everyone',
  'POST /sign-up': 'everyone',
  'POST /sign-out': 'everyone',
  'GET /account': 'signed-in',
  'GET /account/details': 'signed-in',
  'POST /account/details': 'signed-in',
  'GET /account/password': 'signed-in',
  'POST /account/password': 'signed-in',
  'GET /account/email': 'signed-in',
  'POST /account/email': 'signed-in',
  // Opened from a letter, maybe in another browser.
  'GET /account/email/:token': 'everyone',
  'POST /account/email/:token': 'everyone',
  'POST /account/sessions/:id/end': 'signed-in',
  'GET /roles': administrators,
  'POST /roles': administrators,
  'GET /roles/events': administrators,
  'GET /roles/people/:id': administrators,
  'POST /roles/people/:id/grants': administrators,
  'POST /roles/grants/:id/end': administrators,
  'GET /organisations/:id/people': editors,
  'POST /organisations/:id/people': editors,
  'POST /organisations/:id/people/:grant/end': editors,
  'GET /account/privacy': 'signed-in',
  'POST /account/privacy/consents': 'signed-in',
  'GET /account/privacy/access': 'signed-in',
  'GET /account/privacy/download.zip': 'signed-in',
  'GET /account/privacy/erasure': 'signed-in',
  'GET /account/privacy/erasure/confirmation': 'signed-in',
  'POST /account/privacy/erasure/confirmation': 'signed-in',
  'GET /account/erased': 'everyone',
  'GET /demonstration/sign-in': 'everyone',
  'POST /demonstration/sign-in': 'everyone',
  'GET /demonstration/mail': 'everyone',
}

/** Minutes after signing in within which nobody is asked to show once more who they are. */
const freshFor = 10

export interface Proof {
  /** When the session began that asks; null for one that has just ended. */
  readonly signedInAt: Date | null
  readonly hasPassword: boolean
}

/** What the proof is for: a changed password can be changed again, an erased account cannot be brought back. */
export type ProofPurpose = 'change' | 'erasure'

/** What somebody must show before they change how they sign in, or go: a browser left open proves nothing. */
export function neededProof(
  { signedInAt, hasPassword }: Proof,
  purpose: ProofPurpose,
  now: Date,
): 'none' | 'password' | 'sign-in' {
  if (hasPassword && purpose === 'erasure') return 'password'
  if (signedInAt !== null && now.getTime() - signedInAt.getTime() < freshFor * 60_000) return 'none'
  return hasPassword ? 'password' : 'sign-in'
}

export interface WantedGrant extends Scope {
  readonly personId: string
  readonly role: Role
  readonly fromDay: Day
  readonly toDay?: Day | undefined
}

export type GrantRefusal = 'own-role' | 'not-allowed' | 'scope-missing' | 'days-in-disorder' | 'days-over'

/** Why the actor may not give this role, or undefined when they may. */
export function refuseGrant(by: Actor, wanted: WantedGrant, today: Day): GrantRefusal | undefined {
  const { personId, role, fromDay, toDay, organisationId, municipalityId } = wanted
  if (personId === by.id) return 'own-role'
  const scope = scopeOf[role]
  if (scope === 'organisation' && organisationId === undefined) return 'scope-missing'
  if (scope === 'municipality' && municipalityId === undefined) return 'scope-missing'
  if (!mayManage(by, { role, organisationId })) return 'not-allowed'
  if (toDay !== undefined && toDay < fromDay) return 'days-in-disorder'
  if (toDay !== undefined && toDay < today) return 'days-over'
}

export interface EndedGrant {
  readonly role: Role
  readonly organisationId: string | null
}

export type EndRefusal = 'not-allowed' | 'last-administrator'

/** Why the actor may not end this role. A region without an administrator could never get one again by its pages. */
export function refuseEnd(by: Actor, grant: EndedGrant, otherAdministrators: number): EndRefusal | undefined {
  const organisationId = grant.organisationId ?? undefined
  if (!mayManage(by, { role: grant.role, organisationId })) return 'not-allowed'
  if (grant.role === 'regional-administrator' && otherAdministrators === 0) return 'last-administrator'
}

/** Administrators give every role; editors only their own one, for their own organisation. */
function mayManage(by: Actor, { role, organisationId }: { role: Role; organisationId: string | undefined }) {
  if (by.kind === 'operator' || holds(by, 'regional-administrator')) return true
  return (
    role === 'provider-editor' &&
    organisationId !== undefined &&
    holds(by, 'provider-editor', { organisationId })
  )
}
