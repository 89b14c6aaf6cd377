import type { Context } from 'hono'

import type { Day } from '../../../shared/time/day.ts'
import { startOfDayInRiga } from '../../../shared/time/riga-moment.ts'
import type { AppEnv } from '../../../shared/web/app-env.ts'
import { entityTag, notModified, notModifiedSince } from '../../../shared/web/conditional.ts'

export interface FollowFile {
  readonly type: string
  readonly name: string
  readonly body: string
  readonly changedAt: Date
}

/** Answers with a file that programs ask for again and again; who has it already gets 304 without the body. */
export function followAnswer(c: Context<AppEnv>, { type, name, body, changedAt }: FollowFile): Response {
  const headers = new Headers({
    'content-type': `${type}; charset=utf-8`,
    'content-disposition': `inline; filename="${name}"`,
    etag: entityTag(body),
    'last-modified': changedAt.toUTCString(),
    'cache-control': 'public, no-cache',
    // What it describes may be found; the file itself is nothing to land on.
    'x-robots-tag': 'noindex',
  })
  return notModified(c, headers) ?? notModifiedSince(c, headers, changedAt) ?? new Response(body, { headers })
}

/** When such a file last changed: with each day some offers leave it, although no offer was changed. */
export function lastChange(offers: readonly { readonly changedAt: Date }[], today: Day): Date {
  const changes = offers.map(({ changedAt }) => changedAt.getTime())
  return new Date(Math.max(Date.parse(startOfDayInRiga(today)), ...changes))
}
