import type { IncomingMessage } from 'node:http'
import { PassThrough, type Duplex } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

const unpackers: Readonly<Record<string, () => Duplex>> = {
  '': () => new PassThrough(),
  identity: () => new PassThrough(),
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  br: () => createBrotliDecompress(),
  deflate: () => createInflate(),
}

/** The unpacked body, counted while it comes in: a small packed one can unpack to more than the memory holds. */
export async function readBody(
  response: IncomingMessage,
  mostBytes: number,
  signal: AbortSignal,
): Promise<Buffer | 'too-large' | 'broken-packing'> {
  const encoding = (response.headers['content-encoding'] ?? '').trim().toLowerCase()
  const unpacker = Object.hasOwn(unpackers, encoding) ? unpackers[encoding]?.() : undefined
  if (unpacker === undefined || Number(response.headers['content-length'] ?? 0) > mostBytes) {
    response.destroy()
    return unpacker === undefined ? 'broken-packing' : 'too-large'
  }
  const parts: Buffer[] = []
  let size = 0
  try {
    await pipeline(
      response,
      unpacker,
      async (source: AsyncIterable<Buffer>) => {
        for await (const part of source) {
          size += part.length
          // Leaving the loop ends the stream, and with it the connection.
          if (size > mostBytes) return
          parts.push(part)
        }
      },
      { signal },
    )
  } catch (error) {
    if (size > mostBytes) return 'too-large'
    if (error instanceof Error && /^(Z_|ERR_BROTLI|ERR__ERROR_FORMAT)/.test(codeOf(error)))
      return 'broken-packing'
    throw error
  }
  return size > mostBytes ? 'too-large' : Buffer.concat(parts, size)
}

function codeOf(error: Error): string {
  const code: unknown = Reflect.get(error, 'code')
  return typeof code === 'string' ? code : ''
}
