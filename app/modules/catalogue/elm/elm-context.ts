import { elmClasses, elmTerms, type TermKind } from './elm-terms.ts'
import { isElmVersion, namespacesOf, type ElmVersion } from './elm-version.ts'

type TermDefinition = Readonly<{ '@id': string; '@type'?: string; '@container'?: string }>

/** The JSON-LD context of our documents; no official one is published for the profile. */
export function elmContext(version: ElmVersion): Readonly<Record<string, string | TermDefinition>> {
  const terms = Object.entries(elmTerms).map(([key, { term, kind }]): [string, TermDefinition] => [
    key,
    definitionOf(term, kind),
  ])
  return {
    ...namespacesOf(version),
    id: '@id',
    type: '@type',
    ...elmClasses,
    ...Object.fromEntries(terms),
  }
}

export function elmContextPath(version: ElmVersion): string {
  return `/contexts/loq-${version}.jsonld`
}

/** The version a document means by its context's address, on whatever host; it is never fetched. */
export function elmVersionOfContext(address: string): ElmVersion | undefined {
  const version = /^https?:\/\/[^/?#]+\/(?:[^?#]*\/)?contexts\/loq-(\d+\.\d+)\.jsonld$/.exec(address)?.[1]
  return version !== undefined && isElmVersion(version) ? version : undefined
}

function definitionOf(term: string, kind: TermKind): TermDefinition {
  if (kind === 'node') return { '@id': term, '@type': '@id' }
  if (kind === 'text') return { '@id': term, '@container': '@language' }
  if (kind === 'plain') return { '@id': term }
  return { '@id': term, '@type': `xsd:${kind}` }
}
