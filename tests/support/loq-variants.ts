import fc from 'fast-check'

import { loqRules } from '../../app/modules/catalogue/loq-check/loq-rules.ts'
import { elmClasses } from '../../app/modules/catalogue/elm/elm-terms.ts'
import { addressOf, type PrefixedName } from '../../app/modules/catalogue/elm/elm-version.ts'
import { rdfType, type Term } from '../../app/shared/rdf/graph.ts'
import { pathsOfShapes, type Statement } from './loq-graphs.ts'

const example = 'https://example.org/'
const scheme = {
  language: 'http://publications.europa.eu/resource/authority/language',
  country: 'http://publications.europa.eu/resource/authority/country',
  field: 'http://data.europa.eu/snb/isced-f/25831c2',
}

/** A node for each class, property and value, in a graph where every value is a node that the values below name. */
export function everyValueOf(classes: readonly PrefixedName[]): Statement[] {
  const statements = valueNodes()
  let count = 0
  const properties = pathsOfShapes()
  for (const name of classes) {
    const rules = loqRules[name] ?? []
    const listed = new Set(rules.flatMap((rule) => Object.keys(rule.properties)).map(whole))
    for (const property of properties) {
      // A property that the class does not know is refused, or let pass, whatever its value.
      for (const values of listed.has(property) ? valueLists : valueLists.slice(0, 1)) {
        count += 1
        const subject = `${example}${count}`
        statements.push({ subject, predicate: rdfType, object: iri(addressOf(name)) })
        statements.push(...values.map((object) => ({ subject, predicate: property, object })))
      }
    }
  }
  return statements
}

export type Mutation = (statements: readonly Statement[]) => Statement[]

/** Takes one statement away, or writes another value, property or class in its place or beside it. */
export function mutation(base: readonly Statement[]): fc.Arbitrary<Mutation> {
  const anyOf = <Value>(values: readonly Value[]) => fc.constantFrom(...values)
  const anyStatement = anyOf(base)
  const anyObject = fc.oneof(
    anyOf(base).map(({ object }) => object),
    anyOf([...literals, ...nodes]),
  )
  const anyProperty = anyOf(base).map(({ predicate }) => predicate)
  return fc.oneof(
    anyStatement.map((gone) => (all: readonly Statement[]) => all.filter((one) => one !== gone)),
    fc
      .tuple(anyStatement, anyObject)
      .map(([one, object]) => (all: readonly Statement[]) => [...all, { ...one, object }]),
    fc.tuple(anyStatement, anyObject).map(
      ([one, object]) =>
        (all: readonly Statement[]) =>
          all.map((it) => (it === one ? { ...it, object } : it)),
    ),
    fc
      .tuple(anyStatement, anyProperty)
      .map(([one, predicate]) => (all: readonly Statement[]) => [...all, { ...one, predicate }]),
  )
}

function whole(name: string): string {
  if (!isPrefixed(name)) throw new Error(name)
  return addressOf(name)
}

function isPrefixed(name: string): name is PrefixedName {
  return name.includes(':')
}

function iri(value: string): Term {
  return { kind: 'iri', value }
}

function typed(value: string, datatype: string): Term {
  return { kind: 'literal', value, datatype: addressOf(`xsd:${datatype}`), language: '' }
}

function text(value: string, language: string): Term {
  return { kind: 'literal', value, datatype: addressOf('rdf:langString'), language }
}

const literals: readonly Term[] = [
  text('Kurss', 'lv'),
  typed('Kurss', 'string'),
  typed('2026-10-01T09:00:00+03:00', 'dateTime'),
  typed('2026-10-01T09:00:00', 'string'),
  typed('2026-10-01', 'dateTime'),
  typed('2026-13-01T09:00:00Z', 'dateTime'),
  typed('2026-10-01', 'date'),
  typed('P5D', 'duration'),
  typed('P', 'duration'),
  typed('P1DT', 'duration'),
  typed('P1W', 'duration'),
  typed('5', 'duration'),
  typed('-P1Y2M3DT4H5M6.7S', 'duration'),
  typed('12.50', 'decimal'),
  typed('12,50', 'decimal'),
  typed('.5', 'decimal'),
  typed('12', 'integer'),
  typed('12.0', 'integer'),
  typed('true', 'boolean'),
  typed('yes', 'boolean'),
  typed('https://example.org/', 'anyURI'),
  typed('not an address', 'anyURI'),
]

const nodes: readonly Term[] = [
  iri(`${example}nothing`),
  ...Object.keys(elmClasses).map((name) => iri(`${example}a-${name}`)),
  ...Object.keys(scheme).map((name) => iri(`${example}in-${name}`)),
  iri(`${example}in-no-scheme`),
  iri(`${example}untyped-in-language`),
  iri(`${example}scheme-is-text`),
  iri(`${example}ftp`),
  iri(`${example}HTTPS`),
  { kind: 'blank', value: '_:concept' },
]

/** One value of each kind; then none, two, and two in one language. */
const valueLists: readonly (readonly Term[])[] = [
  ...[...literals, ...nodes].map((value) => [value]),
  [],
  [text('Kurss', 'lv'), text('Course', 'en')],
  [text('Kurss', 'lv'), text('Cits', 'lv')],
  [typed('Kurss', 'string'), typed('Cits', 'string')],
  [iri(`${example}a-Concept`), iri(`${example}in-language`)],
  [iri(`${example}a-Organisation`), iri(`${example}a-Agent`)],
]

function valueNodes(): Statement[] {
  const says = (name: string, property: PrefixedName, object: Term): Statement => ({
    subject: name.startsWith('_:') ? name : `${example}${name}`,
    predicate: property === 'rdf:type' ? rdfType : addressOf(property),
    object,
  })
  const concept = iri(addressOf('skos:Concept'))
  const web = iri(addressOf('elm:WebResource'))
  const language = iri(scheme.language)
  return [
    ...Object.entries(elmClasses).map(([key, name]) => says(`a-${key}`, 'rdf:type', iri(addressOf(name)))),
    ...Object.entries(scheme).flatMap(([key, address]) => [
      says(`in-${key}`, 'rdf:type', concept),
      says(`in-${key}`, 'skos:inScheme', iri(address)),
    ]),
    says('in-no-scheme', 'rdf:type', concept),
    says('untyped-in-language', 'skos:inScheme', language),
    says('scheme-is-text', 'rdf:type', concept),
    says('scheme-is-text', 'skos:inScheme', language),
    says('scheme-is-text', 'skos:inScheme', typed('language', 'string')),
    says('ftp', 'rdf:type', web),
    says('ftp', 'elm:contentUrl', typed('ftp://example.org/', 'anyURI')),
    says('HTTPS', 'rdf:type', web),
    says('HTTPS', 'elm:contentUrl', typed('HTTPS://example.org/', 'anyURI')),
    says('_:concept', 'rdf:type', concept),
    says('_:concept', 'skos:inScheme', language),
  ]
}
