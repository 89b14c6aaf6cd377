import type { Actor } from '../../shared/events/events.ts'
import type { AccessTable } from '../../shared/web/route-access.ts'

const id = ':id{[0-9a-z]{20}}'
const link = '/appointments/:token{[0-9a-z]{40}}'
const appointment = `/guidance/appointments/${id}`
const participant = `${appointment}/participants/:participant{[0-9a-z]{20}}`
const event = `/guidance/events/${id}`

/** Who may ask for which page of appointments; whose rows they then see, row security and the queries decide. */
export const appointmentsAccess: AccessTable = {
  'GET /appointments': 'everyone',
  'GET /appointments/new': 'everyone',
  'POST /appointments/new': 'everyone',
  'GET /appointments/requests/sent': 'everyone',
  // Who holds the link of a letter or of a calendar is let in by it.
  'GET /appointments/requests/:token{[0-9a-z]{40}}': 'everyone',
  'POST /appointments/requests/:token{[0-9a-z]{40}}': 'everyone',
  [`GET ${link}`]: 'everyone',
  'GET /appointments/:file{[0-9a-z]{40}\\.ics}': 'everyone',
  [`POST ${link}/cancellation`]: 'everyone',
  [`POST ${link}/answer`]: 'everyone',
  [`GET ${link}/time`]: 'everyone',
  [`POST ${link}/time`]: 'everyone',
  'GET /appointments/calendars/:file{[0-9a-z]{40}\\.ics}': 'everyone',
  'GET /account/appointments': 'signed-in',
  'POST /account/appointments/calendar': 'signed-in',
  'GET /guidance/appointments': ['coordinator'],
  'GET /guidance/appointments/new': ['coordinator'],
  'POST /guidance/appointments/new': ['coordinator'],
  [`GET ${appointment}`]: ['coordinator'],
  [`POST ${appointment}/cancellation`]: ['coordinator'],
  [`POST ${appointment}/participants`]: ['coordinator'],
  [`POST ${participant}/mark`]: ['coordinator'],
  [`POST ${participant}/cancellation`]: ['coordinator'],
  [`GET ${participant}/slip`]: ['coordinator'],
  'GET /guidance/hours': ['coordinator'],
  'POST /guidance/hours': ['coordinator'],
  [`POST /guidance/hours/${id}/removal`]: ['coordinator'],
  'POST /guidance/hours/calendar': ['coordinator'],
  'POST /guidance/hours/calendar-file': ['coordinator'],
  'GET /guidance/kinds': ['coordinator', 'regional-administrator'],
  'POST /guidance/kinds': ['regional-administrator'],
  [`POST /guidance/kinds/${id}/end`]: ['regional-administrator'],
  'GET /events': 'everyone',
  [`GET /events/${id}`]: 'everyone',
  'GET /events/:file{[0-9a-z]{20}\\.ics}': 'everyone',
  [`POST /events/${id}/participants`]: 'everyone',
  'GET /guidance/events': ['coordinator'],
  'GET /guidance/events/new': ['coordinator'],
  'POST /guidance/events/new': ['coordinator'],
  [`POST ${event}/announcement`]: ['coordinator'],
  [`POST ${event}/count`]: ['coordinator'],
  'GET /guidance/events/counts': ['coordinator', 'regional-administrator'],
}

/** Municipalities in which a coordinator holds events. */
export function territoriesOf(actor: Actor): string[] {
  return (actor.roles ?? []).flatMap(({ role, municipalityId }) =>
    role === 'coordinator' && municipalityId !== null ? [municipalityId] : [],
  )
}
