type JsonObject = Readonly<Record<string, unknown>>

/** Nodes at the top of a document that are read together; so memory and pauses stay small. */
const nodesOfPart = 50

/** A context of a document's own that is larger, in characters, would be read anew too often. */
const longestSharedContext = 100_000

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function hasContext(document: unknown): boolean {
  if (Array.isArray(document)) return document.some(hasContext)
  return isObject(document) && '@context' in document
}

/**
 * A document in pieces that mean the same when read one after the other. Names of blank nodes hold within the whole
 * document, so one that uses them stays whole.
 */
export function partsOf(document: JsonObject | readonly unknown[]): JsonObject[] {
  if (!isObject(document)) return partsOf({ '@graph': document })
  if (usesBlankNames(document)) return [document]
  const { '@context': context, '@graph': nodes, ...rest } = document
  const isPlain = Array.isArray(nodes) && Object.keys(rest).length === 0
  if (!isPlain || JSON.stringify(context ?? {}).length > longestSharedContext) return [document]
  return chunks(nodes).map((part) =>
    context === undefined ? { '@graph': part } : { '@context': context, '@graph': part },
  )
}

function chunks(nodes: readonly unknown[]): unknown[][] {
  const parts = Math.ceil(nodes.length / nodesOfPart)
  return Array.from({ length: parts }, (_, index) =>
    nodes.slice(index * nodesOfPart, (index + 1) * nodesOfPart),
  )
}

function usesBlankNames(value: unknown): boolean {
  if (typeof value === 'string') return value.startsWith('_:')
  return typeof value === 'object' && value !== null && Object.values(value).some(usesBlankNames)
}
