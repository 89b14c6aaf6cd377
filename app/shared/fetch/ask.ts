import { lookup } from 'node:dns/promises'
import { request as requestPlain, type IncomingMessage } from 'node:http'
import { request as requestSecure } from 'node:https'
import type { LookupFunction } from 'node:net'

import { isTrusted } from './fetch-address.ts'
import type { FetchLimits, FetchOptions, Resolve } from './fetch-options.ts'
import { isPublicAddress } from './public-address.ts'

/** Sends one request and gives the answer as soon as its head is there; redirects are left to the caller. */
export function ask(
  url: URL,
  options: FetchOptions,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const send = url.protocol === 'https:' ? requestSecure : requestPlain
  return new Promise((resolve, reject) => {
    const request = send(url, {
      // A connection of its own: one from a pool would skip the check of its address.
      agent: false,
      lookup: checkedLookup(options.resolve ?? allAddresses, isTrusted(url, options.trustedHosts ?? [])),
      signal,
      headers: headersOf(options),
    })
    request.setTimeout(limits.silentMilliseconds, () => request.destroy(codedError('too-slow')))
    request.on('response', resolve)
    request.on('error', reject)
    request.end()
  })
}

export function hasCode(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && codes.includes(String(Reflect.get(error, 'code')))
}

function headersOf({ userAgent, etag, lastModified }: FetchOptions): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept:
      'text/turtle, application/ld+json, application/rdf+xml, text/csv, application/x-ndjson, text/html, */*;q=0.5',
    'accept-encoding': 'gzip, br, deflate',
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(lastModified ? { 'if-modified-since': lastModified } : {}),
  }
}

/**
 * Looks a name up once and connects to what was checked: a second look-up could give another address.
 * One private address among several refuses them all.
 */
function checkedLookup(resolve: Resolve, trusted: boolean): LookupFunction {
  return (host, options, callback) => {
    resolve(host).then(
      (found) => {
        const [first] = found
        const isAllowed = trusted || found.every(({ address }) => isPublicAddress(address))
        if (first === undefined) callback(codedError('ENOTFOUND'), '', 0)
        else if (!isAllowed) callback(codedError('private-address'), '', 0)
        else if (options.all === true) callback(null, [...found])
        else callback(null, first.address, first.family)
      },
      (error: unknown) => callback(error instanceof Error ? error : codedError('ENOTFOUND'), '', 0),
    )
  }
}

const allAddresses: Resolve = (host) => lookup(host, { all: true })

function codedError(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code })
}
