import { isObject, type JsonObject } from './json.ts'

/**
 * Whether the document could show a reader something other than what is signed: words may be given another meaning by
 * a context inside the document, and some keywords carry content past its place or past the signature.
 */
export function hidesContent(document: JsonObject): boolean {
  const { '@context': contexts, ...rest } = document
  if (Array.isArray(contexts) ? contexts.some(isObject) : isObject(contexts)) return true
  return hasKey(rest, ['@context', '@graph', '@included', '@reverse', '@nest', '@index'])
}

function hasKey(value: unknown, keys: readonly string[]): boolean {
  if (Array.isArray(value)) return value.some((one) => hasKey(one, keys))
  if (!isObject(value)) return false
  return Object.entries(value).some(([key, inner]) => keys.includes(key) || hasKey(inner, keys))
}
