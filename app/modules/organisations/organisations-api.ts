import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'

import type { AppEnv } from '../../shared/web/app-env.ts'
import { chosenFields, fieldsParameter } from '../../shared/web/field-choice.ts'
import { itemParameters, localisedSchema } from '../../shared/web/list-answer.ts'
import { plainProblem, problemContent, refuseUnreadable } from '../../shared/web/problem.ts'
import { organisationKinds } from './organisation/organisation.ts'
import { findOrganisation } from './organisation/organisation-queries.ts'

const organisationSchema = z
  .object({
    id: z.string(),
    kind: z.enum(organisationKinds),
    name: localisedSchema,
    municipalityId: z.string().nullable(),
    placeName: localisedSchema.nullable(),
    homepage: z.string().nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    demonstration: z.boolean(),
  })
  .openapi('Organisation')

const showRoute = createRoute({
  method: 'get',
  path: '/organisations/{id}',
  summary: 'One organisation that offers learning',
  middleware: chosenFields,
  request: {
    params: z.object({ id: z.string().max(100).openapi({ example: '36eslsarjg' }) }),
    query: z.strictObject({ ...itemParameters, fields: fieldsParameter(organisationSchema) }),
  },
  responses: {
    200: {
      description: 'The organisation',
      content: { 'application/json': { schema: organisationSchema } },
    },
    400: { description: 'A parameter has no meaning here', content: problemContent },
    404: { description: 'There is no such organisation', content: problemContent },
  },
})

export const organisationsApi = new OpenAPIHono<AppEnv>({ defaultHook: refuseUnreadable }).openapi(
  showRoute,
  async (c) => {
    const organisation = await findOrganisation(c.var.db, c.req.valid('param').id)
    return organisation === undefined ? plainProblem(c, 404) : c.json(organisation, 200)
  },
)
