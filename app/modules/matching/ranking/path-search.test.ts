import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PathOption } from './path-search.ts'
import { cheapestPath } from './path-search.ts'

const skills = fc.bigInt({ min: 0n, max: 63n })
const options: fc.Arbitrary<PathOption[]> = fc.array(
  fc.record({
    requires: fc.oneof({ weight: 2, arbitrary: fc.constant(0n) }, { weight: 1, arbitrary: skills }),
    teaches: skills,
    cost: fc.integer({ min: 1, max: 20 }),
  }),
  { maxLength: 8 },
)

describe('the cheapest path', () => {
  it('costs what trying every choice of courses finds to be the least', () => {
    fc.assert(
      fc.property(options, skills, (all, wish) => {
        const target = wish & learnable(all)
        const { options: found, exact } = cheapestPath(all, target)
        expect(exact).toBe(true)
        expect(follow(all, found) & target).toBe(target)
        expect(costOf(all, found)).toBe(leastCost(all, target))
      }),
      { numRuns: 400 },
    )
  })

  it('when it may not search long is still a path, in an order that can be followed, and says it may not be best', () => {
    fc.assert(
      fc.property(options, skills, (all, wish) => {
        const target = wish & learnable(all)
        const { options: found, exact } = cheapestPath(all, target, 0)
        expect(exact).toBe(false)
        expect(follow(all, found) & target).toBe(target)
        expect(costOf(all, found)).toBeGreaterThanOrEqual(leastCost(all, target))
      }),
      { numRuns: 400 },
    )
  })

  it('takes one long course where two short ones together cost more', () => {
    const all = [
      { requires: 0n, teaches: 0b001n, cost: 30 },
      { requires: 0b001n, teaches: 0b110n, cost: 30 },
      { requires: 0n, teaches: 0b110n, cost: 50 },
    ]
    expect(cheapestPath(all, 0b110n)).toEqual({ options: [2], exact: true })
    expect(cheapestPath(all, 0b111n)).toEqual({ options: [0, 1], exact: true })
  })
})

/** What can be learned at all, starting from nothing. */
function learnable(all: readonly PathOption[]): bigint {
  let has = 0n
  for (let before = -1n; before !== has;) {
    before = has
    for (const { requires, teaches } of all) if ((requires & ~has) === 0n) has |= teaches
  }
  return has
}

/** What following the options in their order teaches; an option whose prerequisites lack ends it. */
function follow(all: readonly PathOption[], found: readonly number[]): bigint {
  let has = 0n
  for (const number of found) {
    const { requires = ~0n, teaches = 0n } = all[number] ?? {}
    if ((requires & ~has) !== 0n) return has
    has |= teaches
  }
  return has
}

function costOf(all: readonly PathOption[], found: readonly number[]): number {
  return found.reduce((sum, number) => sum + (all[number]?.cost ?? 0), 0)
}

function leastCost(all: readonly PathOption[], target: bigint): number {
  let least = Infinity
  for (let choice = 0; choice < 2 ** all.length; choice++) {
    const chosen = all.filter((_, i) => (choice & (1 << i)) !== 0)
    if ((learnable(chosen) & target) !== target) continue
    const cost = chosen.reduce((sum, option) => sum + option.cost, 0)
    least = Math.min(least, cost)
  }
  return least
}
