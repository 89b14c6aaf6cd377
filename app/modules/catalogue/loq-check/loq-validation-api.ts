import { OpenAPIHono, z } from '@hono/zod-openapi'

import { say } from '../../../shared/i18n/say.ts'
import { rdfMediaTypes } from '../../../shared/rdf/rdf-form.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { itemParameters } from '../../../shared/web/list-answer.ts'
import { problemContent, problemResponse, refuseUnreadable } from '../../../shared/web/problem.ts'
import { faultSentence } from './fault-sentence.ts'
import { loqDocumentMessages } from './loq-document-messages.ts'
import { loqExamples } from './loq-examples.ts'
import { loqValidationMessages } from './loq-validation-messages.ts'
import { validateDocument } from './validate-document.ts'
import { whenFree } from './when-free.ts'

const verdict = {
  accepted: z.boolean().openapi({ description: 'Whether the published profile is kept.' }),
  complete: z.boolean().openapi({
    description: 'Whether those rules are kept too that the profile was published with, but switched off.',
  }),
}

const loqVerdictSchema = z
  .object({
    ...verdict,
    offers: z.array(
      z.object({
        id: z.string().openapi({ description: 'Address of the offer; begins with `_:` when it has none.' }),
        ...verdict,
        faults: z.array(
          z.object({
            path: z.string().openapi({
              description: 'Properties from the offer to the fault.',
              example: 'elm:providedBy/rov:legalName',
            }),
            code: z.string().openapi({ example: 'missing' }),
            text: z
              .string()
              .openapi({ description: 'What is wrong and what to do, in the reader’s language.' }),
          }),
        ),
      }),
    ),
  })
  .openapi('LoqVerdict')

const documentSchema = z.string().openapi({ description: 'The document, at most 10 MB.' })
const querySchema = z.strictObject(itemParameters)

export const loqValidationApi = new OpenAPIHono<AppEnv>()

// Registered beside the route, not with it: the library would take the document for a JSON body and judge it itself.
loqValidationApi.openAPIRegistry.registerPath({
  method: 'post',
  path: '/validate/loq',
  summary: 'Checks a document of learning offers against the profile LOQ of the European Learning Model 3.2',
  request: {
    query: querySchema,
    body: {
      required: true,
      content: Object.fromEntries(
        Object.entries(rdfMediaTypes).map(([type, form]) => [
          type,
          { schema: documentSchema, example: loqExamples[form] },
        ]),
      ),
    },
  },
  responses: {
    200: {
      description: 'The verdict on every offer; a document is what all its offers are',
      content: { 'application/json': { schema: loqVerdictSchema } },
    },
    400: { description: 'The document cannot be read', content: problemContent },
    413: { description: 'The document is too large', content: problemContent },
    415: { description: 'The form of the document is not known', content: problemContent },
    422: { description: 'The document holds no offer that could be checked', content: problemContent },
    503: { description: 'Other large documents are being checked', content: problemContent },
  },
})

loqValidationApi.post('/validate/loq', async (c) => {
  const { language } = c.var
  const refused = refuseUnreadable(querySchema.safeParse(c.req.query()), c)
  if (refused !== undefined) return refused
  const validation = await whenFree(async () =>
    validateDocument({
      name: '',
      contentType: c.req.header('content-type'),
      bytes: new Uint8Array(await c.req.arrayBuffer()),
    }),
  )
  if (validation === 'busy') {
    c.header('retry-after', '5')
    return problemResponse(c, 503, {
      title: say(loqValidationMessages.refused, language),
      detail: say(loqDocumentMessages.busy, language),
    })
  }
  if ('refusal' in validation) {
    const { status, fault } = validation.refusal
    const detail = say(loqDocumentMessages[fault.code], language, fault.values)
    return problemResponse(c, status, { title: say(loqValidationMessages.refused, language), detail })
  }
  const { accepted, complete, offers } = validation.check
  return c.json({
    accepted,
    complete,
    offers: offers.map(({ faults, ...offer }) => ({
      ...offer,
      faults: faults.map((fault) => ({
        path: fault.path,
        code: fault.code,
        text: faultSentence(fault, language),
      })),
    })),
  })
})
