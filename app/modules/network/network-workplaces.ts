import type { Workplace } from '../../shared/workplace.ts'
import { agreementMessages } from './agreement/agreement-messages.ts'
import { applicationMessages } from './application/application-messages.ts'
import { cardMessages } from './coordinator/card-messages.ts'
import { territoryMessages } from './territory/territory-messages.ts'

export const networkWorkplaces: readonly Workplace[] = [
  { roles: ['coordinator'], path: '/account/coordinator', title: cardMessages.title },
  { roles: ['regional-administrator'], path: '/territories', title: territoryMessages.title },
  { roles: ['regional-administrator'], path: '/partners/applications', title: applicationMessages.desk },
  {
    roles: ['regional-administrator', 'provider-editor', 'employer-editor'],
    path: '/agreements',
    title: agreementMessages.title,
  },
]
