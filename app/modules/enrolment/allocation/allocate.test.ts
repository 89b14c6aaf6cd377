import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { ApplicantGroup } from '../intake/applicant-group.ts'
import { allocate, commitmentOf, usedGroups, type AllocationInput, type Placement } from './allocate.ts'
import { replay } from './replay.ts'

const groups: readonly ApplicantGroup[] = ['jobseekers', 'rural', 'seniors', 'disability']
const groupSet = fc.subarray([...groups])
const seed = fc.stringMatching(/^[0-9a-f]{64}$/)

const someInput: fc.Arbitrary<AllocationInput> = fc
  .record({
    seats: fc.integer({ min: 1, max: 12 }),
    shares: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }),
    criteria: groupSet,
    candidates: fc.array(groupSet, { maxLength: 30 }),
  })
  .map(({ seats, shares, criteria, candidates }) => {
    let left = seats
    const reserved = shares.flatMap((share, index) => {
      const group = groups[index]
      const kept = Math.min(share, left)
      left -= kept
      return group === undefined || kept === 0 ? [] : [{ group, seats: kept }]
    })
    return {
      seats,
      reserved,
      criteria,
      candidates: candidates.map((own, index) => ({
        code: `C${String(index).padStart(3, '0')}`,
        groups: own,
      })),
    }
  })

const offeredIn = (placements: readonly Placement[]) =>
  placements.filter(({ outcome }) => outcome === 'offered')
const resultsOf = (placements: readonly Placement[]) =>
  new Map(placements.map(({ code, outcome, seatGroup }) => [code, `${outcome} ${seatGroup}`]))

