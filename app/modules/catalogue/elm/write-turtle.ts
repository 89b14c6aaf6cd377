import { isDescribed, statementsOf, type ElmNode } from './elm-node.ts'
import { elmClasses, elmTerms } from './elm-terms.ts'
import { namespacesOf, type ElmVersion } from './elm-version.ts'

/** The prefixes that the nodes after it use. */
export function turtleHead(version: ElmVersion): string {
  const lines = Object.entries(namespacesOf(version)).map(
    ([prefix, address]) => `@prefix ${prefix}: <${address}> .\n`,
  )
  return `${lines.join('')}\n`
}

/** The node as a block of Turtle, and after it the nodes it holds, each with a block of its own. */
export function turtleOf(node: ElmNode): string {
  const { texts, literals, nodes } = statementsOf(node)
  const lines = [
    `a ${elmClasses[node.type]}`,
    ...texts.map(([key, values]) => property(key, Object.entries(values).map(textLiteral))),
    ...literals.map(([key, value]) => property(key, [literal(key, value)])),
    ...nodes.map(([key, values]) =>
      property(
        key,
        values.map(({ id }) => iri(id)),
      ),
    ),
  ]
  const held = nodes.flatMap(([, values]) => values.filter(isDescribed))
  return `${iri(node.id)} ${lines.join(' ;\n  ')} .\n\n${held.map(turtleOf).join('')}`
}

type Key = keyof typeof elmTerms

function property(key: Key, values: readonly string[]): string {
  return `${elmTerms[key].term} ${values.join(', ')}`
}

function textLiteral([language, text]: readonly [string, string]): string {
  return `${quoted(text)}@${language}`
}

function literal(key: Key, value: string): string {
  const { kind } = elmTerms[key]
  // A literal without a type is a string in RDF.
  return kind === 'plain' || kind === 'string' ? quoted(value) : `${quoted(value)}^^xsd:${kind}`
}

function iri(id: string): string {
  return `<${id.replace(notInIri, (character) => encodeURIComponent(character))}>`
}

function quoted(text: string): string {
  return `"${text.replace(toEscape, (character) => escapes[character] ?? unicodeEscape(character))}"`
}

const unicodeEscape = (character: string) =>
  `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

const toEscape = /[\u0000-\u001f\u007f"\\]/g

const notInIri = /[\u0000-\u0020<>"{}|^`\\]/g
