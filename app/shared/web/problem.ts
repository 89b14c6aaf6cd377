import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

import { say } from '../i18n/say.ts'
import type { AppEnv } from './app-env.ts'
import { webMessages } from './web-messages.ts'

/** A problem as RFC 9457 describes it; `errors` names the fields or ids that are wrong. */
export const problemSchema = z
  .object({
    type: z.string(),
    status: z.int(),
    title: z.string(),
    detail: z.string().optional(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .openapi('Problem')

export type Problem = Omit<z.infer<typeof problemSchema>, 'type' | 'status'>

/** The `content` of a problem in a route's description. */
export const problemContent = { 'application/problem+json': { schema: problemSchema } }

export function problemResponse<Status extends ContentfulStatusCode>(
  c: Context<AppEnv>,
  status: Status,
  problem: Problem,
) {
  const body = { type: 'about:blank', status: Number(status), ...problem }
  return c.json(body, status, { 'content-type': 'application/problem+json; charset=utf-8' })
}

const titles = {
  400: webMessages.unreadable,
  403: webMessages.notAllowed,
  404: webMessages.notFound,
  405: webMessages.wrongMethod,
  413: webMessages.tooLarge,
  500: webMessages.failed,
}

export function plainProblem<Status extends keyof typeof titles>(c: Context<AppEnv>, status: Status) {
  return problemResponse(c, status, { title: say(titles[status], c.var.language) })
}

/** Answers a request that is not of the described form: the `defaultHook` of every interface for programs. */
export function refuseUnreadable(
  reading: { readonly success: true } | { readonly success: false; readonly error: z.ZodError },
  c: Context<AppEnv>,
) {
  if (reading.success) return undefined
  const errors = reading.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }))
  return problemResponse(c, 400, { title: say(webMessages.unreadable, c.var.language), errors })
}
