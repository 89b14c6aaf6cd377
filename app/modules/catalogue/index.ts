import type { Module } from '../../shared/module.ts'
import { catalogueApi } from './catalogue-api.ts'
import { catalogueDataRoutes, catalogueRoutes } from './catalogue-routes.ts'
import { feedJobs } from './feed/feed-jobs.ts'
import {
  loadDemonstrationOffers,
  refreshDemonstrationOffers,
  removeDemonstrationOffers,
} from './catalogue-demonstration.ts'
import { loadDemonstrationDesk, refreshDemonstrationDesk } from './desk/desk-demonstration.ts'
import { deskPersonal } from './desk/personal/desk-personal.ts'
import { mergeUncompared } from './duplicate/merge-duplicates.ts'
import { offersInMunicipality } from './municipality/municipality-part-routes.tsx'
import { cataloguePages } from './listed-pages.ts'
import { reindexOpportunities } from './search/opportunity-index.ts'
import { suggestionJob } from './skill-suggestion/suggestion-job.ts'
import { catalogueAccess } from './catalogue-policy.ts'
import { deskWorkplaces } from './desk/desk-workplaces.ts'

export { OpportunityList, OpportunityListCard } from './opportunity/opportunity-card.tsx'
export { opportunityCardSchema } from './opportunity/opportunity-schema.ts'
export { opportunityWordMessages } from './opportunity/opportunity-words-messages.ts'
export type { CalendarEvent } from '../../shared/calendar/calendar-event.ts'
export { calendarFile } from '../../shared/calendar/calendar-file.ts'
export { addFeed, changeFeed } from './feed/feed-commands.ts'
export type { FeedChange } from './feed/feed.ts'
export { fetchSettingOf } from './feed/feed-jobs.ts'
export { allFeeds } from './feed/feed-queries.ts'
export { reasonText } from './feed/finding-text.ts'
export { pollFeed } from './feed/poll-commands.ts'
export { endRight, grantRight, withdrawOrganisation } from './feed/publishing-right-commands.ts'
export { shownFeed, shownRun } from './feed/shown-run.ts'
export { discardRun, releaseRun, uploadToFeed } from './feed/upload-commands.ts'
export { importOffers } from './import/import-commands.ts'
export type { OfferImportResult } from './import/import-commands.ts'
export { allFaultMessages } from './import/offer-fault.ts'
export { refuseFile } from './import/read-offers.ts'
export { indexOpportunities } from './search/opportunity-index.ts'
export { raiseCatalogueVersion } from './offer/offer-commands.ts'
export { compareByHand } from './duplicate/comparison-commands.ts'
export type { ComparisonRefusal } from './duplicate/comparison-commands.ts'
export { suggestForOffers } from './skill-suggestion/skill-reading-commands.ts'
export { decideSuggestion } from './skill-suggestion/skill-suggestion-commands.ts'
export { openSuggestions } from './skill-suggestion/skill-suggestion-queries.ts'
export type { Decision, DecisionRefusal } from './skill-suggestion/skill-suggestion.ts'
export { cataloguePaths } from './catalogue-paths.ts'
export { askRegisteredEducator } from './desk/educator-assignment/educator-commands.ts'
export { educatorParts } from './desk/educator-assignment/educator-assignment.ts'
export { partMessages } from './desk/educator-assignment/educator-messages.ts'
export { deskPaths } from './desk/desk-paths.ts'
export type { Concession } from './desk/concession/concession.ts'
export { concessionsOf } from './desk/concession/concession-queries.ts'
export type { Lesson } from './desk/lesson/lesson-queries.ts'
export { lessonsOf } from './desk/lesson/lesson-queries.ts'
export { cardsById, opportunitiesTeaching } from './opportunity/opportunity-queries.ts'
export { soonestOpenRuns } from './opportunity/opportunity-run-queries.ts'
export type { OpportunityCard } from './opportunity/opportunity.ts'
export * from './opportunity/opportunity-words.ts'

export const catalogue = {
  name: 'catalogue',
  pages: catalogueRoutes,
  municipalityPart: offersInMunicipality,
  workplaces: deskWorkplaces,
  access: catalogueAccess,
  personal: deskPersonal,
  data: catalogueDataRoutes,
  api: catalogueApi,
  files: [/^\/api\/v1\/validate\/loq$/, /^\/[a-z]{2}\/learning\/check$/, /^\/[a-z]{2}\/desk\/sheet$/],
  searchEngines: {
    lists: cataloguePages,
    // Filters can be combined without end; the list of everything is worth reading to its last page.
    keptOut: [
      '/desk',
      '/teaching',
      '/learning?',
      '/learning/compare',
      '/learning/suggestions',
      '/learning/calendar.ics?',
    ],
    letIn: ['/learning?page='],
  },
  jobs: [suggestionJob, ...feedJobs],
  vocabulary: async (tx, now) => {
    await reindexOpportunities(tx)
    await mergeUncompared(tx, now)
  },
  demonstration: async (tx, now) => {
    await loadDemonstrationOffers(tx, now)
    await loadDemonstrationDesk(tx, now)
  },
  refreshDemonstration: async (tx, by, now) =>
    (await refreshDemonstrationOffers(tx, by, now)) + (await refreshDemonstrationDesk(tx, by, now)),
  removeDemonstration: removeDemonstrationOffers,
} satisfies Module
