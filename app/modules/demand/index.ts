import type { Module } from '../../shared/module.ts'
import { demandAccess } from './demand-policy.ts'
import { demandRoutes } from './demand-routes.ts'
import {
  loadDemonstrationDemand,
  refreshDemonstrationDemand,
  removeDemonstrationDemand,
} from './demonstration/demonstration-demand.ts'
import { tellOfOpenedOffers } from './letter/letter-commands.ts'
import { demandPersonal } from './personal/demand-personal.ts'
import { removeExpiredDemand } from './wish/wish-commands.ts'
import { wishesPart } from './wish/wish-routes.tsx'
import { demandWorkplaces } from './demand-workplaces.ts'

export { demandPaths } from './demand-paths.ts'

export const demand = {
  name: 'demand',
  workplaces: demandWorkplaces,
  pages: demandRoutes,
  access: demandAccess,
  personal: demandPersonal,
  account: wishesPart,
  searchEngines: { keptOut: ['/demand/', '/demand?', '/proposals'] },
  jobs: [
    { name: 'demand.remove-expired', cron: '40 3 * * *', run: removeExpiredDemand },
    { name: 'demand.tell-of-opened-offers', cron: '*/15 * * * *', run: tellOfOpenedOffers },
  ],
  demonstration: loadDemonstrationDemand,
  refreshDemonstration: refreshDemonstrationDemand,
  removeDemonstration: removeDemonstrationDemand,
} satisfies Module
