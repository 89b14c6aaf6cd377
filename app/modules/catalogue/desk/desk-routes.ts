import { Hono } from 'hono'

import type { AppEnv } from '../../../shared/web/app-env.ts'
import { bulkRoutes } from './bulk/bulk-routes.tsx'
import { educatorRoutes } from './educator-assignment/educator-routes.tsx'
import { offerFormRoutes } from './offer-form/offer-form-routes.tsx'
import { deskRoutes } from './offer-list/desk-routes.tsx'
import { historyRoutes } from './history/history-routes.tsx'
import { overviewRoutes } from './overview/overview-routes.tsx'
import { sheetRoutes } from './offer-sheet/sheet-routes.tsx'
import { previewRoutes } from './preview/preview-routes.tsx'
import { translationRoutes } from './translation/translation-routes.tsx'

/** The providers' desk, and what educators answer to it. */
export const providersDeskRoutes = new Hono<AppEnv>()
  .route('/', deskRoutes)
  .route('/', overviewRoutes)
  .route('/', offerFormRoutes)
  .route('/', educatorRoutes)
  .route('/', translationRoutes)
  .route('/', previewRoutes)
  .route('/', historyRoutes)
  .route('/', bulkRoutes)
  .route('/', sheetRoutes)
