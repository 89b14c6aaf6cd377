import type { Module } from '../../shared/module.ts'
import {
  loadDemonstrationCoordinators,
  refreshDemonstrationCoordinators,
} from './demonstration/demonstration-coordinators.ts'
import { networkAccess } from './network-policy.ts'
import { networkRoutes } from './network-routes.ts'
import { networkWorkplaces } from './network-workplaces.ts'
import { networkPersonal } from './personal/network-personal.ts'

export { CoordinatorCard } from './coordinator/coordinator-card.tsx'
export type { PublicCard } from './coordinator/card.ts'
export { networkPaths } from './network-paths.ts'
export { parishesOf, publicCards, responsibleCoordinator, routingStaff } from './territory/territory-queries.ts'
export type { ResponsibleCoordinator } from './territory/territory-queries.ts'
export { routeTo } from './territory/territory.ts'
export type { Route, RouteReason, StaffMember, Territory } from './territory/territory.ts'

export const network = {
  name: 'network',
  pages: networkRoutes,
  access: networkAccess,
  workplaces: networkWorkplaces,
  personal: networkPersonal,
  searchEngines: { keptOut: ['/territories'] },
  demonstration: loadDemonstrationCoordinators,
  refreshDemonstration: refreshDemonstrationCoordinators,
} satisfies Module
