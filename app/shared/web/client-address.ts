import { isIP, isIPv6 } from 'node:net'

import type { Context } from 'hono'

import type { AppEnv } from './app-env.ts'

/**
 * Whom a request counts for: the address it came from, or what a trusted proxy wrote last; anybody could have
 * written the entries before it. One household holds a whole /64 of IPv6, so its addresses count as one.
 */
export function clientOf(c: Context<AppEnv>): string {
  const forwarded =
    c.var.settings.TRUSTED_PROXY === 'yes' ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : ''
  const address = isIP(forwarded ?? '') === 0 ? c.env?.incoming?.socket.remoteAddress : forwarded
  return address === undefined ? 'unknown' : networkOf(address)
}

/** The address itself for IPv4, its first four groups for IPv6. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (!isIPv6(plain)) return plain
  const [head = '', tail] = plain.toLowerCase().split('::')
  const groups = head === '' ? [] : head.split(':')
  const rest = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill('0')
  return [...groups, ...zeros, ...rest]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
