import type { Module } from '../../shared/module.ts'
import {
  loadDemonstrationCoordinators,
  refreshDemonstrationCoordinators,
} from './demonstration/demonstration-coordinators.ts'
import { remindOfEndings } from './agreement/agreement-commands.ts'
import { applicationsPart } from './application/application-routes.tsx'
import {
  loadDemonstrationPartners,
  removeDemonstrationPartners,
} from './demonstration/demonstration-partners.ts'
import { networkAccess } from './network-policy.ts'
import { networkRoutes } from './network-routes.ts'
import { networkWorkplaces } from './network-workplaces.ts'
import { partnerOnOrganisation } from './partner/organisation-part-routes.tsx'
import { networkPersonal } from './personal/network-personal.ts'

export { CoordinatorCard } from './coordinator/coordinator-card.tsx'
export type { PublicCard } from './coordinator/card.ts'
export { networkPaths } from './network-paths.ts'
export { partyClasses, partyClassOf } from './partner/party.ts'
export type { PartyClass } from './partner/party.ts'
export { partyClassMessages } from './partner/partner-messages.ts'
export {
  parishesOf,
  publicCards,
  responsibleCoordinator,
  routingStaff,
} from './territory/territory-queries.ts'
export type { ResponsibleCoordinator } from './territory/territory-queries.ts'
export { routeTo } from './territory/territory.ts'
export type { Route, RouteReason, StaffMember, Territory } from './territory/territory.ts'

export const network = {
  name: 'network',
  pages: networkRoutes,
  access: networkAccess,
  workplaces: networkWorkplaces,
  personal: networkPersonal,
  account: applicationsPart,
  organisationPart: partnerOnOrganisation,
  searchEngines: { keptOut: ['/territories', '/agreements', '/partners/applications', '/partners/claims/'] },
  files: [/^\/[a-z]{2}\/agreements$/],
  jobs: [
    {
      name: 'network.remind-of-endings',
      cron: '20 9 * * *',
      run: async (db, now, { BASE_URL, HOST, PORT }) => {
        await remindOfEndings(db, BASE_URL ?? `http://${HOST}:${PORT}`, now)
      },
    },
  ],
  demonstration: async (tx, now) => {
    await loadDemonstrationCoordinators(tx, now)
    await loadDemonstrationPartners(tx, now)
  },
  removeDemonstration: removeDemonstrationPartners,
  refreshDemonstration: refreshDemonstrationCoordinators,
} satisfies Module
