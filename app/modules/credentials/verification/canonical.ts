import { createHash } from 'node:crypto'

import { knownContexts } from './contexts.ts'
import type { JsonObject } from './json.ts'

export type Contexts = ReadonlyMap<string, object>

export type Canonical =
  | { readonly text: string }
  /** A context we do not keep, a word its contexts do not know, or a graph made to cost time. */
  | { readonly fault: 'unknown-context' | 'unknown-term' | 'too-complex' }

/** Milliseconds for one document; the longest honest one takes some thirty. */
const patience = 2000

/** The document as RDFC-1.0 writes it: N-Quads in an order that only its content gives. */
export async function canonicalText(
  document: JsonObject,
  contexts: Contexts = knownContexts,
): Promise<Canonical> {
  let isForeign = false
  const options = {
    // The name that RDFC-1.0 had before it was a standard; the library's types know no other.
    algorithm: 'URDNA2015' as const,
    format: 'application/n-quads' as const,
    // Without this, what the contexts do not know would disappear in silence, unsigned.
    safe: true,
    rdfDirection: 'i18n-datatype' as const,
    canonizeOptions: { signal: AbortSignal.timeout(patience) },
    documentLoader: async (url: string) => {
      const context = contexts.get(url)
      if (context === undefined) {
        isForeign = true
        throw new Error('foreign context')
      }
      return { documentUrl: url, document: { ...context } }
    },
  }
  try {
    const { default: jsonld } = await import('jsonld')
    const text: unknown = await jsonld.canonize({ ...document }, options)
    return typeof text === 'string' && text !== '' ? { text } : { fault: 'unknown-term' }
  } catch (error) {
    if (isForeign) return { fault: 'unknown-context' }
    return { fault: isGivenUp(error) ? 'too-complex' : 'unknown-term' }
  }
}

export function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

function isGivenUp(error: unknown): boolean {
  return error instanceof Error && /Abort signal|deep iterations/.test(error.message)
}
