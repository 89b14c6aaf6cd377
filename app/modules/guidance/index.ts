import type { Module } from '../../shared/module.ts'
import { caseOnAccount } from './case/account-part-routes.tsx'
import {
  loadDemonstrationGuidance,
  refreshDemonstrationGuidance,
  removeDemonstrationGuidance,
} from './demonstration/demonstration-guidance.ts'
import { guidanceAccess } from './guidance-policy.ts'
import { guidanceRoutes } from './guidance-routes.ts'
import { guidanceWorkplaces } from './guidance-workplaces.ts'
import { guidancePersonal } from './personal/guidance-personal.ts'
import { remindOfReferrals } from './referral/referral-commands.ts'
import { raiseOverdueRequests } from './request/request-commands.ts'

export { guidancePaths } from './guidance-paths.ts'

export const guidance = {
  name: 'guidance',
  pages: guidanceRoutes,
  access: guidanceAccess,
  personal: guidancePersonal,
  account: caseOnAccount,
  workplaces: guidanceWorkplaces,
  searchEngines: { keptOut: ['/guidance'], letIn: ['/guidance/request'] },
  jobs: [
    { name: 'guidance.raise-overdue-requests', cron: '10 7 * * *', run: raiseOverdueRequests },
    { name: 'guidance.remind-of-referrals', cron: '20 7 * * *', run: remindOfReferrals },
  ],
  demonstration: loadDemonstrationGuidance,
  refreshDemonstration: refreshDemonstrationGuidance,
  removeDemonstration: removeDemonstrationGuidance,
} satisfies Module
