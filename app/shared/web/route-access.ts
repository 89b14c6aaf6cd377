import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { matchedRoutes } from 'hono/route'

import type { Actor } from '../events/events.ts'
import type { AppEnv } from './app-env.ts'
import { errorPage } from './error-pages.tsx'

/**
 * Who may ask for a page at all: everybody, whoever has signed in, or whoever holds one of the roles. What they then
 * see of it, SQL and the rules of its command decide.
 */
export type RouteAccess = 'everyone' | 'signed-in' | readonly string[]

/** `GET /learning/:slug` → who; a page without an entry is closed to all. */
export type AccessTable = Readonly<Record<string, RouteAccess>>

export function isLetIn(actor: Actor, access: RouteAccess): boolean {
  if (access === 'everyone') return true
  if (actor.kind !== 'person') return false
  return access === 'signed-in' || (actor.roles ?? []).some(({ role }) => access.includes(role))
}

/** Closes each page to those whom the table does not let in; visitors are led to the sign-in and back. */
export function guardPages(table: AccessTable, prefix: string) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const page = matchedRoutes(c).findLast(({ path, method }) => method !== 'ALL' && path.startsWith(prefix))
    if (page === undefined) return next()
    const method = page.method === 'HEAD' ? 'GET' : page.method
    const access = table[`${method} ${page.path.slice(prefix.length)}`]
    if (access !== undefined && isLetIn(c.var.actor, access)) return next()
    return access !== undefined && c.var.actor.kind === 'visitor' ? askToSignIn(c) : errorPage(c, 403)
  })
}

function askToSignIn(c: Context<AppEnv>): Response {
  const { pathname, search } = new URL(c.req.url)
  // A form cannot be sent again by a redirect: back to the page it stood on.
  const referer = URL.parse(c.req.header('referer') ?? '')
  const back = c.req.method === 'GET' ? pathname + search : (referer?.pathname ?? `/${c.var.language}/`)
  return c.redirect(`/${c.var.language}/sign-in?to=${encodeURIComponent(back)}`, 303)
}
