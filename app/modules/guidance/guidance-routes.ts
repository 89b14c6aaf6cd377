import { Hono } from 'hono'

import type { AppEnv } from '../../shared/web/app-env.ts'

export const guidanceRoutes = new Hono<AppEnv>()
