import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'

import { dayInRiga } from '../../shared/time/day.ts'
import { say } from '../../shared/i18n/say.ts'
import type { AppEnv } from '../../shared/web/app-env.ts'
import { listAnswerSchema, listParameters, nextCursor, readListPart } from '../../shared/web/list-answer.ts'
import { plainProblem, problemContent, problemResponse, refuseUnreadable } from '../../shared/web/problem.ts'
import { webMessages } from '../../shared/web/web-messages.ts'
import { foundOpportunitySchema, opportunitySchema } from './opportunity/opportunity-schema.ts'
import { findOpportunity, opportunitiesById } from './opportunity/opportunity-queries.ts'
import { facetVocabulary, valuesIn } from './search/facet-vocabulary.ts'
import { readFilter, writeFilter } from './search/read-filter.ts'
import { closedFacets, largestDistance, longestText, sortOrders, unknown } from './search/search-filter.ts'
import { searchOpportunities } from './search/search.ts'

const chosen = (values: readonly string[]) =>
  z.union([z.enum([...values, unknown]), z.array(z.enum([...values, unknown]))]).optional()
const open = (description: string) =>
  z
    .union([z.string(), z.array(z.string())])
    .optional()
    .openapi({ description })

const listRoute = createRoute({
  method: 'get',
  path: '/opportunities',
  summary: 'Searches the learning opportunities, as the page does',
  request: {
    query: z.object({
      q: z
        .string()
        .max(longestText)
        .optional()
        .openapi({ description: 'Words in any of the five languages.' }),
      municipality: open('ISO 3166-2 codes, or `unknown`.'),
      instruction: open('Languages of instruction as ISO 639 codes, or `unknown`.'),
      field: open('ISCED-F 2013 codes of two to four digits, or `unknown`.'),
      mode: chosen(closedFacets.mode),
      schedule: chosen(closedFacets.schedule),
      start: chosen(closedFacets.start),
      price: chosen(closedFacets.price),
      funding: chosen(closedFacets.funding),
      level: chosen(closedFacets.level),
      kind: chosen(closedFacets.kind),
      purpose: chosen(closedFacets.purpose),
      target: chosen(closedFacets.target),
      accessibility: chosen(closedFacets.accessibility),
      near: z.string().optional().openapi({ description: 'Id of a place.' }),
      km: z.coerce.number().int().min(1).max(largestDistance).optional(),
      past: z
        .enum(['1'])
        .optional()
        .openapi({ description: 'Also those that have started, closed or were cancelled.' }),
      sort: z.enum(sortOrders).optional(),
      ...listParameters,
    }),
  },
  responses: {
    200: {
      description: 'A page of the opportunities found',
      content: { 'application/json': { schema: listAnswerSchema(foundOpportunitySchema) } },
    },
    400: { description: 'A parameter has no meaning here', content: problemContent },
  },
})

const showRoute = createRoute({
  method: 'get',
  path: '/opportunities/{id}',
  summary: 'One learning opportunity',
  request: { params: z.object({ id: z.string().max(100) }) },
  responses: {
    200: { description: 'The opportunity', content: { 'application/json': { schema: opportunitySchema } } },
    404: { description: 'There is no such opportunity', content: problemContent },
  },
})

export const catalogueApi = new OpenAPIHono<AppEnv>({ defaultHook: refuseUnreadable })
  .openapi(listRoute, async (c) => {
    const { db, language, now } = c.var
    const query = new URL(c.req.url).searchParams
    const { filter, dropped } = readFilter(
      query,
      valuesIn(await facetVocabulary(db)),
      Object.keys(listParameters),
    )
    const wrong = [...dropped, ...query.getAll('page').map((value) => ({ name: 'page', value }))]
    if (wrong.length > 0) {
      const errors = wrong.map(({ name, value }) => ({ path: name, message: value }))
      return problemResponse(c, 400, { title: say(webMessages.unknownParameters, c.var.language), errors })
    }
    const question = writeFilter(filter).toString()
    const part = readListPart(c.req.valid('query'), question)
    if (part === undefined) {
      const errors = [{ path: 'cursor', message: say(webMessages.foreignCursor, c.var.language) }]
      return problemResponse(c, 400, { title: say(webMessages.foreignCursor, c.var.language), errors })
    }
    const found = await searchOpportunities(db, filter, { language, today: dayInRiga(now) }, part)
    const whole = await opportunitiesById(
      db,
      found.cards.map(({ card }) => card.id),
    )
    const items = whole.map((opportunity, index) => {
      const { km = null, through } = found.cards[index] ?? {}
      return { ...opportunity, km, ...(through === undefined ? {} : { through }) }
    })
    return c.json({ items, next: nextCursor(part, found.total, question), total: found.total }, 200)
  })
  .openapi(showRoute, async (c) => {
    const opportunity = await findOpportunity(c.var.db, c.req.valid('param').id)
    return opportunity === undefined ? plainProblem(c, 404) : c.json(opportunity, 200)
  })
