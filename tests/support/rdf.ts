import type { Quad } from '@rdfjs/types'
import jsonld, { type JsonLdDocument } from 'jsonld'
import { Parser } from 'n3'

import { elmContext, elmVersionOfContext } from '../../app/modules/catalogue/elm/elm-context.ts'

export function quadsOfTurtle(text: string): Quad[] {
  return new Parser({ format: 'text/turtle' }).parse(text)
}

/** Throws at a key that the context does not know; the context is ours, whatever host it is named on. */
export async function quadsOfJsonLd(text: string): Promise<Quad[]> {
  const { '@context': context, ...rest }: JsonLdDocument & { '@context': string } = JSON.parse(text)
  const version = elmVersionOfContext(context)
  if (version === undefined) throw new Error(`The document's context is ${context}.`)
  const document: JsonLdDocument = JSON.parse(JSON.stringify({ '@context': elmContext(version), ...rest }))
  return new Parser().parse(String(await jsonld.toRDF(document, strictly)))
}

/** Triples as sorted lines, to compare graphs without blank nodes. */
export function linesOf(quads: readonly Quad[]): string[] {
  const lines = quads.map(({ subject, predicate, object }) =>
    [
      subject.value,
      predicate.value,
      object.value,
      'language' in object ? `${object.datatype.value}@${object.language}` : '',
    ].join(' '),
  )
  return [...new Set(lines)].sort()
}

const strictly = { safe: true, format: 'application/n-quads' } as const
