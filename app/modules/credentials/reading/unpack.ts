import { inflateSync } from 'node:zlib'

/** Bytes of the credential itself; an honest one has some thousands. */
export const largestText = 512 * 1024

/** Unpacks what a stranger packed, up to the size that a credential may have; a bomb stops there. */
export function unpack(bytes: Buffer): string | 'broken-file' | 'too-large' {
  try {
    return inflateSync(bytes, { maxOutputLength: largestText }).toString('utf8')
  } catch (error) {
    return error instanceof RangeError ? 'too-large' : 'broken-file'
  }
}
