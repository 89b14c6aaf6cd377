import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'

import { say } from '../../shared/i18n/say.ts'
import type { AppEnv } from '../../shared/web/app-env.ts'
import { chosenFields, fieldsParameter } from '../../shared/web/field-choice.ts'
import {
  itemParameters,
  listAnswerSchema,
  listParameters,
  localisedSchema,
  nextCursor,
  readListPart,
} from '../../shared/web/list-answer.ts'
import { plainProblem, problemContent, problemResponse, refuseUnreadable } from '../../shared/web/problem.ts'
import { webMessages } from '../../shared/web/web-messages.ts'
import { listConcepts } from './concept/concept-list-queries.ts'
import { findOccupation, skillsOfOccupation } from './occupation/occupation-queries.ts'
import { findSkill } from './skill/skill-queries.ts'

const longestText = 200

const conceptSchema = z.object({ id: z.string(), label: localisedSchema }).openapi('Concept')
const relation = z.enum(['essential', 'optional'])

const skillSchema = z
  .object({
    id: z.string(),
    kind: z.enum(['competence', 'knowledge']),
    reuse: z.enum(['transversal', 'cross-sector', 'sector-specific', 'occupation-specific']).nullable(),
    label: localisedSchema,
    description: localisedSchema,
    groups: z.array(conceptSchema).readonly(),
  })
  .openapi('Skill')

const interest = z.number().min(1).max(7)
const occupationSchema = z
  .object({
    id: z.string(),
    group: z.string().openapi({ description: 'ISCO-08 unit group.', example: 'isco08/7212' }),
    label: localisedSchema,
    description: localisedSchema,
    interests: z
      .object({ R: interest, I: interest, A: interest, S: interest, E: interest, C: interest })
      .nullable(),
    skills: z.array(z.object({ id: z.string(), label: localisedSchema, relation })),
  })
  .openapi('Occupation')

const listRoute = (path: '/skills' | '/occupations', summary: string) =>
  createRoute({
    method: 'get',
    path,
    summary,
    middleware: chosenFields,
    request: {
      query: z.strictObject({
        q: z
          .string()
          .max(longestText)
          .optional()
          .openapi({ description: 'Words in the reader’s language.', example: 'metin' }),
        ...listParameters,
        fields: fieldsParameter(conceptSchema),
      }),
    },
    responses: {
      200: {
        description: 'A page of the list',
        content: { 'application/json': { schema: listAnswerSchema(conceptSchema) } },
      },
      400: { description: 'A parameter has no meaning here', content: problemContent },
    },
  })

const showRoute = <Path extends string, Schema extends z.ZodObject>(
  path: Path,
  summary: string,
  schema: Schema,
  example: string,
) =>
  createRoute({
    method: 'get',
    path,
    summary,
    middleware: chosenFields,
    request: {
      params: z.object({ uuid: z.string().max(100).openapi({ example }) }),
      query: z.strictObject({ ...itemParameters, fields: fieldsParameter(schema) }),
    },
    responses: {
      200: { description: 'The concept', content: { 'application/json': { schema } } },
      400: { description: 'A parameter has no meaning here', content: problemContent },
      404: { description: 'There is no such concept', content: problemContent },
    },
  })

export const vocabularyApi = new OpenAPIHono<AppEnv>({ defaultHook: refuseUnreadable })

for (const [path, kind] of [
  ['/skills', 'skill'],
  ['/occupations', 'occupation'],
] as const) {
  vocabularyApi.openapi(listRoute(path, `Searches the ${kind}s of the vocabulary`), async (c) => {
    const { q: text = '', ...rest } = c.req.valid('query')
    const question = `${path} ${text}`
    const part = readListPart(rest, question)
    if (part === undefined) {
      const errors = [{ path: 'cursor', message: say(webMessages.foreignCursor, c.var.language) }]
      return problemResponse(c, 400, { title: say(webMessages.foreignCursor, c.var.language), errors })
    }
    const { items, total } = await listConcepts(c.var.db, kind, text.trim(), c.var.language, part)
    return c.json({ items, next: nextCursor(part, total, question), total }, 200)
  })
}

vocabularyApi
  .openapi(
    showRoute('/skills/{uuid}', 'One skill', skillSchema, '2fcd95a4-1f9a-41cf-95a9-4701bde476b4'),
    async (c) => {
      const skill = await findSkill(c.var.db, `skill/${c.req.valid('param').uuid}`)
      return skill === undefined ? plainProblem(c, 404) : c.json(skill, 200)
    },
  )
  .openapi(
    showRoute(
      '/occupations/{uuid}',
      'One occupation with its skills',
      occupationSchema,
      '7aedaa07-3884-4c5b-88f9-80997b2aa54b',
    ),
    async (c) => {
      const occupation = await findOccupation(c.var.db, `occupation/${c.req.valid('param').uuid}`)
      if (occupation === undefined) return plainProblem(c, 404)
      const { id, groupCode, label, description, interests } = occupation
      const needed = await skillsOfOccupation(c.var.db, id)
      const skills = needed.map((skill) => ({ id: skill.id, label: skill.label, relation: skill.relation }))
      return c.json({ id, group: `isco08/${groupCode}`, label, description, interests, skills }, 200)
    },
  )
