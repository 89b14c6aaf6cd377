import { isDescribed, statementsOf, type ElmNode, type ElmReference } from './elm-node.ts'

/** The node as an object of JSON-LD, with the nodes it holds inside. */
export function jsonLdOf(node: ElmNode | ElmReference): Readonly<Record<string, unknown>> {
  if (!isDescribed(node)) return { id: node.id }
  const { texts, literals, nodes } = statementsOf(node)
  return {
    id: node.id,
    type: node.type,
    ...Object.fromEntries(texts),
    ...Object.fromEntries(literals),
    ...Object.fromEntries(nodes.map(([key, values]) => [key, values.map(jsonLdOf)])),
  }
}
