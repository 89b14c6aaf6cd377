import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { people, regions, today, weights } from '../../../../tests/support/match-arbitraries.ts'
import { buildMatchIndex } from './match-index.ts'
import type { MatchProfile } from './match-profile.ts'
import type { CandidateRow, MatchRows } from './match-rows.ts'
import type { MatchResult } from './rank.ts'
import { rankOpportunities } from './rank.ts'

const everyone = 100

function rank(rows: MatchRows, person: MatchProfile) {
  return rankOpportunities(buildMatchIndex(rows), person, today)
}

function idsOf(results: readonly MatchResult[]): string[] {
  return results.map(({ id }) => id)
}

describe('whatever the region and the person', () => {
  it('the same input gives the same bytes, in whatever order the rows come', () => {
    const shuffles = regions.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.record({
          candidates: fc.shuffledSubarray([...rows.candidates], { minLength: rows.candidates.length }),
          occupations: fc.shuffledSubarray([...rows.occupations], { minLength: rows.occupations.length }),
          needs: fc.shuffledSubarray([...rows.needs], { minLength: rows.needs.length }),
        }),
      ),
    )
    fc.assert(
      fc.property(shuffles, people, ([rows, shuffled], person) => {
        const result = rank(rows, person)
        expect(rank(rows, person)).toEqual(result)
        expect(JSON.stringify(rank(shuffled, person))).toBe(JSON.stringify(result))
        const reversed = {
          ...person,
          skills: person.skills?.toReversed(),
          fields: person.fields?.toReversed(),
        }
        expect(JSON.stringify(rank(rows, reversed))).toBe(JSON.stringify(result))
      }),
      { numRuns: 150 },
    )
  })

  it('holding one more required skill never lowers readiness', () => {
    fc.assert(
      fc.property(regions, people, (rows, person) => {
        const index = buildMatchIndex(rows)
        const before = rankOpportunities(index, { ...person, limit: everyone }, today)
        for (const { id, scores } of before.results) {
          for (const skill of rowOf(rows, id).required) {
            const able = { ...person, skills: [...(person.skills ?? []), skill], limit: everyone }
            const after = rankOpportunities(index, able, today).results.find((result) => result.id === id)
            expect(after?.scores.ability ?? 0).toBeGreaterThanOrEqual(scores.ability ?? 0)
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  it('need never hides: without any need figures a full list holds the same opportunities', () => {
    fc.assert(
      fc.property(regions, people, (rows, person) => {
        const all = { ...person, limit: everyone }
        const withNeed = rank(rows, all)
        const without = rank({ ...rows, needs: [] }, all)
        expect(idsOf(withNeed.results).sort()).toEqual(idsOf(without.results).sort())
        expect(withNeed.leftOutByNeed).toEqual([])
      }),
    )
  })

  it('what need pushes out of a short list is named', () => {
    fc.assert(
      fc.property(regions, people, (rows, person) => {
        const { interest, ability } = person.weights ?? { interest: 1, ability: 1 }
        fc.pre(interest + ability > 0)
        const short = { ...person, limit: 3 }
        const { results, leftOutByNeed } = rank(rows, short)
        const without = rank(rows, { ...short, weights: { interest, ability, need: 0 } })
        const shown = idsOf(results)
        expect(leftOutByNeed).toEqual(idsOf(without.results).filter((id) => !shown.includes(id)))
      }),
    )
  })

  it('a higher need figure never lowers a need score, and never makes one where there was none', () => {
    fc.assert(
      fc.property(regions, people, (rows, person) => {
        const all = { ...person, limit: everyone }
        const raised = {
          ...rows,
          needs: rows.needs.map((need) => ({ ...need, index: (need.index + 1) / 2 })),
        }
        const before = rank(rows, all).results
        const after = new Map(rank(raised, all).results.map((result) => [result.id, result]))
        for (const { id, scores } of before) {
          if (scores.need === null) expect(after.get(id)?.scores.need).toBeNull()
          else expect(after.get(id)?.scores.need).toBeGreaterThanOrEqual(scores.need)
        }
      }),
    )
  })

  it('a violated hard constraint is never in the main list, and near misses violate one', () => {
    fc.assert(
      fc.property(regions, people, (rows, person) => {
        const hard = new Set<string>(person.constraints?.hard)
        const { results, nearMisses } = rank(rows, person)
        const violations = ({ constraints }: MatchResult) =>
          constraints.violated.filter(({ key }) => hard.has(key)).length
        expect(results.map(violations).filter((count) => count > 0)).toEqual([])
        expect(nearMisses.map(violations)).toEqual(nearMisses.map(violations).toSorted((a, b) => a - b))
        expect(nearMisses.every((miss) => violations(miss) > 0)).toBe(true)
        expect(nearMisses.length).toBeLessThanOrEqual(10)
        // The strictest reading, straight from the rows.
        const { maxPriceEur, languages } = person.constraints ?? {}
        for (const row of idsOf(results).map((id) => rowOf(rows, id))) {
          if (hard.has('maxPriceEur') && maxPriceEur !== undefined) {
            expect(row.priceEur ?? 0).toBeLessThanOrEqual(maxPriceEur)
          }
          if (hard.has('languages') && languages?.length && row.languages.length > 0) {
            expect(row.languages.some((language) => languages.includes(language))).toBe(true)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('unknown never excludes: forgetting what an opportunity says never takes it off the list', () => {
    fc.assert(
      fc.property(regions, people, (rows, person) => {
        const all = { ...person, limit: everyone }
        const listed = new Set(idsOf(rank(rows, all).results))
        const vague = rows.candidates.map((row): CandidateRow => ({
          ...row,
          languages: [],
          mode: null,
          schedule: null,
          priceEur: null,
          lat: null,
          lon: null,
          startsOn: null,
          accessibility: null,
        }))
        const stillListed = new Set(idsOf(rank({ ...rows, candidates: vague }, all).results))
        expect([...listed].filter((id) => !stillListed.has(id))).toEqual([])
        const open = vague.filter(({ applyBy }) => applyBy === null || applyBy >= today)
        expect(stillListed.size).toBe(open.length)
      }),
    )
  })

  it('every score lies in 0–1 with four decimals, and gain and missing never exceed the whole', () => {
    fc.assert(
      fc.property(regions, people, (rows, person) => {
        for (const { scores, gain, missing } of rank(rows, person).results) {
          for (const score of Object.values(scores)) {
            if (score === null) continue
            expect(score).toBeGreaterThanOrEqual(0)
            expect(score).toBeLessThanOrEqual(1)
            expect(Number(score.toFixed(4))).toBe(score)
          }
          expect(unitsIn(gain)).toBeLessThanOrEqual(10_000)
          if (person.goal && 'occupation' in person.goal && gain.length + missing.length > 0) {
            expect(unitsIn(gain) + unitsIn(missing)).toBe(10_000)
          }
        }
      }),
    )
  })

  it('the order can be worked out again from what is shown: weighted mean, then gain, then id', () => {
    fc.assert(
      fc.property(regions, people, (rows, person) => {
        const { results } = rank(rows, person)
        for (const [i, later] of results.entries()) {
          const earlier = results[i - 1]
          if (!earlier) continue
          const difference = shownMean(earlier, person) - shownMean(later, person)
          expect(difference).toBeGreaterThan(-1e-9)
          if (Math.abs(difference) > 1e-9) continue
          expect(unitsIn(earlier.gain)).toBeGreaterThanOrEqual(unitsIn(later.gain))
          if (unitsIn(earlier.gain) === unitsIn(later.gain)) expect(earlier.id < later.id).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('a short list is the beginning of the long one', () => {
    fc.assert(
      fc.property(regions, people, fc.integer({ min: 1, max: 9 }), (rows, person, limit) => {
        const short = rank(rows, { ...person, limit })
        const long = rank(rows, { ...person, limit: everyone })
        expect(short.results).toEqual(long.results.slice(0, limit))
        expect(short.total).toBe(long.results.length)
      }),
      { numRuns: 300 },
    )
  })

  it('weights count by their ratio only', () => {
    fc.assert(
      fc.property(
        regions,
        people,
        weights,
        fc.double({ min: 0.01, max: 999, noNaN: true }),
        (rows, person, w, by) => {
          const scaled = { interest: w.interest * by, ability: w.ability * by, need: w.need * by }
          expect(rank(rows, { ...person, weights: scaled })).toEqual(rank(rows, { ...person, weights: w }))
        },
      ),
    )
  })
})

function rowOf(rows: MatchRows, id: string): CandidateRow {
  const row = rows.candidates.find((candidate) => candidate.id === id)
  if (!row) throw new Error(`no row ${id}`)
  return row
}

function unitsIn(shares: MatchResult['gain']): number {
  return shares.reduce((sum, { weight }) => sum + Math.round(weight * 10_000), 0)
}

function shownMean({ scores }: MatchResult, person: MatchProfile): number {
  const given = person.weights ?? { interest: 1, ability: 1, need: 1 }
  const none = given.interest + given.ability + given.need === 0
  let sum = 0
  let weight = 0
  for (const axis of ['interest', 'ability', 'need'] as const) {
    const score = scores[axis]
    if (score === null) continue
    sum += score * (none ? 1 : given[axis])
    weight += none ? 1 : given[axis]
  }
  return weight > 0 ? sum / weight : -1
}
