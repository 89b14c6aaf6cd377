import { createMiddleware } from 'hono/factory'
import { matchedRoutes } from 'hono/route'

import { log } from '../log/log.ts'
import type { AppEnv } from './app-env.ts'

/** One line a request: the route's pattern, never the address itself, which may tell what somebody looked for. */
export const requestLog = createMiddleware<AppEnv>(async (c, next) => {
  const started = performance.now()
  await next()
  log('request', {
    method: c.req.method,
    route: matchedRoutes(c).findLast((route) => route.method === c.req.method)?.path ?? 'none',
    status: c.res.status,
    ms: Math.round(performance.now() - started),
  })
})
