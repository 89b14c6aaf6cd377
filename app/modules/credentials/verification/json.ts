/** A JSON object of a stranger: nothing is known of what it holds. */
export type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What JSON-LD lets stand alone or in a list, as a list; an absent value is an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}

/** The id of a thing that may be given as its id alone. */
export function idOf(value: unknown): string | undefined {
  const id = isObject(value) ? value['id'] : value
  return typeof id === 'string' ? id : undefined
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

const deepest = 40
const mostValues = 20_000

/** Whether reading the value through costs more than a credential may: checked before anything recursive is done. */
export function isTooLarge(value: unknown): boolean {
  let left = mostValues
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    left -= 1
    if (left < 0 || next.depth > deepest) return true
    if (typeof next.value !== 'object' || next.value === null) continue
    for (const inner of Object.values(next.value)) waiting.push({ value: inner, depth: next.depth + 1 })
  }
  return false
}
