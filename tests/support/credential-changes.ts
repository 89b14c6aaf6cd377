import { isObject } from '../../app/modules/credentials/verification/json.ts'

export type Place = readonly (string | number)[]

/** Every value in a document, by the way to it. */
export function placesIn(value: unknown, path: Place = []): Place[] {
  if (Array.isArray(value))
    return [path, ...value.flatMap((inner, index) => placesIn(inner, [...path, index]))]
  if (!isObject(value)) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))]
}

/** A copy with one value made another, taken out, or given company. */
export function changedAt(
  value: unknown,
  [step, ...rest]: Place,
  change: 'other' | 'gone' | 'added',
): unknown {
  if (step === undefined) {
    if (change === 'gone') return undefined
    if (typeof value === 'string') return change === 'added' ? [value, `${value}x`] : `${value}x`
    if (Array.isArray(value))
      return change === 'added' ? [...value, 'https://other.example/x'] : 'https://other.example/x'
    return isObject(value) && change === 'added' ? { ...value, other: 'x' } : 'https://other.example/x'
  }
  if (Array.isArray(value)) {
    const inner = value.map((one: unknown, index): unknown =>
      index === step ? changedAt(one, rest, change) : one,
    )
    return inner.filter((one) => one !== undefined)
  }
  return isObject(value) ? { ...value, [step]: changedAt(value[step], rest, change) } : value
}
