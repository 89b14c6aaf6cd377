import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

import { say } from '../i18n/say.ts'
import type { AppEnv } from './app-env.ts'
import { webMessages } from './web-messages.ts'

export interface Problem {
  readonly title: string
  readonly detail?: string
  /** What exactly is wrong, for programs: names of fields or ids. */
  readonly errors?: readonly { readonly path: string; readonly message: string }[]
}

/** Answers a program with a problem as RFC 9457 describes it. */
export function problemResponse(c: Context<AppEnv>, status: ContentfulStatusCode, problem: Problem): Response {
  const body = JSON.stringify({ type: 'about:blank', status, ...problem })
  return c.body(body, status, { 'content-type': 'application/problem+json; charset=utf-8' })
}

const titles = { 400: webMessages.unreadable, 404: webMessages.notFound, 413: webMessages.tooLarge, 500: webMessages.failed }

export function plainProblem(c: Context<AppEnv>, status: keyof typeof titles): Response {
  return problemResponse(c, status, { title: say(titles[status], c.var.language) })
}
