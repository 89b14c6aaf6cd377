import { Hono } from 'hono'

import type { AppEnv } from '../../shared/web/app-env.ts'
import { caseRoutes } from './case/case-routes.tsx'
import { deskRoutes } from './desk/desk-routes.tsx'
import { referralRoutes } from './referral/referral-routes.tsx'
import { requestRoutes } from './request/request-routes.tsx'
import { shortlistRoutes } from './shortlist/shortlist-routes.tsx'

export const guidanceRoutes = new Hono<AppEnv>()
  .route('/', deskRoutes)
  .route('/', requestRoutes)
  .route('/', caseRoutes)
  .route('/', shortlistRoutes)
  .route('/', referralRoutes)
