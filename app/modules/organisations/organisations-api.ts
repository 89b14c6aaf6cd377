import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'

import type { AppEnv } from '../../shared/web/app-env.ts'
import { localisedSchema } from '../../shared/web/list-answer.ts'
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
  request: { params: z.object({ id: z.string().max(100) }) },
  responses: {
    200: {
      description: 'The organisation',
      content: { 'application/json': { schema: organisationSchema } },
    },
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
