import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'

import type { Messages } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { listParameters } from '../../../shared/web/list-answer.ts'
import { problemContent, problemResponse, refuseUnreadable } from '../../../shared/web/problem.ts'
import { allMunicipalities, allPlaces } from '../../organisations/index.ts'
import { matchAnswer } from './match-answer.ts'
import { matchAnswerSchema } from './match-answer-schema.ts'
import { matchProfileOfRequest, matchRequestSchema, placeOfRequest } from './match-request.ts'
import { runMatch } from './match-run.ts'
import { unknownConcepts } from './unknown-concepts.ts'

const requestMessages = {
  unknownIds: {
    lv: 'Šādu identifikatoru vārdnīcās nav',
    en: 'The vocabularies do not hold these ids',
    lt: 'Tokių identifikatorių žodynuose nėra',
    ru: 'В словарях нет таких идентификаторов',
    de: 'Diese Kennungen stehen in keinem Verzeichnis',
  },
  unknownPlace: {
    lv: 'Šādas vietas reģionā nav',
    en: 'The region has no such place',
    lt: 'Tokios vietos regione nėra',
    ru: 'В регионе нет такого места',
    de: 'Diesen Ort gibt es in der Region nicht',
  },
} satisfies Messages

const matchRoute = createRoute({
  method: 'post',
  path: '/match',
  summary: 'Ranks the open learning opportunities for a profile, with the reasons',
  request: {
    query: z.strictObject({ language: listParameters.language }),
    body: { required: true, content: { 'application/json': { schema: matchRequestSchema } } },
  },
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
    const language = c.req.valid('query').language ?? request.language ?? c.var.language
    const unknown = await unknownConcepts(db, request)
    if (unknown.length > 0) {
      const errors = unknown.map(({ path, id }) => ({ path, message: id }))
      return problemResponse(c, 422, { title: say(requestMessages.unknownIds, language), errors })
    }
    const [places, municipalities] = await Promise.all([allPlaces(db), allMunicipalities(db)])
    const place = placeOfRequest(request, places, municipalities)
    if (place === 'unknown') {
      const errors = [{ path: 'place', message: JSON.stringify(request.place) }]
      return problemResponse(c, 422, { title: say(requestMessages.unknownPlace, language), errors })
    }
    const run = await runMatch(db, matchProfileOfRequest(request, place), dayInRiga(now))
    return c.json(matchAnswer(run, language), 200)
  },
)
