import type { Module } from '../../shared/module.ts'
import { demandAccess } from './demand-policy.ts'
import { demandRoutes } from './demand-routes.ts'
import {
  loadDemonstrationDemand,
  refreshDemonstrationDemand,
  removeDemonstrationDemand,
} from './demonstration/demonstration-demand.ts'
import { sendWeeklyOfferLetters } from './digest/digest-commands.ts'
import { tellOfOpenedOffers } from './letter/letter-commands.ts'
import { demandInMunicipality } from './municipality/municipality-part-routes.tsx'
import { demandPersonal } from './personal/demand-personal.ts'
import { wishesPart } from './wish/wish-routes.tsx'
import { wishedForPart } from './proposal/wished-for-part-routes.tsx'
import { demandWorkplaces } from './demand-workplaces.ts'

export { demandPaths } from './demand-paths.ts'

export const demand = {
  name: 'demand',
  workplaces: demandWorkplaces,
  pages: demandRoutes,
  access: demandAccess,
  personal: demandPersonal,
  account: wishesPart,
  experiencePart: wishedForPart,
  municipalityPart: demandInMunicipality,
  searchEngines: { keptOut: ['/demand/', '/demand?', '/proposals'] },
  jobs: [
    { name: 'demand.send-offer-letters', cron: '0 8 * * 1', run: sendWeeklyOfferLetters },
    { name: 'demand.tell-of-opened-offers', cron: '*/15 * * * *', run: tellOfOpenedOffers },
  ],
  demonstration: loadDemonstrationDemand,
  refreshDemonstration: refreshDemonstrationDemand,
  removeDemonstration: removeDemonstrationDemand,
} satisfies Module
