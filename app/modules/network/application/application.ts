import type { Actor } from '../../../shared/events/events.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { holds, type Role, type Scope } from '../../accounts/index.ts'
import type { OrganisationKind } from '../../organisations/index.ts'

/** What somebody writes who wants their organisation to join. */
export interface NewApplication {
  readonly key: string
  /** Where they have not signed in. */
  readonly email: string | undefined
  readonly language: Language
  /** One of the register; else the facts of a new one. */
  readonly organisationId: string | undefined
  readonly kind: OrganisationKind | undefined
  readonly name: string | undefined
  readonly municipalityId: string | undefined
  readonly homepage: string | undefined
  readonly message: string | undefined
}

export type ApplicationState = 'submitted' | 'approved' | 'refused'

/** Applications of one person or address that wait at a time. */
export const mostWaiting = 3

export type DecisionRefusal = 'decided-already' | 'own-application' | 'not-allowed'

export function refuseDecision(
  { state, applicantId }: { readonly state: ApplicationState; readonly applicantId: string | null },
  by: Actor,
): DecisionRefusal | undefined {
  if (!holds(by, 'regional-administrator')) return 'not-allowed'
  if (state !== 'submitted') return 'decided-already'
  return applicantId === by.id ? 'own-application' : undefined
}

/** The role with which somebody speaks for an organisation of the kind. */
export function editorRoleOf(
  kind: OrganisationKind,
  organisationId: string,
  municipalityId: string | null,
): Scope & { readonly role: Role } {
  if (kind === 'employer') return { role: 'employer-editor', organisationId }
  if (kind === 'municipality' && municipalityId !== null) {
    return { role: 'municipality-editor', municipalityId }
  }
  return { role: 'provider-editor', organisationId }
}
