import { Hono } from 'hono'

import type { AppEnv } from '../../shared/web/app-env.ts'
import { calendarRoutes } from './calendar/calendar-routes.ts'
import { compareRoutes } from './compare/compare-routes.tsx'
import { providersDeskRoutes } from './desk/desk-routes.ts'
import { feedRoutes } from './feed/feed-routes.tsx'
import { identifierRoutes } from './identifier-routes.ts'
import { importRoutes } from './import/import-routes.tsx'
import { loqValidationRoutes } from './loq-check/loq-validation-routes.tsx'
import { loqRoutes } from './loq/loq-routes.ts'
import { newsRoutes } from './news/news-routes.ts'
import { openDataFileRoutes, openDataRoutes } from './open-data/open-data-routes.tsx'
import { opportunityRoutes } from './opportunity/opportunity-routes.tsx'
import { organisationRoutes } from './organisation/organisation-routes.tsx'
import { searchRoutes } from './search/search-routes.tsx'

export const catalogueRoutes = new Hono<AppEnv>()
  .route('/', searchRoutes)
  .route('/', compareRoutes)
  .route('/', importRoutes)
  .route('/', loqValidationRoutes)
  .route('/', calendarRoutes)
  .route('/', newsRoutes)
  .route('/', opportunityRoutes)
  .route('/', organisationRoutes)
  .route('/', feedRoutes)
  .route('/', openDataRoutes)
  .route('/', providersDeskRoutes)

export const catalogueDataRoutes = new Hono<AppEnv>()
  .route('/', identifierRoutes)
  .route('/', loqRoutes)
  .route('/', openDataFileRoutes)
