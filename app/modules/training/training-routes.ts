import { Hono } from 'hono'

import type { AppEnv } from '../../shared/web/app-env.ts'
import { cardRoutes } from './card/card-routes.tsx'
import { cohortRoutes } from './cohort/cohort-routes.tsx'
import { assessmentRoutes } from './evidence/assessment-routes.tsx'
import { ownCompetencesRoutes } from './evidence/own-competences-routes.tsx'
import { figureRoutes } from './figure/figure-routes.tsx'
import { ladderRoutes } from './ladder/ladder-routes.tsx'
import { mentoringRoutes } from './mentoring/mentoring-routes.tsx'
import { methodRoutes } from './method/method-routes.tsx'
import { observationRoutes } from './observation/observation-routes.tsx'
import { placementRoutes } from './placement/placement-routes.tsx'
import { standardRoutes } from './standard/standard-routes.tsx'

export const trainingRoutes = new Hono<AppEnv>()
  .route('/', figureRoutes)
  .route('/', standardRoutes)
  .route('/', ownCompetencesRoutes)
  .route('/', assessmentRoutes)
  .route('/', cardRoutes)
  .route('/', cohortRoutes)
  .route('/', ladderRoutes)
  .route('/', placementRoutes)
  .route('/', methodRoutes)
  .route('/', mentoringRoutes)
  .route('/', observationRoutes)
