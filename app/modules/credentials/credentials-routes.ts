import { OpenAPIHono } from '@hono/zod-openapi'
import { Hono } from 'hono'

import type { AppEnv } from '../../shared/web/app-env.ts'
import { achievementRoutes } from './achievement/achievement-routes.tsx'
import { checkApi } from './check/check-api.ts'
import { checkRoutes } from './check/check-routes.tsx'
import { deskRoutes } from './desk/desk-routes.tsx'
import { holderRoutes } from './holder/holder-routes.tsx'

export const credentialsRoutes = new Hono<AppEnv>()
  .route('/', checkRoutes)
  .route('/', achievementRoutes)
  .route('/', holderRoutes)
  .route('/', deskRoutes)

export const credentialsApi = new OpenAPIHono<AppEnv>().route('/', checkApi)
