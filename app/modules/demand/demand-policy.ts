import type { Actor } from '../../shared/events/events.ts'
import type { AccessTable } from '../../shared/web/route-access.ts'
import { holds, organisationsOf } from '../accounts/index.ts'

const proposers = ['coordinator', 'municipality-editor', 'regional-administrator']
const needWriters = ['employer-editor', 'municipality-editor', 'verifier', 'regional-administrator']

/** Who may ask for which page; whose rows each person then sees, row security and the queries decide. */
export const demandAccess: AccessTable = {
  'GET /demand': 'everyone',
  'GET /demand/cells.csv': 'everyone',
  'GET /demand/cells.json': 'everyone',
  'GET /demand/new': 'everyone',
  'GET /demand/new/confirm': 'signed-in',
  // The route leads visitors to the sign-in itself, because it keeps what they typed.
  'POST /demand/new': 'everyone',
  'GET /account/wishes': 'signed-in',
  'POST /account/wishes/:id/prolongation': 'signed-in',
  'POST /account/wishes/:id/withdrawal': 'signed-in',
  'GET /demand/letters/:key{[0-9a-z]{20}}': 'everyone',
  'POST /demand/letters/:key{[0-9a-z]{20}}': 'everyone',
  'GET /demand/offer-letters/:key{[0-9a-z]{20}}': 'everyone',
  'POST /demand/offer-letters/:key{[0-9a-z]{20}}': 'everyone',
  'GET /demand/notes': ['coordinator'],
  'POST /demand/notes': ['coordinator'],
  'POST /demand/notes/:id/removal': ['coordinator'],
  'GET /demand/needs': needWriters,
  'POST /demand/needs': ['employer-editor', 'municipality-editor'],
  'POST /demand/needs/:id/state': needWriters,
  'GET /proposals': [...proposers, 'provider-editor'],
  'GET /proposals/new': proposers,
  'POST /proposals': proposers,
  'POST /proposals/:id/taking-up': ['provider-editor'],
  'POST /proposals/:id/opportunity': ['provider-editor'],
  'POST /proposals/:id/return': ['provider-editor'],
  'POST /proposals/:id/withdrawal': proposers,
}

/** Whether the person may propose a class that takes place there. */
export function mayProposeIn(actor: Actor, municipalityId: string): boolean {
  return (
    holds(actor, 'coordinator', { municipalityId }) ||
    holds(actor, 'municipality-editor', { municipalityId }) ||
    holds(actor, 'regional-administrator')
  )
}

/** Territories of a coordinator. */
export function territoriesOf(actor: Actor): string[] {
  return (actor.roles ?? []).flatMap(({ role, municipalityId }) =>
    role === 'coordinator' && municipalityId !== null ? [municipalityId] : [],
  )
}

/** For whom somebody may enter needs: an employer, or a municipality itself. */
export function needOwnersOf(actor: Actor): { organisations: string[]; municipalities: string[] } {
  return {
    organisations: organisationsOf(actor, 'employer-editor'),
    municipalities: (actor.roles ?? []).flatMap(({ role, municipalityId }) =>
      role === 'municipality-editor' && municipalityId !== null ? [municipalityId] : [],
    ),
  }
}

export function providersOf(actor: Actor): string[] {
  return organisationsOf(actor, 'provider-editor')
}
