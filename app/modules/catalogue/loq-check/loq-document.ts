import { rdfType, typesOf, valuesOf, type Graph, type Term } from '../../../shared/rdf/graph.ts'
import {
  addressOf,
  elmVersions,
  isElmVersion,
  namespacesOf,
  type ElmVersion,
  type Prefix,
  type PrefixedName,
} from '../elm/elm-version.ts'

/** A graph with the names of one version of the model, so that nothing else has to know its addresses. */
export interface LoqDocument {
  readonly version: ElmVersion
  /** Addresses of the offers in the order of the document. */
  readonly offers: readonly string[]
  readonly graph: Graph
  valuesOf(subject: string, property: PrefixedName): readonly Term[]
  classesOf(subject: string): readonly PrefixedName[]
  /** The short name of a property or class, or its whole address when the model has no such namespace. */
  nameOf(address: string): string
}

const versions = Object.keys(elmVersions).filter(isElmVersion)

/** The document in the version of which it holds offers, or undefined when it holds none of any. */
export function loqDocument(graph: Graph): LoqDocument | undefined {
  for (const version of versions) {
    const offerClass = addressOf('elm:LearningOpportunity', version)
    const offers = [...graph.keys()].filter((subject) => typesOf(graph, subject).includes(offerClass))
    if (offers.length > 0) return documentOf(graph, version, offers)
  }
  return undefined
}

function documentOf(graph: Graph, version: ElmVersion, offers: readonly string[]): LoqDocument {
  const names = prefixedNames(version)
  const addresses = new Map<PrefixedName, string>()
  return {
    version,
    offers,
    graph,
    valuesOf(subject, property) {
      const address = addresses.get(property) ?? addressOf(property, version)
      addresses.set(property, address)
      return valuesOf(graph, subject, address)
    },
    classesOf: (subject) => typesOf(graph, subject).flatMap((type) => names(type) ?? []),
    nameOf: (address) => (address === rdfType ? 'rdf:type' : (names(address) ?? address)),
  }
}

/** Every address is split once: a document repeats the same few. */
function prefixedNames(version: ElmVersion): (address: string) => PrefixedName | undefined {
  const namespaces: Readonly<Record<Prefix, string>> = namespacesOf(version)
  const prefixes = Object.keys(namespaces).filter((text): text is Prefix => Object.hasOwn(namespaces, text))
  const known = new Map<string, PrefixedName | undefined>()
  const split = (address: string): PrefixedName | undefined => {
    const prefix = prefixes.find((candidate) => address.startsWith(namespaces[candidate]))
    return prefix === undefined ? undefined : `${prefix}:${address.slice(namespaces[prefix].length)}`
  }
  return (address) => {
    if (!known.has(address)) known.set(address, split(address))
    return known.get(address)
  }
}
