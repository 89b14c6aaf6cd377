import { Hono } from 'hono'

import type { AppEnv } from '../../shared/web/app-env.ts'
import { allocationFileRoutes, allocationRoutes } from './allocation/allocation-routes.tsx'
import { applicationRoutes } from './application/application-routes.tsx'
import { intakeRoutes } from './intake/intake-routes.tsx'
import { mandateRoutes } from './mandate/mandate-routes.tsx'
import { afterApplicationRoutes } from './participation-routes.ts'

export const enrolmentRoutes = new Hono<AppEnv>()
  .route('/', applicationRoutes)
  .route('/', intakeRoutes)
  .route('/', allocationRoutes)
  .route('/', mandateRoutes)
  .route('/', afterApplicationRoutes)

export const enrolmentDataRoutes = new Hono<AppEnv>().route('/', allocationFileRoutes)
