import type { Context, Hono } from 'hono'

import type { AppEnv } from './app-env.ts'
import { isOpenToAll } from './open-access.ts'

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/** What an address that is there takes; empty when there is none. Middleware is no answer, so it does not count. */
export function allowedMethods(app: Pick<Hono<AppEnv>, 'router'>, path: string): string[] {
  const answered = methods.filter((method) =>
    app.router.match(method, path)[0].some(([[, route]]) => route.method === method),
  )
  if (answered.length === 0) return []
  return [...answered, ...(answered.includes('GET') ? ['HEAD'] : []), 'OPTIONS']
}

/** Tells what an address takes, and a browser that asks for another site that it may go on. */
export function tellMethods(c: Context<AppEnv>, allowed: readonly string[]): Response {
  c.header('allow', allowed.join(', '))
  if (isOpenToAll(c.req.path) && c.req.header('access-control-request-method') !== undefined) {
    c.header('access-control-allow-methods', allowed.join(', '))
    c.header('access-control-allow-headers', 'Accept, Accept-Language, Content-Type, If-None-Match')
    c.header('access-control-max-age', '86400')
  }
  return c.body(null, 204)
}
