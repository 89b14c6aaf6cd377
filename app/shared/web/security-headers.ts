import { createMiddleware } from 'hono/factory'

import type { AppEnv } from './app-env.ts'

/**
 * Nothing from elsewhere and nothing inline: a page may only use what this site serves as files.
 * Designsystemet's own marks, such as the tick of a box, are data addresses inside the style sheet.
 */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

export const securityHeaders = createMiddleware<AppEnv>(async (c, next) => {
  await next()
  // A file from somebody else comes with a stricter one of its own.
  if (!c.res.headers.has('content-security-policy'))
    c.res.headers.set('content-security-policy', contentPolicy)
  c.res.headers.set('x-content-type-options', 'nosniff')
  c.res.headers.set('referrer-policy', 'same-origin')
  c.res.headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), interest-cohort=()')
  c.res.headers.set('cross-origin-opener-policy', 'same-origin')
  if (c.var.baseUrl.startsWith('https:')) {
    c.res.headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
  }
})
