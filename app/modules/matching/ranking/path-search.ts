/** One way to learn: what it takes and gives, as sets of bits. */
export interface PathOption {
  readonly requires: bigint
  readonly teaches: bigint
  readonly cost: number
}

export interface FoundPath {
  /** Numbers of the options, each after those that teach what it requires. */
  readonly options: readonly number[]
  /** False when the search grew too large and only a good path, not the cheapest, is known. */
  readonly exact: boolean
}

/** Steps tried before the search settles for a good path: about a third of a second. */
const mostTries = 500_000

/** The cheapest options that together teach all of `target`, which must be reachable from nothing. */
export function cheapestPath(
  options: readonly PathOption[],
  target: bigint,
  triesAllowed: number = mostTries,
): FoundPath {
  const numbered = undominated(options.map((option, number) => ({ ...option, number })))
  const exact = shortest(numbered, target, triesAllowed)
  return exact
    ? { options: exact, exact: true }
    : { options: withoutNeedless(options, target, greedy(numbered, target)), exact: false }
}

interface NumberedOption extends PathOption {
  readonly number: number
}

/** Without those that another one beats: it asks for no more, teaches no less and costs no more. */
function undominated(options: readonly NumberedOption[]): NumberedOption[] {
  const kept: NumberedOption[] = []
  for (const option of options.toSorted((a, b) => a.cost - b.cost || a.number - b.number)) {
    const { requires, teaches } = option
    if (!kept.some((other) => (other.requires & ~requires) === 0n && (teaches & ~other.teaches) === 0n)) {
      kept.push(option)
    }
  }
  return kept
}

interface State {
  readonly has: bigint
  readonly cost: number
  /** Cost so far and the least that must still follow. */
  readonly atLeast: number
  readonly option: number
  readonly from: State | undefined
}

/** A* over the sets of skills acquired; undefined when it did not end within the tries allowed. */
function shortest(
  options: readonly NumberedOption[],
  target: bigint,
  triesAllowed: number,
): number[] | undefined {
  const leastFrom = lowerBound(options, target)
  const best = new Map<bigint, number>([[0n, 0]])
  const open: State[] = [{ has: 0n, cost: 0, atLeast: leastFrom(0n), option: -1, from: undefined }]
  for (let tries = 0; tries < triesAllowed; tries += options.length) {
    const state = takeLeast(open)
    if (!state) return undefined
    if (state.cost > (best.get(state.has) ?? Infinity)) continue
    if ((state.has & target) === target) return optionsOf(state)
    for (const { number, requires, teaches, cost } of options) {
      const has = state.has | teaches
      const total = state.cost + cost
      if ((requires & ~state.has) !== 0n || has === state.has || total >= (best.get(has) ?? Infinity))
        continue
      best.set(has, total)
      const atLeast = total + leastFrom(has)
      addTo(open, { has, cost: total, atLeast, option: number, from: state })
    }
  }
  return undefined
}

/**
 * Never more than the real remaining cost: every missing skill costs at least its cheapest share of an option
 * that teaches it.
 */
function lowerBound(options: readonly PathOption[], target: bigint): (has: bigint) => number {
  const shares = bitsOf(target).map((bit) => {
    const teaching = options.filter(({ teaches }) => (teaches & bit) !== 0n)
    const share = Math.min(...teaching.map(({ teaches, cost }) => cost / bitsOf(teaches & target).length))
    return { bit, share }
  })
  return (has) => shares.reduce((sum, { bit, share }) => ((has & bit) === 0n ? sum + share : sum), 0)
}

/** Takes, step by step, what gives most for its cost. */
function greedy(options: readonly NumberedOption[], target: bigint): number[] {
  const wanted = options.reduce((sum, { requires }) => sum | requires, target)
  const taken: number[] = []
  let has = 0n
  while ((has & target) !== target) {
    const possible = options
      .filter(({ requires, teaches }) => (requires & ~has) === 0n && (teaches & wanted & ~has) !== 0n)
      .map(({ number, teaches, cost }) => ({
        number,
        teaches,
        direct: bitsOf(teaches & target & ~has).length / (cost + 1),
        any: bitsOf(teaches & wanted & ~has).length / (cost + 1),
      }))
      .toSorted((a, b) => b.direct - a.direct || b.any - a.any || a.number - b.number)
    const next = possible[0]
    if (!next) return taken
    taken.push(next.number)
    has |= next.teaches
  }
  return taken
}

/** Drops, the dearest first, what turned out not to be needed. */
function withoutNeedless(options: readonly PathOption[], target: bigint, taken: readonly number[]): number[] {
  let kept = [...taken]
  const dearestFirst = taken.toSorted((a, b) => (options[b]?.cost ?? 0) - (options[a]?.cost ?? 0))
  for (const number of dearestFirst) {
    const rest = kept.filter((other) => other !== number)
    if (reaches(options, target, rest)) kept = rest
  }
  return kept
}

function reaches(options: readonly PathOption[], target: bigint, taken: readonly number[]): boolean {
  let has = 0n
  for (const number of taken) {
    const option = options[number]
    if (!option || (option.requires & ~has) !== 0n) return false
    has |= option.teaches
  }
  return (has & target) === target
}

function bitsOf(set: bigint): bigint[] {
  const bits: bigint[] = []
  for (let bit = 1n; bit <= set; bit <<= 1n) if ((set & bit) !== 0n) bits.push(bit)
  return bits
}

function optionsOf(state: State): number[] {
  const options: number[] = []
  for (let at: State | undefined = state; at && at.option >= 0; at = at.from) options.unshift(at.option)
  return options
}

function addTo(open: State[], state: State): void {
  let at = open.push(state) - 1
  while (at > 0) {
    const parent = (at - 1) >> 1
    const above = open[parent]
    if (!above || above.atLeast <= state.atLeast) break
    open[at] = above
    at = parent
  }
  open[at] = state
}

function takeLeast(open: State[]): State | undefined {
  const least = open[0]
  const last = open.pop()
  if (!last || open.length === 0) return least
  let at = 0
  for (;;) {
    const left = 2 * at + 1
    const right = left + 1
    const lesser = (open[right]?.atLeast ?? Infinity) < (open[left]?.atLeast ?? Infinity) ? right : left
    const below = open[lesser]
    if (!below || below.atLeast >= last.atLeast) break
    open[at] = below
    at = lesser
  }
  open[at] = last
  return least
}
