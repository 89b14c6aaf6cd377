/** Names numbered in code-unit order, so that neither row order nor a language's collation can matter. */
export interface Numbered {
  readonly names: readonly string[]
  readonly numberOf: ReadonlyMap<string, number>
}

export function numbered(names: Iterable<string>): Numbered {
  const sorted = [...new Set(names)].sort(byCodeUnit)
  return { names: sorted, numberOf: new Map(sorted.map((name, number) => [name, number])) }
}

/** The numbers of the names that are known, ascending, each once. */
export function numbersOf(names: Iterable<string>, among: Numbered): number[] {
  const found = new Set<number>()
  for (const name of names) {
    const number = among.numberOf.get(name)
    if (number !== undefined) found.add(number)
  }
  return [...found].sort((a, b) => a - b)
}

export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Lists of numbers laid end to end: list `i` is `items[start[i]] … items[start[i + 1] - 1]`. */
export interface NumberLists {
  readonly start: Uint32Array
  readonly items: Int32Array
}

export function numberLists(lists: readonly (readonly number[])[]): NumberLists {
  const start = new Uint32Array(lists.length + 1)
  for (const [i, list] of lists.entries()) start[i + 1] = (start[i] ?? 0) + list.length
  const items = new Int32Array(start[lists.length] ?? 0)
  for (const [i, list] of lists.entries()) items.set(list, start[i] ?? 0)
  return { start, items }
}

export function listAt(lists: NumberLists, i: number): Int32Array {
  return lists.items.subarray(lists.start[i], lists.start[i + 1])
}

/** Collects distinct values; each gets the number of its first appearance. */
export function distinctValues<T>(keyOf: (value: T) => string) {
  const values: T[] = []
  const numberOf = new Map<string, number>()
  return {
    values,
    add(value: T): number {
      const key = keyOf(value)
      const known = numberOf.get(key)
      if (known !== undefined) return known
      numberOf.set(key, values.length)
      return values.push(value) - 1
    },
  }
}