describe('A fair allocation', () => {
  test('gives each applicant one place, and never more seats than there are nor leaves one empty', () => {
    fc.assert(
      fc.property(someInput, seed, (input, drawn) => {
        const placements = allocate(input, drawn)
        expect(placements.map(({ rank }) => rank)).toEqual(input.candidates.map((_, index) => index + 1))
        expect(new Set(placements.map(({ code }) => code)).size).toBe(input.candidates.length)
        expect(offeredIn(placements)).toHaveLength(Math.min(input.seats, input.candidates.length))
      }),
    )
  })

  test('gives a group at least the seats kept for it, as long as it has applicants', () => {
    fc.assert(
      fc.property(someInput, seed, (input, drawn) => {
        const offered = new Set(offeredIn(allocate(input, drawn)).map(({ code }) => code))
        for (const { group, seats } of input.reserved) {
          const members = input.candidates.filter((candidate) => candidate.groups.includes(group))
          const served = members.filter(({ code }) => offered.has(code))
          expect(served.length).toBeGreaterThanOrEqual(Math.min(seats, members.length))
        }
      }),
    )
  })

  test('puts whoever fulfils an earlier criterion before whoever does not', () => {
    fc.assert(
      fc.property(someInput, seed, (input, drawn) => {
        const [first] = input.criteria
        if (first === undefined) return
        const groupsOf = new Map(input.candidates.map((candidate) => [candidate.code, candidate.groups]))
        const fulfils = allocate(input, drawn).map(({ code }) => groupsOf.get(code)?.includes(first) ?? false)
        expect(fulfils).toEqual([...fulfils].sort((one, other) => Number(other) - Number(one)))
      }),
    )
  })

  test('treats equals by the draw only', () => {
    fc.assert(
      fc.property(someInput, seed, (input, drawn) => {
        const placements = allocate(input, drawn)
        const groupsOf = new Map(input.candidates.map(({ code, groups: own }) => [code, own.join()]))
        placements.forEach((one, index) => {
          for (const other of placements.slice(index + 1)) {
            if (groupsOf.get(one.code) !== groupsOf.get(other.code)) continue
            expect(one.draw < other.draw).toBe(true)
            expect(one.outcome === 'waitlisted' && other.outcome === 'offered').toBe(false)
          }
        })
      }),
    )
  })

  test('does not depend on the order in which people applied', () => {
    fc.assert(
      fc.property(someInput, seed, fc.integer({ min: 0, max: 30 }), (input, drawn, turn) => {
        const turned = [...input.candidates.slice(turn), ...input.candidates.slice(0, turn)].reverse()
        expect(allocate({ ...input, candidates: turned }, drawn)).toEqual(allocate(input, drawn))
      }),
    )
  })

  test('changes for nobody else when somebody who got no seat had not applied', () => {
    fc.assert(
      fc.property(someInput, seed, fc.nat(), (input, drawn, pick) => {
        const before = allocate(input, drawn)
        const losers = before.filter(({ outcome }) => outcome === 'waitlisted')
        const loser = losers[pick % Math.max(1, losers.length)]
        if (loser === undefined) return
        const candidates = input.candidates.filter(({ code }) => code !== loser.code)
        const after = resultsOf(allocate({ ...input, candidates }, drawn))
        const expected = resultsOf(before)
        expected.delete(loser.code)
        expect(after).toEqual(expected)
      }),
    )
  })

  test('gives every one of equals the same chance', () => {
    const candidates = ['A', 'B', 'C', 'D'].map((code) => ({ code, groups: [] }))
    const wins = new Map<string, number>()
    for (let draw = 0; draw < 2000; draw += 1) {
      const [first] = allocate({ seats: 1, reserved: [], criteria: [], candidates }, `seed ${draw}`)
      if (first !== undefined) wins.set(first.code, (wins.get(first.code) ?? 0) + 1)
    }
    // 500 each, four standard deviations of 19 to either side.
    for (const count of wins.values()) expect(Math.abs(count - 500)).toBeLessThan(80)
  })

  test('is the same on every machine: a draw written down', () => {
    const input: AllocationInput = {
      seats: 2,
      reserved: [{ group: 'jobseekers', seats: 1 }],
      criteria: ['rural'],
      candidates: [
        { code: 'AAAA-0001', groups: ['rural'] },
        { code: 'AAAA-0002', groups: [] },
        { code: 'AAAA-0003', groups: ['jobseekers'] },
      ],
    }
    const seats = allocate(input, 'a'.repeat(64)).map(({ code, outcome, seatGroup }) => [
      code,
      outcome,
      seatGroup,
    ])
    expect(seats).toEqual([
      ['AAAA-0001', 'offered', null],
      ['AAAA-0003', 'offered', 'jobseekers'],
      ['AAAA-0002', 'waitlisted', null],
    ])
  })
})

describe('A replay', () => {
  const input: AllocationInput = {
    seats: 1,
    reserved: [],
    criteria: [],
    candidates: ['A', 'B', 'C'].map((code) => ({ code, groups: [] })),
  }
  const published = {
    id: 'x',
    intakeId: 'y',
    drawnAt: '',
    method: 1,
    seed: 's',
    seedCommitment: commitmentOf('s'),
    input,
    result: allocate(input, 's'),
  }

  test('finds a published result the same', () => {
    expect(replay(published)).toEqual([])
  })

  test('names where a result was changed, and a seed that was not announced', () => {
    const [first, second, third] = published.result
    if (first === undefined || second === undefined || third === undefined) throw new Error('Three applied.')
    const swapped = [{ ...second, rank: 1 }, { ...first, rank: 2 }, third]
    expect(replay({ ...published, result: swapped })).toHaveLength(2)
    expect(replay({ ...published, result: [first, second] })[0]).toMatch(/Place 3: published nobody/)
    expect(replay({ ...published, seed: 't' })[0]).toMatch(/not the one that was announced/)
    expect(replay({ ...published, method: 2 })).toHaveLength(1)
  })
})

test('Only groups that order people or have seats kept are published', () => {
  const rules = { criteria: ['seniors'], reserved: [{ group: 'disability', seats: 1 }] } as const
  expect(usedGroups(rules, ['jobseekers', 'seniors', 'disability'])).toEqual(['seniors', 'disability'])
})
