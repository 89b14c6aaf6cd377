/** One end of a statement of RDF. The value of a blank node begins with `_:`, so that it never looks like an address. */
export type Term = NodeTerm | LiteralTerm

export interface NodeTerm {
  readonly kind: 'iri' | 'blank'
  readonly value: string
}

export interface LiteralTerm {
  readonly kind: 'literal'
  readonly value: string
  readonly datatype: string
  /** In small letters; empty without a language. */
  readonly language: string
}

/** Statements by subject and predicate, in the order of the document; none is there twice. */
export type Graph = ReadonlyMap<string, ReadonlyMap<string, readonly Term[]>>

export const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'

export function valuesOf(graph: Graph, subject: string, predicate: string): readonly Term[] {
  return graph.get(subject)?.get(predicate) ?? []
}

export function typesOf(graph: Graph, subject: string): string[] {
  return valuesOf(graph, subject, rdfType).flatMap((type) => (type.kind === 'iri' ? [type.value] : []))
}

/** Subjects of a class in the order of the document. */
export function subjectsOfType(graph: Graph, type: string): string[] {
  return [...graph.keys()].filter((subject) => typesOf(graph, subject).includes(type))
}

/** The same for terms that are the same. */
export function termKey(term: Term): string {
  return term.kind === 'literal' ? `"${term.value}"${term.language}^^${term.datatype}` : term.value
}

/** A term as libraries for RDF hand it out. */
export interface ForeignTerm {
  readonly termType: string
  readonly value: string
  readonly language?: string
  readonly datatype?: { readonly value: string }
}

export interface ForeignStatement {
  readonly subject: ForeignTerm
  readonly predicate: ForeignTerm
  readonly object: ForeignTerm
}

export type StatementRefusal =
  | { readonly code: 'too-many-statements' }
  | { readonly code: 'relative-address'; readonly value: string }
  | { readonly code: 'unknown-term' }

export interface GraphBuilder {
  readonly graph: Graph
  /** Why the statement cannot be taken in, or undefined. */
  add(statement: ForeignStatement): StatementRefusal | undefined
}

/** Lists longer than this are searched through a set, so that a hostile document costs no quadratic time. */
const longList = 32

export function graphBuilder(mostStatements: number): GraphBuilder {
  const graph = new Map<string, Map<string, Term[]>>()
  const keysOfLongLists = new Map<Term[], Set<string>>()
  let count = 0
  return {
    graph,
    add(statement) {
      const [subject, predicate, object] = [statement.subject, statement.predicate, statement.object].map(
        termOf,
      )
      if (subject === undefined || predicate?.kind !== 'iri' || object === undefined) {
        return { code: 'unknown-term' }
      }
      for (const { kind, value } of [subject, predicate, object]) {
        if (kind === 'iri' && !isAbsolute(value)) return { code: 'relative-address', value }
      }
      const list = listOf(graph, subject.value, predicate.value)
      if (isIn(list, object, keysOfLongLists)) return undefined
      list.push(object)
      count += 1
      return count > mostStatements ? { code: 'too-many-statements' } : undefined
    },
  }
}

function termOf({ termType, value, language = '', datatype }: ForeignTerm): Term | undefined {
  if (termType === 'NamedNode') return { kind: 'iri', value }
  if (termType === 'BlankNode') return { kind: 'blank', value: value.startsWith('_:') ? value : `_:${value}` }
  if (termType !== 'Literal' || datatype === undefined) return undefined
  return { kind: 'literal', value, datatype: datatype.value, language: language.toLowerCase() }
}

function isAbsolute(iri: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(iri)
}

function listOf(graph: Map<string, Map<string, Term[]>>, subject: string, predicate: string): Term[] {
  const properties = graph.get(subject) ?? new Map<string, Term[]>()
  const list = properties.get(predicate) ?? []
  graph.set(subject, properties)
  properties.set(predicate, list)
  return list
}

function isIn(
  list: readonly Term[],
  term: Term,
  keysOfLongLists: Map<readonly Term[], Set<string>>,
): boolean {
  const key = termKey(term)
  if (list.length < longList) return list.some((other) => termKey(other) === key)
  const keys = keysOfLongLists.get(list) ?? new Set(list.map(termKey))
  keysOfLongLists.set(list, keys)
  const known = keys.has(key)
  keys.add(key)
  return known
}
