import { createHash } from 'node:crypto'

import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'

import type { AppEnv } from './app-env.ts'

/**
 * Marks an answer by its content, so that a program which has it already gets 304 without the body. Holds the whole
 * body in memory: what streams marks itself with `entityTag` and asks `notModified` before it begins.
 */
export const markedByContent = createMiddleware<AppEnv>(async (c, next) => {
  await next()
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
    c.res.headers.set('cache-control', 'no-store')
    return
  }
  if (c.res.status !== 200 || c.res.headers.has('etag')) return
  const body = await c.res.arrayBuffer()
  c.header('etag', entityTag(new Uint8Array(body)))
  // May be kept by anybody, and must be asked for again each time: an offer that is full must not look free.
  c.header('cache-control', 'public, no-cache')
  c.header('vary', 'Accept-Language', { append: true })
  c.res = notModified(c, c.res.headers) ?? new Response(body, c.res)
})

/** Weak, because the same content goes out in several encodings. */
export function entityTag(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return `W/"${hash.digest('base64url').slice(0, 22)}"`
}

/** 304 when the program already has what these headers describe, which it may say of several versions at once. */
export function notModified(c: Context<AppEnv>, headers: Headers): Response | undefined {
  const tag = headers.get('etag')
  const known = (c.req.header('if-none-match') ?? '').split(',').map((item) => item.trim())
  if (tag === null || !known.some((item) => item === '*' || opaque(item) === opaque(tag))) return undefined
  return unchanged(headers)
}

/** The older way, by time; it counts only for a program that names no version (RFC 9110, 13.1.3). */
export function notModifiedSince(
  c: Context<AppEnv>,
  headers: Headers,
  changedAt: Date,
): Response | undefined {
  if (c.req.header('if-none-match') !== undefined) return undefined
  const since = Date.parse(c.req.header('if-modified-since') ?? '')
  // The header counts in whole seconds; a text that is no time is never reached.
  return Math.floor(changedAt.getTime() / 1000) * 1000 <= since ? unchanged(headers) : undefined
}

function unchanged(headers: Headers): Response {
  const kept = new Headers(headers)
  kept.delete('content-type')
  return new Response(null, { status: 304, headers: kept })
}

const opaque = (tag: string) => tag.replace(/^W\//, '')
