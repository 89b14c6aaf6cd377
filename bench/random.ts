export interface Random {
  /** From 0 up to 1. */
  next(): number
  below(end: number): number
  chance(probability: number): boolean
  oneOf<T>(list: readonly T[]): T
  /** So many of the list, each once, in a random order. */
  someOf<T>(list: readonly T[], count: number): T[]
}

/** The same numbers for the same seed on every machine (Mulberry32). */
export function randomFrom(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number) => Math.floor(next() * end)
  const oneOf = <T>(list: readonly T[]): T => {
    const [one] = list.slice(below(list.length))
    if (one === undefined) throw new Error('Nothing to choose from.')
    return one
  }
  const someOf = <T>(list: readonly T[], count: number): T[] => {
    const chosen = new Set<T>()
    const wanted = Math.min(count, list.length)
    while (chosen.size < wanted) chosen.add(oneOf(list))
    return [...chosen]
  }
  return { next, below, chance: (probability) => next() < probability, oneOf, someOf }
}
