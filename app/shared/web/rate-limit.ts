import { createMiddleware } from 'hono/factory'

import { say } from '../i18n/say.ts'
import type { AppEnv } from './app-env.ts'
import { clientOf } from './client-address.ts'
import { problemResponse } from './problem.ts'
import { newTokenBuckets } from './token-buckets.ts'
import { webMessages } from './web-messages.ts'

/** Seconds in which a quota comes back. */
const windowSeconds = 60

/** Whole files cost more than questions: so many times fewer of them are allowed. */
const fileCost = 10

/**
 * Keeps one program from taking the site away from everybody else, and tells each how much is left, in the fields of
 * draft-ietf-httpapi-ratelimit-headers-10. Counted in the memory of each process: behind a load balancer a client
 * may ask that many times more, which the fields then understate.
 */
export function rateLimit(requestsPerMinute: number) {
  const policies = [
    { name: 'api', prefix: '/api/', quota: requestsPerMinute },
    { name: 'data', prefix: '/data/', quota: Math.max(1, Math.floor(requestsPerMinute / fileCost)) },
  ].map((policy) => ({ ...policy, buckets: newTokenBuckets(policy.quota, windowSeconds) }))
  return createMiddleware<AppEnv>(async (c, next) => {
    const policy = policies.find(({ prefix }) => c.req.path.startsWith(prefix))
    if (requestsPerMinute === 0 || policy === undefined || c.req.method === 'OPTIONS') return next()
    const { isAllowed, left, fullIn, nextIn } = policy.buckets.take(clientOf(c), c.var.now)
    if (isAllowed) await next()
    else c.res = tooMany(nextIn)
    c.res.headers.set('ratelimit-policy', `"${policy.name}";q=${policy.quota};w=${windowSeconds}`)
    c.res.headers.set('ratelimit', `"${policy.name}";r=${left};t=${fullIn}`)
    return undefined

    function tooMany(seconds: number): Response {
      const title = say(webMessages.tooMany, c.var.language)
      const detail = say(webMessages.tooManyDetail, c.var.language, { seconds })
      const answer = problemResponse(c, 429, { title, detail })
      answer.headers.set('retry-after', String(seconds))
      return answer
    }
  })
}
