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

/** Refuses a body that is not UTF-8, and under a page one that is no form: it would read as a form left empty. */
export const readableBody = createMiddleware<AppEnv>(async (c, next) => {
  const isApi = isForPrograms(c.req.path)
  if (c.req.method !== 'POST' || (await isReadableBody(c.req.raw.clone(), isApi))) return next()
  return isApi ? plainProblem(c, 400) : errorPage(c, 400)
})

/** Answered with data and problems, never with a page. */
export function isForPrograms(pathname: string): boolean {
  return /^\/api(\/|$)|^\/data\//.test(pathname)
}

async function isReadableBody(request: Request, isApi: boolean): Promise<boolean> {
  const type = request.headers.get('content-type') ?? ''
  try {
    if (!isApi && type.startsWith('multipart/form-data')) return Boolean(await request.formData())
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await request.arrayBuffer())
    if (isApi || text === '') return true
    return type.startsWith('application/x-www-form-urlencoded') && isReadable(text.replace(/\+/g, ' '))
  } catch {
    return false
  }
}

function isReadable(text: string): boolean {
  try {
    return !decodeURIComponent(text).includes('\0')
  } catch {
    return false
  }
}
