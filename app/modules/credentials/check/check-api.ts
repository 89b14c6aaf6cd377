import { OpenAPIHono, createRoute, z } from '@hono/zod-openapi'

import { say } from '../../../shared/i18n/say.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { itemParameters } from '../../../shared/web/list-answer.ts'
import { problemContent, refuseUnreadable } from '../../../shared/web/problem.ts'
import { signingOf } from '../signing.ts'
import { verdicts } from '../verification/verdict.ts'
import { checkDocument } from './check-document.ts'
import { finderOf } from './own-finder.ts'
import { reasonMessages } from './reason-messages.ts'
import { verdictMessages } from './verdict-messages.ts'

const text = z.string().nullable()

const verificationSchema = z
  .object({
    verdict: z.enum(verdicts).openapi({ description: 'Only `valid` means that the credential counts.' }),
    text: z.string().openapi({ description: 'The verdict in the reader’s language.' }),
    reasons: z.array(z.object({ code: z.string(), text: z.string() })),
    says: z
      .object({ title: text, issuer: text, issuerName: text, holder: text, from: text, until: text })
      .nullable()
      .openapi({ description: 'What the document says of itself; worth as much as the verdict.' }),
    checkedAt: z.iso.datetime(),
  })
  .openapi('CredentialVerification')

const route = createRoute({
  method: 'post',
  path: '/credentials/verify',
  summary: 'Checks a credential (Open Badges 3.0, W3C Verifiable Credentials 2.0, eddsa-rdfc-2022)',
  request: {
    query: z.strictObject(itemParameters),
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z
            .record(z.string(), z.unknown())
            .openapi({ description: 'The credential.', example: { type: ['VerifiableCredential'] } }),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The verdict; nothing of the document is kept',
      content: { 'application/json': { schema: verificationSchema } },
    },
    400: { description: 'The document cannot be read', content: problemContent },
  },
})

export const checkApi = new OpenAPIHono<AppEnv>({ defaultHook: refuseUnreadable })

checkApi.openapi(route, async (c) => {
  const { db, settings, language, now } = c.var
  const signing = signingOf(c)
  const document = c.req.valid('json')
  const { verification, shown } = await checkDocument(db, document, finderOf(db, settings, signing), signing)
  return c.json(
    {
      verdict: verification.verdict,
      text: say(verdictMessages[verification.verdict], language),
      reasons: verification.reasons.map((code) => ({ code, text: say(reasonMessages[code], language) })),
      says:
        shown === undefined
          ? null
          : {
              title: shown.title ?? null,
              issuer: shown.issuerId ?? null,
              issuerName: shown.issuerName ?? null,
              holder: shown.holder ?? null,
              from: shown.from ?? null,
              until: shown.until ?? null,
            },
      checkedAt: now.toISOString(),
    },
    200,
  )
})
