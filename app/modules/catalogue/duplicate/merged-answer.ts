import type { Context } from 'hono'

import type { AppEnv } from '../../../shared/web/app-env.ts'
import { cataloguePaths } from '../catalogue-paths.ts'
import { shownInPlaceOf } from './duplicate-queries.ts'

/** Leads from the address of a merged opportunity to the one that is shown in its place. */
export async function mergedOrNotFound(c: Context<AppEnv>, address: string): Promise<Response> {
  const shown = await shownInPlaceOf(c.var.db, address.slice(0, 10))
  if (shown === undefined) return c.notFound()
  return c.redirect(cataloguePaths.show(c.var.language, shown) + new URL(c.req.url).search, 301)
}
