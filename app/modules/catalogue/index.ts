import type { Module } from '../../shared/module.ts'
import { loadDemonstrationOffers } from './catalogue-demonstration.ts'

export { cataloguePaths } from './catalogue-paths.ts'
export { cardsById, findOpportunity, opportunitiesTeaching } from './opportunity/opportunity-queries.ts'
export { availabilityOf } from './opportunity/opportunity.ts'
export type { Opportunity, OpportunityCard } from './opportunity/opportunity.ts'
export * from './opportunity/opportunity-words.ts'

export const catalogue = {
  name: 'catalogue',
  demonstration: loadDemonstrationOffers,
} satisfies Module
