import type { Actor } from '../../../shared/events/events.ts'
import type { AccessTable } from '../../../shared/web/route-access.ts'
import { holds } from '../../accounts/index.ts'
import { formSteps } from './offer-form/form-step.ts'

const editors = ['provider-editor'] as const
const offer = '/desk/offers/:id{[0-9a-z]{20}}'

/** Who may ask for which page; whose offers somebody then sees, row security decides. */
export const deskAccess: AccessTable = {
  'GET /desk': editors,
  'POST /desk/offers': editors,
  'POST /desk/setting': editors,
  'GET /desk/bulk': editors,
  'POST /desk/bulk': editors,
  'GET /desk/sheet': editors,
  'GET /desk/sheet.xlsx': editors,
  'POST /desk/sheet': editors,
  [`GET ${offer}`]: editors,
  ...Object.fromEntries(formSteps.map((step) => [`GET ${offer}/${step}`, editors])),
  // Whose session ended gets back what they typed, and nothing else.
  ...Object.fromEntries(formSteps.map((step) => [`POST ${offer}/${step}`, 'everyone' as const])),
  [`GET ${offer}/translations/:into{lv|en|lt|ru|de}`]: editors,
  [`POST ${offer}/translations/:into{lv|en|lt|ru|de}`]: 'everyone',
  [`GET ${offer}/history`]: editors,
  [`GET ${offer}/preview/:seenIn{lv|en|lt|ru|de}`]: editors,
  [`POST ${offer}/review`]: editors,
  [`POST ${offer}/review/return`]: editors,
  [`POST ${offer}/publication`]: editors,
  [`GET ${offer}/ending`]: editors,
  [`POST ${offer}/ending`]: editors,
  [`POST ${offer}/copies`]: editors,
  [`GET ${offer}/educators`]: editors,
  [`POST ${offer}/educators`]: editors,
  [`POST ${offer}/educators/:assignment{[0-9a-z]{20}}/withdrawal`]: editors,
  // Whoever is asked to teach may be asked before they hold any role.
  'GET /teaching': 'signed-in',
  'POST /teaching/:assignment{[0-9a-z]{20}}/answer': 'signed-in',
}

export function isEditor(actor: Actor): boolean {
  return holds(actor, 'provider-editor')
}

/** Whether the person writes offers of the organisation. */
export function writesFor(actor: Actor, organisationId: string): boolean {
  return holds(actor, 'provider-editor', { organisationId })
}
