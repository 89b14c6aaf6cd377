import type { Actor } from '../../shared/events/events.ts'
import type { AccessTable } from '../../shared/web/route-access.ts'
import { holds } from '../accounts/index.ts'
import type { StandardKind } from './standard/standard.ts'

const id = ':id{[0-9a-z]{20}}'
const learners = ['coordinator', 'educator']
const administrators = ['regional-administrator']
/** An educator among them must stand on the last step of the ladder: the database tells whose evidence they see. */
const assessors = ['regional-administrator', 'educator']
const placers = ['provider-editor', 'regional-administrator']

/** Who may ask for which page; whose rows each person then sees, row security and the queries decide. */
export const trainingAccess: AccessTable = {
  'GET /training': 'everyone',
  'GET /training/standards/:kind{coordinator|educator}': 'everyone',
  [`POST /training/publications/${id}`]: administrators,
  'GET /account/competences': learners,
  [`GET /account/competences/${id}`]: learners,
  [`POST /account/competences/${id}`]: learners,
  [`POST /account/competences/evidence/${id}/withdrawal`]: learners,
  'GET /training/evidence': assessors,
  [`GET /training/evidence/${id}`]: assessors,
  [`POST /training/evidence/${id}`]: assessors,
  'GET /training/cohorts': administrators,
  'POST /training/cohorts': administrators,
  'GET /training/ladder': administrators,
  'POST /training/ladder': administrators,
  [`POST /training/ladder/${id}/end`]: administrators,
  'GET /account/mentoring': ['educator'],
  'POST /account/mentoring': ['educator'],
  [`POST /account/mentoring/${id}/answer`]: ['educator'],
  [`POST /account/mentoring/${id}/meetings`]: ['educator'],
  'GET /account/observations': ['educator'],
  'POST /account/observations': ['educator'],
  [`GET /account/observations/${id}`]: ['educator'],
  [`POST /account/observations/${id}`]: ['educator'],
  [`POST /account/observations/${id}/answer`]: ['educator'],
  [`POST /account/observations/${id}/evidence`]: ['educator'],
  'GET /educators': 'everyone',
  [`GET /educators/${id}`]: 'everyone',
  'GET /account/educator-card': ['educator'],
  'POST /account/educator-card': ['educator'],
  'POST /account/educator-card/withdrawal': ['educator'],
  'GET /training/classes': placers,
  'GET /training/classes/:opportunity{[0-9a-z]{10}}': placers,
  'POST /training/classes/:opportunity{[0-9a-z]{10}}': ['provider-editor'],
  'GET /methods': 'everyone',
  'GET /methods/new': ['educator'],
  'POST /methods/new': ['educator'],
  [`GET /methods/${id}`]: 'everyone',
  [`POST /methods/${id}/ratings`]: learners,
  [`POST /methods/${id}/reports`]: 'signed-in',
  'GET /moderation/methods': administrators,
  [`POST /moderation/methods/${id}`]: administrators,
}

/** The standards a person works towards. */
export function standardsOf(actor: Actor): StandardKind[] {
  return (['coordinator', 'educator'] as const).filter((kind) => holds(actor, kind))
}

/** Whether somebody may assess evidence of a standard at all; row security asks the same in `units_to_assess`. */
export function mayAssess(actor: Actor, kind: StandardKind, trainsTrainers: boolean): boolean {
  if (holds(actor, 'regional-administrator')) return true
  return kind === 'educator' && trainsTrainers
}
