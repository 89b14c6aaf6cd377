import type { HonoRequest } from 'hono'

import type { Settings } from '../settings.ts'

/**
 * The site's address without a slash at the end: the one that was set, else the one the request came to.
 * What a proxy says of itself counts only when one is trusted; anybody could send the header otherwise.
 */
export function baseUrlOf(request: HonoRequest, settings: Settings): string {
  if (settings.BASE_URL !== undefined) return settings.BASE_URL
  const { protocol, host } = new URL(request.url)
  if (settings.TRUSTED_PROXY === 'no') return `${protocol}//${host}`
  const scheme = request.header('x-forwarded-proto') === 'https' ? 'https:' : protocol
  const forwarded = request.header('x-forwarded-host')
  return `${scheme}//${forwarded !== undefined && isHost(forwarded) ? forwarded : host}`
}

function isHost(text: string): boolean {
  return /^[\w.-]+(:\d+)?$/.test(text)
}
