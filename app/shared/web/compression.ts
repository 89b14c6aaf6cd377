import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import { createMiddleware } from 'hono/factory'

import type { AppEnv } from './app-env.ts'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** Below this many bytes compressing costs more than it saves. */
const smallest = 1024

/** Compresses text answers; Hono's own middleware knows no brotli, which saves a fifth of a page. */
export const compression = createMiddleware<AppEnv>(async (c, next) => {
  await next()
  const type = c.res.headers.get('content-type') ?? ''
  if (c.res.headers.has('content-encoding') || !/^text\/|json|javascript|xml|svg|turtle/.test(type)) return
  c.res.headers.append('vary', 'Accept-Encoding')
  const accepted = c.req.header('accept-encoding') ?? ''
  const encoding = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : undefined
  if (encoding === undefined || c.res.body === null || c.req.method === 'HEAD') return
  const { status, headers } = c.res
  const body = Buffer.from(await c.res.arrayBuffer())
  if (body.length < smallest) {
    c.res = new Response(body, { status, headers })
    return
  }
  const packed =
    encoding === 'br'
      ? await brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
      : await gzipped(body)
  const packedHeaders = new Headers(headers)
  packedHeaders.set('content-encoding', encoding)
  packedHeaders.delete('content-length')
  c.res = new Response(packed, { status, headers: packedHeaders })
})
