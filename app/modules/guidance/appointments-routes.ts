import { Hono } from 'hono'

import type { AppEnv } from '../../shared/web/app-env.ts'
import { appointmentDeskRoutes } from './appointment/desk-routes.tsx'
import { findRoutes } from './appointment/find-routes.tsx'
import { kindRoutes } from './appointment/kind-routes.tsx'
import { linkRoutes } from './appointment/link-routes.tsx'
import { ownRoutes } from './appointment/own-routes.tsx'
import { hoursRoutes } from './availability/hours-routes.tsx'
import { eventsRoutes } from './outreach/events-routes.tsx'
import { outreachRoutes } from './outreach/outreach-routes.tsx'

/** Pages of appointments, hours and group events. */
export const appointmentsRoutes = new Hono<AppEnv>()
  .route('/', findRoutes)
  .route('/', linkRoutes)
  .route('/', ownRoutes)
  .route('/', appointmentDeskRoutes)
  .route('/', hoursRoutes)
  .route('/', kindRoutes)
  .route('/', eventsRoutes)
  .route('/', outreachRoutes)
