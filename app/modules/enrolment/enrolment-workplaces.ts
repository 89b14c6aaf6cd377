import type { Workplace } from '../../shared/workplace.ts'
import { attendanceMessages } from './attendance/attendance-messages.ts'
import { intakeMessages } from './intake/intake-messages.ts'
import { mandateMessages } from './mandate/mandate-messages.ts'
import { reviewMessages } from './review/review-messages.ts'

/** Where those begin who give seats, teach, guide or moderate. */
export const enrolmentWorkplaces: readonly Workplace[] = [
  { roles: ['provider-editor'], path: '/desk/intakes', title: intakeMessages.intakes },
  { roles: ['provider-editor'], path: '/desk/reviews', title: reviewMessages.deskTitle },
  { roles: ['educator'], path: '/teaching/lessons', title: attendanceMessages.teaching },
  { roles: ['coordinator'], path: '/desk/mandates', title: mandateMessages.people },
  { roles: ['regional-administrator'], path: '/moderation/reviews', title: reviewMessages.moderation },
]
