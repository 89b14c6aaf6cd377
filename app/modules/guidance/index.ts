import type { Module } from '../../shared/module.ts'
import { together } from '../../shared/personal/together.ts'
import { guidanceOnAccount } from './account-part-routes.tsx'
import { usualKindsOfRegion } from './appointment/usual-kinds.ts'
import {
  loadDemonstrationAppointments,
  refreshDemonstrationAppointments,
  removeDemonstrationAppointments,
} from './appointments-demonstration.ts'
import { appointmentsJobs } from './appointments-jobs.ts'
import { appointmentsPersonal } from './appointments-personal.ts'
import { appointmentsAccess } from './appointments-policy.ts'
import { appointmentsRoutes } from './appointments-routes.ts'
import { appointmentsWorkplaces } from './appointments-workplaces.ts'
import {
  loadDemonstrationGuidance,
  refreshDemonstrationGuidance,
  removeDemonstrationGuidance,
} from './demonstration/demonstration-guidance.ts'
import { guidanceBesideCoordinator } from './coordinator-part-routes.tsx'
import { guidanceAccess } from './guidance-policy.ts'
import { guidanceRoutes } from './guidance-routes.ts'
import { guidanceWorkplaces } from './guidance-workplaces.ts'
import { guidancePersonal } from './personal/guidance-personal.ts'
import { remindOfReferrals } from './referral/referral-commands.ts'
import { raiseOverdueRequests } from './request/request-commands.ts'

export { contestedTimes } from './appointment/contested-times.ts'
export type { ContestedTimes } from './appointment/contested-times.ts'
export { appointmentsPaths } from './appointments-paths.ts'
export { guidancePaths } from './guidance-paths.ts'

export const guidance = {
  name: 'guidance',
  pages: guidanceRoutes.route('/', appointmentsRoutes),
  access: { ...guidanceAccess, ...appointmentsAccess },
  // A calendar is uploaded there.
  files: [/^\/[a-z]{2}\/guidance\/hours\/calendar-file$/],
  searchEngines: {
    keptOut: ['/guidance', '/appointments/', '/appointments?', '/events/', '/events?'],
    letIn: ['/guidance/request'],
  },
  jobs: [
    { name: 'guidance.raise-overdue-requests', cron: '10 7 * * *', run: raiseOverdueRequests },
    { name: 'guidance.remind-of-referrals', cron: '20 7 * * *', run: remindOfReferrals },
    ...appointmentsJobs,
  ],
  personal: together(guidancePersonal, appointmentsPersonal),
  account: guidanceOnAccount,
  coordinatorPart: guidanceBesideCoordinator,
  workplaces: [...guidanceWorkplaces, ...appointmentsWorkplaces],
  vocabulary: usualKindsOfRegion,
  demonstration: async (tx, now) => {
    await loadDemonstrationGuidance(tx, now)
    await loadDemonstrationAppointments(tx, now)
  },
  refreshDemonstration: async (tx, by, now) =>
    (await refreshDemonstrationGuidance(tx, by, now)) + (await refreshDemonstrationAppointments(tx, by, now)),
  removeDemonstration: async (tx, by, now) =>
    (await removeDemonstrationAppointments(tx, by, now)) + (await removeDemonstrationGuidance(tx, by, now)),
} satisfies Module
