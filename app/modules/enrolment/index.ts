import type { Module } from '../../shared/module.ts'
import {
  loadDemonstrationIntakes,
  refreshDemonstrationIntakes,
  removeDemonstrationIntakes,
} from './enrolment-demonstration.ts'
import { enrolmentJobs } from './enrolment-jobs.ts'
import { enrolmentAccess } from './enrolment-policy.ts'
import { enrolmentDataRoutes, enrolmentRoutes } from './enrolment-routes.ts'
import { intakeOnOpportunity } from './intake/opportunity-part-routes.tsx'
import { enrolmentPersonal } from './personal/enrolment-personal.ts'

export { findAllocation } from './allocation/allocation-queries.ts'
export { replay } from './allocation/replay.ts'
export type { PublishedAllocation } from './allocation/replay.ts'
export { enrolmentPaths } from './enrolment-paths.ts'

export const enrolment = {
  name: 'enrolment',
  pages: enrolmentRoutes,
  access: enrolmentAccess,
  data: enrolmentDataRoutes,
  opportunityPart: intakeOnOpportunity,
  searchEngines: { keptOut: ['/desk/', '/intakes/'] },
  jobs: enrolmentJobs,
  personal: enrolmentPersonal,
  demonstration: loadDemonstrationIntakes,
  refreshDemonstration: refreshDemonstrationIntakes,
  removeDemonstration: removeDemonstrationIntakes,
} satisfies Module
