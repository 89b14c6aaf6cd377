import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'

import { languages } from '../../../shared/i18n/language.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { itemParameters, localisedSchema } from '../../../shared/web/list-answer.ts'
import { problemContent, refuseUnreadable } from '../../../shared/web/problem.ts'
import { skillsById } from '../../vocabulary/index.ts'
import { suggestForText } from './skill-suggestion-queries.ts'

/** As long as a summary may be. */
const longestText = 20_000

export const skillSuggestionAnswerSchema = z
  .object({
    suggestions: z.array(
      z.object({
        id: z.string().openapi({ example: 'skill/2fcd95a4-1f9a-41cf-95a9-4701bde476b4' }),
        label: localisedSchema,
        score: z.number().min(0).max(1).openapi({ description: 'How sure the suggestion is.' }),
      }),
    ),
    noMatch: z.boolean().openapi({ description: 'The text speaks of no skill that the vocabulary has.' }),
  })
  .openapi('SkillSuggestions')

const suggestRoute = createRoute({
  method: 'post',
  path: '/skills/suggest',
  summary: 'Suggests skills that a text speaks of; a person decides',
  request: {
    query: z.strictObject(itemParameters),
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z
            .strictObject({
              text: z.string().min(1).max(longestText),
              language: z
                .enum(languages)
                .optional()
                .openapi({ description: 'Of the text; found out from its words where it is absent.' }),
            })
            .openapi({ example: { text: 'Welding for beginners' } }),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'At most ten suggestions, the surest first',
      content: { 'application/json': { schema: skillSuggestionAnswerSchema } },
    },
    400: { description: 'The request is not of this form', content: problemContent },
  },
})

export const skillSuggestionApi = new OpenAPIHono<AppEnv>({ defaultHook: refuseUnreadable }).openapi(
  suggestRoute,
  async (c) => {
    const { text, language } = c.req.valid('json')
    const found = await suggestForText(c.var.db, text, language)
    const labels = await skillsById(
      c.var.db,
      found.map(({ id }) => id),
    )
    const labelOf = new Map(labels.map(({ id, label }) => [id, label]))
    const suggestions = found.map(({ id, score }) => ({ id, label: labelOf.get(id) ?? {}, score }))
    return c.json({ suggestions, noMatch: suggestions.length === 0 }, 200)
  },
)
