import { Hono } from 'hono'

import type { AppEnv } from '../../shared/web/app-env.ts'
import { compareRoutes } from './compare/compare-routes.tsx'
import { identifierRoutes } from './identifier-routes.ts'
import { importRoutes } from './import/import-routes.tsx'
import { opportunityRoutes } from './opportunity/opportunity-routes.tsx'
import { organisationRoutes } from './organisation/organisation-routes.tsx'
import { searchRoutes } from './search/search-routes.tsx'

export const catalogueRoutes = new Hono<AppEnv>()
  .route('/', searchRoutes)
  .route('/', compareRoutes)
  .route('/', importRoutes)
  .route('/', opportunityRoutes)
  .route('/', organisationRoutes)

export const catalogueDataRoutes = identifierRoutes
