import type { Workplace } from '../../shared/workplace.ts'
import { cardMessages } from './coordinator/card-messages.ts'
import { territoryMessages } from './territory/territory-messages.ts'

export const networkWorkplaces: readonly Workplace[] = [
  { roles: ['coordinator'], path: '/account/coordinator', title: cardMessages.title },
  { roles: ['regional-administrator'], path: '/territories', title: territoryMessages.title },
]
