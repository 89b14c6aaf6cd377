import type { Module } from '../../shared/module.ts'
import { enrolmentOnAccount } from './account-part-routes.tsx'
import {
  loadDemonstrationIntakes,
  refreshDemonstrationIntakes,
  removeDemonstrationIntakes,
} from './enrolment-demonstration.ts'
import { enrolmentJobs } from './enrolment-jobs.ts'
import { enrolmentAccess } from './enrolment-policy.ts'
import { enrolmentDataRoutes, enrolmentRoutes } from './enrolment-routes.ts'
import { participationJobs } from './participation-jobs.ts'
import { participationAccess } from './participation-policy.ts'
import { saidByParticipants } from './review/review-part-routes.tsx'
import { reachedInMunicipality } from './municipality/municipality-part-routes.tsx'
import { intakeOnOpportunity } from './intake/opportunity-part-routes.tsx'
import {
  loadDemonstrationRuns,
  refreshDemonstrationRuns,
  removeDemonstrationRuns,
} from './participation-demonstration.ts'
import { enrolmentWorkplaces } from './enrolment-workplaces.ts'
import { enrolmentPersonal } from './personal/enrolment-personal.ts'

export { findAllocation } from './allocation/allocation-queries.ts'
export { replay } from './allocation/replay.ts'
export type { PublishedAllocation } from './allocation/replay.ts'
export { enrolmentPaths } from './enrolment-paths.ts'

export const enrolment = {
  name: 'enrolment',
  pages: enrolmentRoutes,
  access: { ...enrolmentAccess, ...participationAccess },
  files: [/^\/[a-z]{2}\/account\/applications\/[0-9a-z]{20}\/documents$/],
  data: enrolmentDataRoutes,
  municipalityPart: reachedInMunicipality,
  opportunityPart: intakeOnOpportunity,
  experiencePart: saidByParticipants,
  searchEngines: {
    keptOut: [
      '/desk/',
      '/intakes/',
      '/teaching/lessons',
      '/moderation/',
      '/calendars/',
      '/reminders/',
      '/outcomes/',
    ],
  },
  jobs: [...enrolmentJobs, ...participationJobs],
  personal: enrolmentPersonal,
  account: enrolmentOnAccount,
  workplaces: enrolmentWorkplaces,
  demonstration: async (tx, now) => {
    await loadDemonstrationIntakes(tx, now)
    await loadDemonstrationRuns(tx, now)
  },
  refreshDemonstration: async (tx, by, now) =>
    (await refreshDemonstrationIntakes(tx, by, now)) + (await refreshDemonstrationRuns(tx, by, now)),
  removeDemonstration: async (tx, by, now) =>
    (await removeDemonstrationRuns(tx, now)) + (await removeDemonstrationIntakes(tx, by, now)),
} satisfies Module
