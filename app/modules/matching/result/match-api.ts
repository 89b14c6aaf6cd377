import { createRoute, OpenAPIHono } from '@hono/zod-openapi'

import { isLanguage } from '../../../shared/i18n/language.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { problemContent, problemResponse, refuseUnreadable } from '../../../shared/web/problem.ts'
import { allMunicipalities, allPlaces } from '../../organisations/index.ts'
import { matchAnswer } from './match-answer.ts'
import { matchAnswerSchema } from './match-answer-schema.ts'
import { matchProfileOfRequest, matchRequestSchema, placeOfRequest } from './match-request.ts'
import { runMatch } from './match-run.ts'
import { unknownConcepts } from './unknown-concepts.ts'

const matchRoute = createRoute({
  method: 'post',
  path: '/match',
  summary: 'Ranks the open learning opportunities for a profile, with the reasons',
  request: { body: { required: true, content: { 'application/json': { schema: matchRequestSchema } } } },
  responses: {
    200: { description: 'The ranking', content: { 'application/json': { schema: matchAnswerSchema } } },
    400: { description: 'The request is not of this form', content: problemContent },
    413: { description: 'The request is too large', content: problemContent },
    422: { description: 'The request names what the vocabularies do not hold', content: problemContent },
  },
})

export const matchApi = new OpenAPIHono<AppEnv>({ defaultHook: refuseUnreadable }).openapi(
  matchRoute,
  async (c) => {
    const { db, now } = c.var
    const request = c.req.valid('json')
    const unknown = await unknownConcepts(db, request)
    if (unknown.length > 0) {
      const errors = unknown.map(({ path, id }) => ({ path, message: id }))
      return problemResponse(c, 422, { title: 'The vocabularies do not hold these ids', errors })
    }
    const [places, municipalities] = await Promise.all([allPlaces(db), allMunicipalities(db)])
    const place = placeOfRequest(request, places, municipalities)
    if (place === 'unknown') {
      const errors = [{ path: 'place', message: JSON.stringify(request.place) }]
      return problemResponse(c, 422, { title: 'The region has no such place', errors })
    }
    const run = await runMatch(db, matchProfileOfRequest(request, place), dayInRiga(now))
    const asked = c.req.query('language')
    const language = isLanguage(asked) ? asked : (request.language ?? c.var.language)
    return c.json(matchAnswer(run, language), 200)
  },
)
