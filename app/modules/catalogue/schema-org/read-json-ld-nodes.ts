/** A node of schema.org's JSON-LD, read as plain JSON: contexts are neither fetched nor followed. */
export type CourseNode = Readonly<Record<string, unknown>>

/** All nodes of a page, so that one can name another by its `@id`. */
export interface CourseNodes {
  /** In the order of the page. */
  readonly all: readonly CourseNode[]
  /** The values of a property as they stand; one value counts as a list of one. */
  values(node: CourseNode, property: string): readonly unknown[]
  /** The nodes among the values, each as it is described somewhere on the page. */
  nodes(node: CourseNode, property: string): readonly CourseNode[]
  hasType(node: CourseNode, ...types: readonly string[]): boolean
}

/** Blocks deeper than this are somebody's joke. */
const deepest = 40
/** A page with more nodes is no page about courses. */
const mostNodes = 50_000

export function isNode(value: unknown): value is CourseNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function courseNodes(blocks: readonly unknown[]): CourseNodes {
  const all = blocks.flatMap((block) => nodesIn(block)).slice(0, mostNodes)
  const described = new Map<string, CourseNode>()
  for (const node of all) {
    const id = idOf(node)
    // A mere reference does not hide the description, wherever it stands.
    if (id !== undefined && Object.keys(node).length > 1) described.set(id, { ...described.get(id), ...node })
  }
  const values = (node: CourseNode, property: string) => listOf(node[property] ?? node[`schema:${property}`])
  return {
    all,
    values,
    nodes: (node, property) =>
      values(node, property)
        .filter(isNode)
        .map((value) => described.get(idOf(value) ?? '') ?? value),
    hasType: (node, ...types) =>
      listOf(node['@type'] ?? node['type']).some((type) => types.includes(localName(type))),
  }
}

export function idOf(node: CourseNode): string | undefined {
  const id = node['@id'] ?? node['id']
  return typeof id === 'string' && id !== '' ? id : undefined
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

/** `https://schema.org/Course`, `schema:Course` and `Course` are the same. */
function localName(type: unknown): string {
  return typeof type === 'string' ? type.replace(/^(https?:\/\/schema\.org\/|schema:)/, '') : ''
}

function nodesIn(block: unknown): CourseNode[] {
  const found: CourseNode[] = []
  const open: { value: unknown; depth: number }[] = [{ value: block, depth: 0 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next
    if (depth > deepest || typeof value !== 'object' || value === null) continue
    if (isNode(value)) found.push(value)
    // Taken from the end of the list, so the last goes in first.
    for (const inner of Object.values(value).reverse()) open.push({ value: inner, depth: depth + 1 })
  }
  return found
}
