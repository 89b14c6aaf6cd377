import { isIP } from 'node:net'

import type { FetchRefusal } from './fetch-messages.ts'
import { isPublicAddress } from './public-address.ts'

export type AddressRefusal = Extract<
  FetchRefusal,
  'not-an-address' | 'not-http' | 'has-password' | 'unusual-port' | 'private-address'
>

/** Ports under this one belong to other services: mail, remote shells. */
const lowestFreePort = 1024

/** Why an address must not be asked for, as far as it can be told without asking for its name; undefined when it may. */
export function refuseAddress(text: string, trustedHosts: readonly string[]): AddressRefusal | undefined {
  const url = URL.parse(text)
  if (url === null) return 'not-an-address'
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'not-http'
  if (url.username !== '' || url.password !== '') return 'has-password'
  if (isTrusted(url, trustedHosts)) return undefined
  if (url.port !== '' && Number(url.port) !== 80 && Number(url.port) !== 443) {
    if (Number(url.port) < lowestFreePort) return 'unusual-port'
  }
  const host = bareHost(url)
  return isIP(host) !== 0 && !isPublicAddress(host) ? 'private-address' : undefined
}

/** Whether the operator lets this host be reached wherever it stands: `intranet.example` or `127.0.0.1:8080`. */
export function isTrusted(url: URL, trustedHosts: readonly string[]): boolean {
  return trustedHosts.includes(url.host) || trustedHosts.includes(url.hostname)
}

/** The host without the brackets of an IPv6 address. */
export function bareHost(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '')
}

/** Host and path: what follows may hold a secret of the provider's. */
export function shownAddress(text: string): string {
  const url = URL.parse(text)
  return url === null ? '' : url.host + url.pathname
}
