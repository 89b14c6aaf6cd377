import { csrf } from 'hono/csrf'
import { createMiddleware } from 'hono/factory'

import type { AppEnv } from './app-env.ts'

/**
 * Lets through forms of this site only: another site could send one in the reader's name. Every browser says where
 * a form comes from; what names no origin at all is another program, which no site can make use of.
 */
export const ownFormsOnly = createMiddleware<AppEnv>(async (c, next) => {
  if (c.req.header('origin') === undefined && c.req.header('sec-fetch-site') === undefined) return next()
  return ownOrigin(c, next)
})

const ownOrigin = csrf({
  origin: (origin, c) => origin === c.var.baseUrl || origin === new URL(c.req.url).origin,
})
