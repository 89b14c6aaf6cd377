import { Hono } from 'hono'

import type { AppEnv } from '../../shared/web/app-env.ts'
import { demonstrationRoutes } from './demonstration/demonstration-routes.tsx'
import { accountRoutes } from './person/account-routes.tsx'
import { signInChangeRoutes } from './person/sign-in-change-routes.tsx'
import { editorRoutes } from './role/editor-routes.tsx'
import { roleRoutes } from './role/role-routes.tsx'
import { openidRoutes } from './sign-in/openid-routes.ts'
import { erasureRoutes } from './privacy/erasure/erasure-routes.tsx'
import { privacyRoutes } from './privacy/privacy-routes.tsx'
import { signInRoutes } from './sign-in/sign-in-routes.tsx'

export const accountsRoutes = new Hono<AppEnv>()
  .route('/', signInRoutes)
  .route('/', openidRoutes)
  .route('/', accountRoutes)
  .route('/', signInChangeRoutes)
  .route('/', roleRoutes)
  .route('/', editorRoutes)
  .route('/', privacyRoutes)
  .route('/', erasureRoutes)
  .route('/', demonstrationRoutes)
