import { Hono } from 'hono'

import type { AppEnv } from '../../shared/web/app-env.ts'
import { answerRoutes } from './application-form/answer-routes.tsx'
import { questionRoutes } from './application-form/question-routes.tsx'
import { presenceRoutes } from './attendance/presence-routes.tsx'
import { teachingRoutes } from './attendance/teaching-routes.tsx'
import { ruleRoutes } from './completion/rule-routes.tsx'
import { documentRoutes } from './document/document-routes.tsx'
import { outcomeRoutes } from './outcome/outcome-routes.tsx'
import { deskApplicationRoutes } from './participation/desk-application-routes.tsx'
import { participationRoutes } from './participation/participation-routes.tsx'
import { reminderRoutes } from './reminder/reminder-routes.tsx'
import { reviewRoutes } from './review/review-routes.tsx'

/** Pages of what follows an application. */
export const afterApplicationRoutes = new Hono<AppEnv>()
  .route('/', answerRoutes)
  .route('/', questionRoutes)
  .route('/', documentRoutes)
  .route('/', teachingRoutes)
  .route('/', presenceRoutes)
  .route('/', participationRoutes)
  .route('/', deskApplicationRoutes)
  .route('/', ruleRoutes)
  .route('/', reminderRoutes)
  .route('/', reviewRoutes)
  .route('/', outcomeRoutes)
