import { createMiddleware } from 'hono/factory'

import type { AppEnv } from './app-env.ts'
import { isForPrograms } from './request-text.ts'

const readable = [
  'ETag',
  'Last-Modified',
  'Retry-After',
  'RateLimit',
  'RateLimit-Policy',
  'Deprecation',
  'Sunset',
  'Link',
]

/**
 * Lets pages of other sites read what is for programs. It is the same for everybody, takes nothing from a cookie and
 * keeps nothing, so no origin need be told apart, and credentials are never allowed.
 */
export const openAccess = createMiddleware<AppEnv>(async (c, next) => {
  await next()
  if (!isOpenToAll(c.req.path)) return
  c.res.headers.set('access-control-allow-origin', '*')
  c.res.headers.set('access-control-expose-headers', readable.join(', '))
})

export function isOpenToAll(pathname: string): boolean {
  return isForPrograms(pathname) || pathname.startsWith('/id/')
}
