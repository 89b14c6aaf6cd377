import { Hono } from 'hono'

import type { AppEnv } from '../../shared/web/app-env.ts'
import { coordinatorRoutes } from './coordinator/coordinator-routes.tsx'
import { ownCardRoutes } from './coordinator/own-card-routes.tsx'
import { territoryRoutes } from './territory/territory-routes.tsx'

export const networkRoutes = new Hono<AppEnv>()
  .route('/', coordinatorRoutes)
  .route('/', ownCardRoutes)
  .route('/', territoryRoutes)
