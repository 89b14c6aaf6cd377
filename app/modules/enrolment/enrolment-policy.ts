import type { Actor } from '../../shared/events/events.ts'
import type { AccessTable } from '../../shared/web/route-access.ts'
import { organisationsOf } from '../accounts/index.ts'

const id = ':id{[0-9a-z]{20}}'

/** Who may ask for which page. Whose rows they then see, row security and the queries decide. */
export const enrolmentAccess: AccessTable = {
  'GET /learning/:id{[0-9a-z]{10}}/application': 'everyone',
  'POST /learning/:id{[0-9a-z]{10}}/application': 'signed-in',
  'GET /account/applications': 'signed-in',
  [`POST /account/applications/${id}/answer`]: 'signed-in',
  [`POST /account/applications/${id}/cancellation`]: 'signed-in',
  [`GET /intakes/${id}/allocation`]: 'everyone',
  'GET /desk/intakes': ['provider-editor'],
  'POST /desk/intakes': ['provider-editor'],
  'GET /desk/intakes/new': ['provider-editor'],
  [`GET /desk/intakes/${id}`]: ['provider-editor'],
  [`GET /desk/intakes/${id}/form`]: ['provider-editor'],
  [`POST /desk/intakes/${id}/form`]: ['provider-editor'],
  [`POST /desk/intakes/${id}/cancellation`]: ['provider-editor'],
  [`POST /desk/applications/${id}/cancellation`]: ['provider-editor'],
  'GET /desk/mandates': ['coordinator'],
  'POST /desk/mandates': ['coordinator'],
  'POST /desk/mandates/code': ['coordinator'],
  'GET /account/mandates': 'signed-in',
  [`POST /account/mandates/${id}/consent`]: 'signed-in',
  [`POST /account/mandates/${id}/end`]: 'signed-in',
}

/** The organisations whose intakes somebody runs, and whose applications they see. */
export function organisationsRunBy(actor: Actor): string[] {
  return organisationsOf(actor, 'provider-editor')
}
