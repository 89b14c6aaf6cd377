import { readPdf } from './read-pdf.ts'
import { readPng } from './read-png.ts'
import { readSvg } from './read-svg.ts'
import { largestText } from './unpack.ts'
import { judge, type Verification } from '../verification/verdict.ts'

/** Why nothing that could be checked was found in a file or text. */
export type ReadingRefusal =
  'empty' | 'too-large' | 'not-json' | 'no-credential-inside' | 'broken-file' | 'token'

export type DocumentReading = { readonly document: unknown } | { readonly refusal: ReadingRefusal }

/** Bytes of a picture or certificate. */
const largestFile = 4 * 1024 * 1024

/** Finds the credential in a file: JSON, a badge's picture (PNG, SVG) or a certificate (PDF). */
export function readDocument(bytes: Buffer): DocumentReading {
  if (bytes.length === 0) return { refusal: 'empty' }
  if (bytes.length > largestFile) return { refusal: 'too-large' }
  if (bytes.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n') return readInside(readPng(bytes))
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return readInside(readPdf(bytes))
  const text = bytes.toString('utf8')
  if (/^\uFEFF?\s*<[?!a-z]/i.test(text)) return readInside(readSvg(text))
  return readText(text)
}

/** Reads the credential from text, as it was pasted. */
export function readText(text: string): DocumentReading {
  const trimmed = text.replace(/^\uFEFF/, '').trim()
  if (trimmed === '') return { refusal: 'empty' }
  if (Buffer.byteLength(trimmed) > largestText) return { refusal: 'too-large' }
  // A token in the manner of JOSE, signed in a way that is not read here.
  if (/^[\w-]{10,}\.[\w-]+\.[\w-]*(~|$)/.test(trimmed)) return { refusal: 'token' }
  try {
    const document: unknown = JSON.parse(trimmed)
    return { document }
  } catch {
    return { refusal: 'not-json' }
  }
}

/** The verdict on what cannot even be read. */
export function verdictOfRefusal(refusal: ReadingRefusal): Verification {
  if (refusal === 'token') return judge(['unsupported-proof-type'])
  return judge([refusal === 'too-large' ? 'too-large' : 'not-json'])
}

function readInside(
  found: string | Extract<ReadingRefusal, 'no-credential-inside' | 'broken-file' | 'too-large'> | undefined,
): DocumentReading {
  if (found === undefined) return { refusal: 'no-credential-inside' }
  if (found === 'broken-file' || found === 'too-large' || found === 'no-credential-inside')
    return { refusal: found }
  return readText(found)
}
