import type { Workplace } from '../../shared/workplace.ts'
import { deskMessages } from './desk/desk-messages.ts'
import { referralMessages } from './referral/referral-messages.ts'
import { requestMessages } from './request/request-messages.ts'

/** Where those begin who guide, and partners who ask for somebody or are asked. */
export const guidanceWorkplaces: readonly Workplace[] = [
  { roles: ['coordinator', 'regional-administrator'], path: '/guidance', title: deskMessages.title },
  { roles: ['municipality-editor'], path: '/guidance/caseload', title: deskMessages.caseload },
  {
    roles: ['provider-editor', 'employer-editor'],
    path: '/guidance/referrals',
    title: referralMessages.title,
  },
  {
    roles: ['provider-editor', 'employer-editor'],
    path: '/guidance/partner-requests',
    title: requestMessages.partnerList,
  },
]
