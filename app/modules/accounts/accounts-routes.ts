import { Hono } from 'hono'

import type { AppEnv } from '../../shared/web/app-env.ts'
import { demonstrationRoutes } from './demonstration/demonstration-routes.tsx'
import { accountRoutes } from './person/account-routes.tsx'
import { erasureRoutes } from './privacy/erasure/erasure-routes.tsx'
import { privacyRoutes } from './privacy/privacy-routes.tsx'
import { signInRoutes } from './sign-in/sign-in-routes.tsx'

export const accountsRoutes = new Hono<AppEnv>()
  .route('/', signInRoutes)
  .route('/', accountRoutes)
  .route('/', privacyRoutes)
  .route('/', erasureRoutes)
  .route('/', demonstrationRoutes)
