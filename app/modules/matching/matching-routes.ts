import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'

import type { AppEnv } from '../../shared/web/app-env.ts'
import { occupationRoutes } from './occupation/occupation-routes.tsx'
import { pathRoutes } from './path/path-routes.tsx'
import { aimRoutes } from './profile/aim/aim-routes.tsx'
import { experienceRoutes } from './profile/experience/experience-routes.tsx'
import { interestRoutes } from './profile/interests/interest-routes.tsx'
import { ownProfileRoutes } from './profile/own/own-profile-routes.tsx'
import { profileRoutes } from './profile/profile-routes.tsx'
import { stepRoutes } from './profile/step-routes.tsx'
import { resultRoutes } from './result/result-routes.tsx'
import { skillRoutes } from './skill/skill-routes.tsx'

/** What somebody answered must not stay behind in a browser that others use too. */
const notKept = createMiddleware<AppEnv>(async (c, next) => {
  await next()
  c.header('cache-control', 'no-store')
})

export const matchingRoutes = new Hono<AppEnv>()
  .use('/match/*', notKept)
  .route('/', skillRoutes)
  .route('/', occupationRoutes)
  .route('/', profileRoutes)
  .route('/', ownProfileRoutes)
  .route('/', interestRoutes)
  .route('/', experienceRoutes)
  .route('/', stepRoutes)
  .route('/', aimRoutes)
  .route('/', resultRoutes)
  .route('/', pathRoutes)
