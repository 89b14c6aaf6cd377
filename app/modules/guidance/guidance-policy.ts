import type { Actor } from '../../shared/events/events.ts'
import type { AccessTable } from '../../shared/web/route-access.ts'
import { organisationsOf } from '../accounts/index.ts'

const guides = ['coordinator', 'regional-administrator']
const partners = ['provider-editor', 'employer-editor']
const inCase = '/guidance/cases/:id{[0-9a-z]{20}}'
const request = '/guidance/requests/:id{[0-9a-z]{20}}'

/**
 * Who may ask for which page; whose cases each person then sees, row security decides. A case is open to whoever has
 * signed in, because its members may hold no role at all.
 */
export const guidanceAccess: AccessTable = {
  'GET /guidance/request': 'everyone',
  'POST /guidance/request': 'everyone',
  'GET /guidance/asked/:token{[0-9a-z]{20}}': 'everyone',
  'POST /guidance/asked/:token{[0-9a-z]{20}}/confirmation': 'everyone',
  'POST /guidance/asked/:token{[0-9a-z]{20}}/answer': 'everyone',
  'POST /guidance/asked/:token{[0-9a-z]{20}}/withdrawal': 'everyone',
  'GET /guidance/partner-requests': partners,
  'GET /guidance/partner-requests/new': partners,
  'POST /guidance/partner-requests/new': partners,
  'GET /guidance': guides,
  'GET /guidance/cases': guides,
  'GET /guidance/caseload': [...guides, 'municipality-editor'],
  'GET /guidance/requests/new': guides,
  'POST /guidance/requests/new': guides,
  [`GET ${request}`]: guides,
  [`POST ${request}/acceptance`]: guides,
  [`POST ${request}/return`]: guides,
  [`POST ${request}/closing`]: guides,
  'GET /account/case': 'signed-in',
  'GET /account/case/summary': 'signed-in',
  [`GET ${inCase}`]: 'signed-in',
  [`GET ${inCase}/summary`]: 'signed-in',
  [`POST ${inCase}/situations`]: 'signed-in',
  [`POST ${inCase}/goals`]: 'signed-in',
  [`POST ${inCase}/goals/:goal{[0-9a-z]{20}}/state`]: 'signed-in',
  [`POST ${inCase}/actions`]: 'signed-in',
  [`POST ${inCase}/actions/:action{[0-9a-z]{20}}/state`]: 'signed-in',
  [`POST ${inCase}/entries/:kind{[a-z]+}/:entry{[0-9a-z]{20}}/removal`]: 'signed-in',
  [`POST ${inCase}/contacts`]: 'signed-in',
  [`POST ${inCase}/notes`]: 'signed-in',
  [`POST ${inCase}/comments`]: 'signed-in',
  [`POST ${inCase}/members`]: 'signed-in',
  [`POST ${inCase}/members/:member{[0-9a-z]{20}}/consent`]: 'signed-in',
  [`POST ${inCase}/members/:member{[0-9a-z]{20}}/end`]: 'signed-in',
  [`POST ${inCase}/state`]: 'signed-in',
  [`POST ${inCase}/move`]: 'signed-in',
  [`POST ${inCase}/match-consent`]: 'signed-in',
  [`GET ${inCase}/match`]: 'signed-in',
  [`POST ${inCase}/match`]: 'signed-in',
  [`GET ${inCase}/matches/:match{[0-9a-z]{20}}`]: 'signed-in',
  [`GET ${inCase}/matches/:match{[0-9a-z]{20}}/replay`]: 'signed-in',
  [`POST ${inCase}/matches/:match{[0-9a-z]{20}}/choices`]: 'signed-in',
  [`GET ${inCase}/referrals/new`]: 'signed-in',
  [`POST ${inCase}/referrals/new`]: 'signed-in',
  [`POST ${inCase}/referrals/:referral{[0-9a-z]{20}}/answer`]: 'signed-in',
  [`POST ${inCase}/referrals/:referral{[0-9a-z]{20}}/withdrawal`]: 'signed-in',
  'GET /guidance/referrals': partners,
  'GET /guidance/referrals/:id{[0-9a-z]{20}}': partners,
  'POST /guidance/referrals/:id{[0-9a-z]{20}}/state': partners,
}

/** The organisations in whose name the person may ask for guidance and answer referrals. */
export function partnersOf(actor: Actor): string[] {
  return [
    ...new Set([...organisationsOf(actor, 'provider-editor'), ...organisationsOf(actor, 'employer-editor')]),
  ]
}
