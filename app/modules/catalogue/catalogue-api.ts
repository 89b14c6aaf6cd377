import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'

import { dayInRiga } from '../../shared/time/day.ts'
import { say } from '../../shared/i18n/say.ts'
import type { AppEnv } from '../../shared/web/app-env.ts'
import { chosenFields, fieldsParameter } from '../../shared/web/field-choice.ts'
import {
  itemParameters,
  listAnswerSchema,
  listParameters,
  nextCursor,
  readListPart,
} from '../../shared/web/list-answer.ts'
import { plainProblem, problemContent, problemResponse, refuseUnreadable } from '../../shared/web/problem.ts'
import { webMessages } from '../../shared/web/web-messages.ts'
import { catalogueApiMessages } from './catalogue-api-messages.ts'
import { originsOf } from './feed/origin-queries.ts'
import { foundOpportunitySchema, soleOpportunitySchema } from './opportunity/opportunity-schema.ts'
import { findOpportunity, opportunitiesById } from './opportunity/opportunity-queries.ts'
import { shownInPlaceOf } from './duplicate/duplicate-queries.ts'
import { facetVocabulary, valuesIn } from './search/facet-vocabulary.ts'
import { readFilter, writeFilter } from './search/read-filter.ts'
import { closedFacets, largestDistance, longestText, sortOrders, unknown } from './search/search-filter.ts'
import { searchOpportunities } from './search/search.ts'
import { loqValidationApi } from './loq-check/loq-validation-api.ts'
import { skillSuggestionApi } from './skill-suggestion/skill-suggestion-api.ts'

const chosen = (values: readonly string[]) =>
  z.union([z.enum([...values, unknown]), z.array(z.enum([...values, unknown]))]).optional()
const open = (description: string, example: string) =>
  z
    .union([z.string(), z.array(z.string())])
    .optional()
    .openapi({ description, example })

const listRoute = createRoute({
  method: 'get',
  path: '/opportunities',
  summary: 'Searches the learning opportunities, as the page does',
  middleware: chosenFields,
  request: {
    query: z.object({
      q: z
        .string()
        .max(longestText)
        .optional()
        .openapi({ description: 'Words in any of the five languages.', example: 'metināšana' }),
      municipality: open('ISO 3166-2 codes, or `unknown`.', 'LV-DGV'),
      instruction: open('Languages of instruction as ISO 639 codes, or `unknown`.', 'lv'),
      field: open('ISCED-F 2013 codes of two to four digits, or `unknown`.', '07'),
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
      near: z.string().optional().openapi({ description: 'Id of a place.', example: 'daugavpils' }),
      km: z.coerce
        .number()
        .int()
        .min(1)
        .max(largestDistance)
        .optional()
        .openapi({ description: 'Kilometres in a straight line; needs `near`.', example: 40 }),
      past: z
        .enum(['1'])
        .optional()
        .openapi({ description: 'Also those that have started, closed or were cancelled.' }),
      sort: z.enum(sortOrders).optional(),
      ...listParameters,
      fields: fieldsParameter(foundOpportunitySchema),
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
  middleware: chosenFields,
  request: {
    params: z.object({ id: z.string().max(100).openapi({ example: 'gjpipajrq7' }) }),
    query: z.strictObject({ ...itemParameters, fields: fieldsParameter(soleOpportunitySchema) }),
  },
  responses: {
    200: {
      description: 'The opportunity',
      content: { 'application/json': { schema: soleOpportunitySchema } },
    },
    301: { description: 'Another record of the same offer is shown in its place' },
    400: { description: 'A parameter has no meaning here', content: problemContent },
    404: { description: 'There is no such opportunity', content: problemContent },
  },
})

export const catalogueApi = new OpenAPIHono<AppEnv>({ defaultHook: refuseUnreadable })
  .openapi(listRoute, async (c) => {
    const { db, language, now } = c.var
    const query = new URL(c.req.url).searchParams
    const { filter, dropped } = readFilter(query, valuesIn(await facetVocabulary(db)), [
      ...Object.keys(listParameters),
      'fields',
    ])
    const wrong = [...dropped, ...query.getAll('page').map((value) => ({ name: 'page', value }))]
    if (wrong.length > 0) {
      const errors = wrong.map(({ name, value }) => ({ path: name, message: value }))
      return problemResponse(c, 400, { title: say(webMessages.unknownParameters, language), errors })
    }
    // On the page a form sends a distance always; a program that sends one alone has forgotten something.
    if (query.get('km') && filter.near === undefined) {
      const message = say(catalogueApiMessages.distanceAlone, language)
      return problemResponse(c, 400, { title: message, errors: [{ path: 'km', message }] })
    }
    const question = writeFilter(filter).toString()
    const part = readListPart(c.req.valid('query'), question)
    if (part === undefined) {
      const errors = [{ path: 'cursor', message: say(webMessages.foreignCursor, language) }]
      return problemResponse(c, 400, { title: say(webMessages.foreignCursor, language), errors })
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
    if (opportunity !== undefined) {
      return c.json({ ...opportunity, sources: await originsOf(c.var.db, opportunity.id) }, 200)
    }
    const shown = await shownInPlaceOf(c.var.db, c.req.valid('param').id)
    if (shown === undefined) return plainProblem(c, 404)
    return c.redirect(`/api/v1/opportunities/${shown.id}${new URL(c.req.url).search}`, 301)
  })

catalogueApi.route('/', skillSuggestionApi)
catalogueApi.route('/', loqValidationApi)
