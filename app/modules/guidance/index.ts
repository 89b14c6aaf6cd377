import type { Module } from '../../shared/module.ts'
import { usualKindsOfRegion } from './appointment/usual-kinds.ts'
import {
  loadDemonstrationAppointments,
  refreshDemonstrationAppointments,
  removeDemonstrationAppointments,
} from './appointments-demonstration.ts'
import { appointmentsJobs } from './appointments-jobs.ts'
import { appointmentsBesideCoordinator, appointmentsOnAccount } from './appointments-parts.tsx'
import { appointmentsPersonal } from './appointments-personal.ts'
import { appointmentsAccess } from './appointments-policy.ts'
import { appointmentsRoutes } from './appointments-routes.ts'
import { appointmentsWorkplaces } from './appointments-workplaces.ts'
import { guidanceAccess } from './guidance-policy.ts'
import { guidanceRoutes } from './guidance-routes.ts'

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
  searchEngines: { keptOut: ['/guidance', '/appointments/', '/appointments?', '/events/', '/events?'] },
  jobs: appointmentsJobs,
  personal: appointmentsPersonal,
  account: appointmentsOnAccount,
  coordinatorPart: appointmentsBesideCoordinator,
  workplaces: appointmentsWorkplaces,
  vocabulary: usualKindsOfRegion,
  demonstration: loadDemonstrationAppointments,
  refreshDemonstration: refreshDemonstrationAppointments,
  removeDemonstration: removeDemonstrationAppointments,
} satisfies Module
