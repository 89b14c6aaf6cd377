import type { Workplace } from '../../shared/workplace.ts'
import { deskMessages } from './appointment/desk-messages.ts'
import { kindMessages } from './appointment/kind-messages.ts'
import { hoursMessages } from './availability/hours-messages.ts'
import { outreachMessages } from './outreach/outreach-messages.ts'

/** Where those begin who take appointments and hold events. */
export const appointmentsWorkplaces: readonly Workplace[] = [
  { roles: ['coordinator'], path: '/guidance/appointments', title: deskMessages.title },
  { roles: ['coordinator'], path: '/guidance/hours', title: hoursMessages.title },
  { roles: ['coordinator'], path: '/guidance/events', title: outreachMessages.title },
  { roles: ['regional-administrator'], path: '/guidance/kinds', title: kindMessages.title },
  { roles: ['regional-administrator'], path: '/guidance/events/counts', title: outreachMessages.counts },
]
