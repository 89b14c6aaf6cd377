import type { Context } from 'hono'
import { csrf } from 'hono/csrf'

import type { AppEnv } from './app-env.ts'

/** Lets through forms of this site only: another site could send one in the reader's name. */
export const ownFormsOnly = csrf({
  origin: (origin, c: Context<AppEnv>) => origin === c.var.baseUrl || origin === new URL(c.req.url).origin,
})
