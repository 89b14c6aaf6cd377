import { createMiddleware } from 'hono/factory'

import type { AppEnv } from './app-env.ts'
import { errorPage } from './error-pages.tsx'
import { plainProblem } from './problem.ts'

/** Refuses addresses that are not UTF-8 or hold a NUL, which PostgreSQL cannot store, before a route sees them. */
export const readableAddress = createMiddleware<AppEnv>(async (c, next) => {
  const { pathname, search } = new URL(c.req.url)
  if (isReadable(pathname) && isReadable(search.replace(/\+/g, ' '))) return next()
  return isForPrograms(pathname) ? plainProblem(c, 400) : errorPage(c, 400)
})

export function isForPrograms(pathname: string): boolean {
  return pathname.startsWith('/api/') || pathname === '/api'
}

function isReadable(text: string): boolean {
  try {
    return !decodeURIComponent(text).includes('\0')
  } catch {
    return false
  }
}
