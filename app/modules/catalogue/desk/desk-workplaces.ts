import type { Workplace } from '../../../shared/workplace.ts'
import { educatorMessages } from './educator-assignment/educator-messages.ts'
import { deskMessages } from './offer-list/desk-messages.ts'

/** Where editors and educators begin. */
export const deskWorkplaces: readonly Workplace[] = [
  { roles: ['provider-editor'], path: '/desk', title: deskMessages.title },
  { roles: ['educator'], path: '/teaching', title: educatorMessages.teachingTitle },
]
