import type { Module } from '../../shared/module.ts'
import { catalogueApi } from './catalogue-api.ts'
import { catalogueDataRoutes, catalogueRoutes } from './catalogue-routes.ts'
import {
  loadDemonstrationOffers,
  refreshDemonstrationOffers,
  removeDemonstrationOffers,
} from './catalogue-demonstration.ts'
import { reindexOpportunities } from './search/opportunity-index.ts'

export { OpportunityList, OpportunityListCard } from './opportunity/opportunity-card.tsx'
export { opportunityWordMessages } from './opportunity/opportunity-words-messages.ts'
export { importOffers } from './import/import-commands.ts'
export type { OfferImportResult } from './import/import-commands.ts'
export { allFaultMessages } from './import/offer-fault.ts'
export { refuseFile } from './import/read-offers.ts'
export { raiseCatalogueVersion } from './offer/offer-commands.ts'
export { cataloguePaths } from './catalogue-paths.ts'
export { cardsById, opportunitiesTeaching } from './opportunity/opportunity-queries.ts'
export { soonestOpenRuns } from './opportunity/opportunity-run-queries.ts'
export type { OpportunityCard } from './opportunity/opportunity.ts'
export * from './opportunity/opportunity-words.ts'

export const catalogue = {
  name: 'catalogue',
  pages: catalogueRoutes,
  data: catalogueDataRoutes,
  api: catalogueApi,
  vocabulary: reindexOpportunities,
  demonstration: loadDemonstrationOffers,
  refreshDemonstration: refreshDemonstrationOffers,
  removeDemonstration: removeDemonstrationOffers,
} satisfies Module
