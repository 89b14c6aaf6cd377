import type { Module } from '../../shared/module.ts'
import { guidanceAccess } from './guidance-policy.ts'
import { guidanceRoutes } from './guidance-routes.ts'

export { guidancePaths } from './guidance-paths.ts'

export const guidance = {
  name: 'guidance',
  pages: guidanceRoutes,
  access: guidanceAccess,
  searchEngines: { keptOut: ['/guidance'] },
} satisfies Module
