import { Hono, type Context } from 'hono'
import { accepts } from 'hono/accepts'

import { dayInRiga } from '../../shared/time/day.ts'
import type { AppEnv } from '../../shared/web/app-env.ts'
import { findOrganisation } from '../organisations/index.ts'
import { cataloguePaths } from './catalogue-paths.ts'
import { runOfSpecification } from './identifier-queries.ts'
import { cardsById } from './opportunity/opportunity-queries.ts'

/** Permanent identifiers: each leads to the page in the reader's language, or to the data where a program asks. */
export const identifierRoutes = new Hono<AppEnv>()
  .get('/id/opportunity/:id{[0-9a-z]{10}}', async (c) => {
    const [card] = await cardsById(c.var.db, [c.req.param('id')])
    if (card === undefined) return c.notFound()
    return seeOther(c, cataloguePaths.show(c.var.language, card), `/api/v1/opportunities/${card.id}`)
  })
  .get('/id/specification/:id{[0-9a-z]{10}}', async (c) => {
    const run = await runOfSpecification(c.var.db, c.req.param('id'), dayInRiga(c.var.now))
    if (run === undefined) return c.notFound()
    return seeOther(c, cataloguePaths.show(c.var.language, run), `/api/v1/opportunities/${run.id}`)
  })
  .get('/id/organisation/:id{[0-9a-z]{10}}', async (c) => {
    const organisation = await findOrganisation(c.var.db, c.req.param('id'))
    if (organisation === undefined) return c.notFound()
    const page = cataloguePaths.organisation(c.var.language, organisation.id)
    return seeOther(c, page, `/api/v1/organisations/${organisation.id}`)
  })

function seeOther(c: Context<AppEnv>, page: string, data: string): Response {
  const wished = accepts(c, {
    header: 'Accept',
    supports: ['text/html', 'application/json'],
    default: 'text/html',
  })
  c.header('vary', 'Accept, Accept-Language, Cookie')
  return c.redirect(wished === 'application/json' ? data : page, 303)
}
