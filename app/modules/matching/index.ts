import type { Module } from '../../shared/module.ts'
import { conceptPages } from './concept-pages.ts'
import { matchingRoutes } from './matching-routes.ts'
import { loadDemonstrationNeed } from './need/need-loader.ts'
import { removeDemonstrationNeed } from './need/need-removal.ts'
import { matchingPersonal } from './personal/matching-personal.ts'
import { ownProfilePart } from './profile/own/own-profile-routes.tsx'
import { currentMatchIndex } from './result/match-index-cache.ts'
import { matchApi } from './result/match-api.ts'
import { matchingAccess } from './matching-policy.ts'

export { answersSchema } from './profile/profile-answers.ts'
export type { Answers } from './profile/profile-answers.ts'
export { profilePaths } from './profile/profile-paths.ts'
export { findOwnProfile } from './profile/profile-queries.ts'
export { ResultCard } from './result/result-card.tsx'
export { labelsIn } from './result/match-labels.ts'
export { matchFor } from './result/kept-match.ts'
export type { MatchRun } from './result/match-run.ts'
export type { KeptMatch, KeptResult } from './result/kept-match.ts'

export const matching = {
  name: 'matching',
  pages: matchingRoutes,
  access: matchingAccess,
  personal: matchingPersonal,
  account: ownProfilePart,
  api: matchApi,
  searchEngines: { lists: conceptPages, keptOut: ['/match/', '/skills?q=', '/occupations?q='] },
  warmUp: currentMatchIndex,
  demonstration: loadDemonstrationNeed,
  removeDemonstration: removeDemonstrationNeed,
} satisfies Module
