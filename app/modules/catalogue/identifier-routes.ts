import { Hono, type Context } from 'hono'
import { accepts } from 'hono/accepts'

import { dayInRiga } from '../../shared/time/day.ts'
import type { AppEnv } from '../../shared/web/app-env.ts'
import { findOrganisation } from '../organisations/index.ts'
import { cataloguePaths } from './catalogue-paths.ts'
import { runOfSpecification, shownOpportunity } from './identifier-queries.ts'
import { loqFormats, loqPaths, type LoqFormat, type LoqThing } from './loq/loq-paths.ts'

/** Permanent identifiers: each leads to the page in the reader's language, or to the data a program asks for. */
export const identifierRoutes = new Hono<AppEnv>()
  .get('/id/opportunity/:id{[0-9a-z]{10}}', async (c) => {
    const shown = await shownOpportunity(c.var.db, c.req.param('id'))
    if (shown === undefined) return c.notFound()
    return seeOther(c, {
      page: cataloguePaths.show(c.var.language, shown),
      json: `/api/v1/opportunities/${shown.id}`,
      loq: ['opportunity', shown.id],
    })
  })
  .get('/id/specification/:id{[0-9a-z]{10}}', async (c) => {
    const id = c.req.param('id')
    const run = await runOfSpecification(c.var.db, id, dayInRiga(c.var.now))
    if (run === undefined) return c.notFound()
    return seeOther(c, {
      page: cataloguePaths.show(c.var.language, run),
      json: `/api/v1/opportunities/${run.id}`,
      loq: ['specification', id],
    })
  })
  .get('/id/organisation/:id{[0-9a-z]{10}}', async (c) => {
    const organisation = await findOrganisation(c.var.db, c.req.param('id'))
    if (organisation === undefined) return c.notFound()
    return seeOther(c, {
      page: cataloguePaths.organisation(c.var.language, organisation.id),
      json: `/api/v1/organisations/${organisation.id}`,
      loq: ['organisation', organisation.id],
    })
  })

interface Destinations {
  readonly page: string
  readonly json: string
  readonly loq: readonly [LoqThing, string]
}

const formats: readonly LoqFormat[] = ['ttl', 'jsonld', 'xml']

function seeOther(c: Context<AppEnv>, { page, json, loq }: Destinations): Response {
  const wished = accepts(c, {
    header: 'Accept',
    supports: ['text/html', 'application/json', ...formats.map((format) => loqFormats[format])],
    default: 'text/html',
  })
  const format = formats.find((one) => loqFormats[one] === wished)
  const data = format === undefined ? undefined : loqPaths.one(...loq, format)
  c.header('vary', 'Accept, Accept-Language, Cookie')
  return c.redirect(data ?? (wished === 'application/json' ? json : page), 303)
}
