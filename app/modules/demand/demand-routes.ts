import { Hono } from 'hono'

import type { AppEnv } from '../../shared/web/app-env.ts'
import { cellRoutes } from './cell/cell-routes.tsx'
import { digestRoutes } from './digest/digest-routes.tsx'
import { letterRoutes } from './letter/letter-routes.tsx'
import { needRoutes } from './need/need-routes.tsx'
import { noteRoutes } from './note/note-routes.tsx'
import { proposalRoutes } from './proposal/proposal-routes.tsx'
import { wishRoutes } from './wish/wish-routes.tsx'

export const demandRoutes = new Hono<AppEnv>()
  .route('/', cellRoutes)
  .route('/', wishRoutes)
  .route('/', letterRoutes)
  .route('/', digestRoutes)
  .route('/', noteRoutes)
  .route('/', needRoutes)
  .route('/', proposalRoutes)
