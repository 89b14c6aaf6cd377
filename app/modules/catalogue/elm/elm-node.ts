import type { Concept } from './code-list.ts'
import type { elmTerms, ElmClass, ElmKey, TermKind } from './elm-terms.ts'

type KeyOf<Kind extends TermKind> = {
  readonly [Key in ElmKey]: (typeof elmTerms)[Key]['kind'] extends Kind ? Key : never
}[ElmKey]

export type TextKey = KeyOf<'text'>
export type NodeKey = KeyOf<'node'>
export type LiteralKey = Exclude<ElmKey, TextKey | NodeKey>

/** Text by language. */
export type Texts = Readonly<Record<string, string>>

/** A node that is described elsewhere. */
export interface ElmReference {
  readonly id: string
}

/** A node of a graph, before it is written as Turtle, JSON-LD or XML. What is undefined or empty is left out. */
export interface ElmNode extends ElmReference {
  readonly type: ElmClass
  readonly texts?: Readonly<Partial<Record<TextKey, Texts | undefined>>>
  readonly literals?: Readonly<Partial<Record<LiteralKey, string | undefined>>>
  readonly nodes?: Readonly<Partial<Record<NodeKey, readonly (ElmNode | ElmReference | undefined)[]>>>
}

export function isDescribed(node: ElmNode | ElmReference | undefined): node is ElmNode {
  return node !== undefined && 'type' in node
}

/** The shapes look for the type, scheme and label of every concept in the file itself. */
export function conceptNode(concept: Concept | undefined): ElmNode | undefined {
  if (concept === undefined) return undefined
  const scheme: ElmNode = { id: concept.scheme, type: 'ConceptScheme' }
  return {
    id: concept.uri,
    type: 'Concept',
    texts: { prefLabel: concept.labels },
    nodes: { inScheme: [scheme] },
  }
}

/** What there is to say of a node, in order. */
export interface Statements {
  readonly texts: readonly (readonly [TextKey, Texts])[]
  readonly literals: readonly (readonly [LiteralKey, string])[]
  readonly nodes: readonly (readonly [NodeKey, readonly (ElmNode | ElmReference)[]])[]
}

export function statementsOf(node: ElmNode): Statements {
  return {
    texts: entriesOf(node.texts ?? {}).filter(([, texts]) => Object.keys(texts).length > 0),
    literals: entriesOf(node.literals ?? {}),
    nodes: entriesOf(node.nodes ?? {})
      .map(([key, nodes]) => [key, nodes.filter((one) => one !== undefined)] as const)
      .filter(([, nodes]) => nodes.length > 0),
  }
}

/**
 * A concept is described where it first appears in a file and only named after that; `said` remembers those that
 * were. Their number is that of the vocabularies, not of the offers.
 */
export function sayConceptsOnce(node: ElmNode, said: Set<string>): ElmNode {
  const nodes = statementsOf(node).nodes.map(
    ([key, values]) =>
      [key, values.map((value) => (isDescribed(value) ? once(value, said) : value))] as const,
  )
  return { ...node, nodes: Object.fromEntries(nodes) }
}

function once(node: ElmNode, said: Set<string>): ElmNode | ElmReference {
  if (node.type === 'Concept' || node.type === 'ConceptScheme') {
    if (said.has(node.id)) return { id: node.id }
    said.add(node.id)
  }
  return sayConceptsOnce(node, said)
}

function entriesOf<Key extends string, Value>(
  record: Readonly<Partial<Record<Key, Value | undefined>>>,
): (readonly [Key, Value])[] {
  const isKey = (key: string): key is Key => key in record
  return Object.keys(record)
    .filter(isKey)
    .flatMap((key) => {
      const value = record[key]
      return value === undefined ? [] : [[key, value] as const]
    })
}
