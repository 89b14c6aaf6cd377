import type { Actor } from '../../../shared/events/events.ts'

/** What somebody may be beyond a resident. Visitors and residents hold no role: their rights come with asking. */
export const roles = [
  'coordinator',
  'educator',
  'provider-editor',
  'employer-editor',
  'municipality-editor',
  'research-officer',
  'plan-author',
  'approver',
  'verifier',
  'regional-administrator',
] as const

export type Role = (typeof roles)[number]

/** What a role is held for: an organisation, a municipality's territory, or the region. */
export const scopeOf = {
  coordinator: 'municipality',
  educator: 'organisation',
  'provider-editor': 'organisation',
  'employer-editor': 'organisation',
  'municipality-editor': 'municipality',
  'research-officer': 'region',
  'plan-author': 'region',
  approver: 'organisation',
  verifier: 'region',
  'regional-administrator': 'region',
} as const satisfies Record<Role, 'organisation' | 'municipality' | 'region'>

export interface Scope {
  readonly organisationId?: string
  readonly municipalityId?: string
}

/** Whether the person holds the role today, for the organisation or municipality where one is named. */
export function holds(actor: Actor, role: Role, { organisationId, municipalityId }: Scope = {}): boolean {
  return (actor.roles ?? []).some(
    (held) =>
      held.role === role &&
      (organisationId === undefined || held.organisationId === organisationId) &&
      (municipalityId === undefined || held.municipalityId === municipalityId),
  )
}

/** The organisations for which the person holds the role. */
export function organisationsOf(actor: Actor, role: Role): string[] {
  return (actor.roles ?? []).flatMap((held) =>
    held.role === role && held.organisationId !== null ? [held.organisationId] : [],
  )
}

export function isRole(text: string): text is Role {
  return roles.some((role) => role === text)
}
