import type { IncomingMessage } from 'node:http'

import type { SayValues } from '../i18n/say.ts'
import { ask, hasCode } from './ask.ts'
import { bareHost, refuseAddress } from './fetch-address.ts'
import type { FetchRefusal } from './fetch-messages.ts'
import { usualLimits, type FetchLimits, type FetchOptions } from './fetch-options.ts'
import { readBody } from './read-body.ts'
import { retryAfter } from './retry-after.ts'

export interface FetchedDocument {
  readonly kind: 'document'
  /** Where it was found in the end. */
  readonly address: string
  readonly bytes: Buffer
  readonly contentType: string | null
  readonly etag: string | null
  readonly lastModified: string | null
}

export interface RefusedFetch {
  readonly kind: 'refused'
  readonly reason: FetchRefusal
  readonly values: SayValues
  /** Seconds for which the source asks to be left alone. */
  readonly retryAfter?: number
}

export type FetchOutcome = { readonly kind: 'same' } | FetchedDocument | RefusedFetch

const mostRedirects = 5
const redirects: readonly number[] = [301, 302, 303, 307, 308]
const megabyte = 1024 * 1024

/** Fetches from a stranger's address: never from a private network, never without end. */
export async function fetchDocument(address: string, options: FetchOptions): Promise<FetchOutcome> {
  const limits = options.limits ?? usualLimits
  const signal = AbortSignal.timeout(limits.wholeMilliseconds)
  let current = address
  for (let followed = 0; followed <= mostRedirects; followed += 1) {
    const refusal = refuseAddress(current, options.trustedHosts ?? [])
    if (refusal !== undefined) return refused(refusal)
    const url = new URL(current)
    try {
      const response = await ask(url, options, limits, signal)
      const status = response.statusCode ?? 0
      if (!redirects.includes(status)) return await answerOf(response, current, options, limits, signal)
      response.destroy()
      const next = response.headers.location
      if (next === undefined || !URL.canParse(next, current)) return refused('lost-redirect')
      current = new URL(next, current).href
    } catch (error) {
      return refusalOf(error, url, signal.aborted, limits)
    }
  }
  return refused('too-many-redirects', { max: mostRedirects })
}

async function answerOf(
  response: IncomingMessage,
  address: string,
  options: FetchOptions,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<FetchOutcome> {
  const { statusCode: status = 0, headers } = response
  const hasAsked = Boolean(options.etag ?? options.lastModified)
  if (status !== 200) {
    response.destroy()
    if (status === 304 && hasAsked) return { kind: 'same' }
    const wait = retryAfter(headers['retry-after'], options.now)
    return { ...refused('wrong-status', { status }), ...(wait === undefined ? {} : { retryAfter: wait }) }
  }
  const bytes = await readBody(response, limits.bytes, signal)
  if (bytes === 'too-large') return refused(bytes, { max: Math.floor(limits.bytes / megabyte) })
  if (bytes === 'broken-packing') return refused(bytes, { encoding: headers['content-encoding'] ?? '' })
  return {
    kind: 'document',
    address,
    bytes,
    contentType: headers['content-type'] ?? null,
    etag: headers.etag ?? null,
    lastModified: headers['last-modified'] ?? null,
  }
}

function refused(reason: FetchRefusal, values: SayValues = {}): RefusedFetch {
  return { kind: 'refused', reason, values }
}

/** Codes of Node for names that lead nowhere. */
const unknownHost = ['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'EAI_NONAME']
const brokenOff = ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'EPIPE']

/** What went wrong on the way, in words for people; what is none of these is a fault of ours and is thrown. */
function refusalOf(error: unknown, url: URL, isOver: boolean, limits: FetchLimits): RefusedFetch {
  const host = bareHost(url)
  if (hasCode(error, ['private-address'])) return refused('private-address')
  if (isOver || hasCode(error, ['too-slow'])) {
    return refused('too-slow', { seconds: Math.round(limits.wholeMilliseconds / 1000) })
  }
  if (hasCode(error, unknownHost)) return refused('unknown-host', { host })
  if (hasCode(error, brokenOff)) return refused('interrupted')
  if (error instanceof Error && /CERT|SSL|TLS|SIGNATURE/.test(String(Reflect.get(error, 'code')))) {
    return refused('no-trust', { host })
  }
  if (error instanceof Error && 'code' in error) return refused('no-connection', { host })
  throw error
}
