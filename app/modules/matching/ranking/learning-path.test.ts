import { describe, expect, it } from 'vitest'
import { learningPath } from './learning-path.ts'
import { buildMatchIndex } from './match-index.ts'
import type { MatchProfile } from './match-profile.ts'
import type { CandidateRow } from './match-rows.ts'
import { readStarterTable } from '../../../shared/starter-files.ts'
import { blankCandidate } from '../../../../tests/support/blank-candidate.ts'
import { starterRows } from '../../../../tests/support/starter-rows.ts'

const blank: CandidateRow = { ...blankCandidate, id: '', specificationId: '', languages: ['lv'] }

function course(
  id: string,
  hours: number | null,
  taught: string,
  required = '',
  more: Partial<CandidateRow> = {},
) {
  const skills = (letters: string) => [...letters].map((letter) => `skill/${letter}`)
  return {
    ...blank,
    id,
    specificationId: id,
    hours,
    taught: skills(taught),
    required: skills(required),
    ...more,
  }
}

/** The path to an occupation that needs the skills a, b, c and d, in short. */
function pathOver(courses: readonly CandidateRow[], person: MatchProfile = {}) {
  const goal = {
    id: 'occupation/goal',
    groupCode: '7221',
    essential: ['skill/a', 'skill/b', 'skill/c', 'skill/d'],
    optional: ['skill/o'],
    interests: null,
  }
  const index = buildMatchIndex({ candidates: courses, occupations: [goal], needs: [] })
  return learningPath(index, person, 'occupation/goal', '2026-11-24')
}

function steps(path: ReturnType<typeof learningPath>) {
  return path?.steps.map(({ opportunity }) => opportunity)
}

describe('a learning path', () => {
  it('closes the essential gap in the fewest hours, and leaves out what only teaches the optional', () => {
    const path = pathOver([
      course('all', 100, 'abcd'),
      course('half', 30, 'ab'),
      course('other-half', 40, 'cd'),
      course('optional', 5, 'o'),
    ])
    expect(path).toMatchObject({ hours: 70, unknownHours: 0, untaught: [], outOfReach: [], exact: true })
    expect(steps(path)).toEqual(['half', 'other-half'])
    expect(path?.steps.map(({ share }) => share)).toEqual([0.5, 0.5])
  })

  it('puts prerequisites first, also those outside the gap, and says what they prepare', () => {
    const path = pathOver([course('advanced', 40, 'abcd', 'x'), course('basics', 10, 'x')])
    expect(steps(path)).toEqual(['basics', 'advanced'])
    expect(path?.steps[0]).toMatchObject({ closes: [], prepares: ['skill/x'], share: 0 })
  })

  it('leaves out what the person can do already', () => {
    const courses = [course('advanced', 40, 'cd', 'x'), course('basics', 10, 'x'), course('first', 9, 'ab')]
    expect(steps(pathOver(courses, { skills: ['skill/a', 'skill/b', 'skill/x'] }))).toEqual(['advanced'])
  })

  it('takes a course of unknown hours only when there is no other way, and says so', () => {
    const known = [course('known', 900, 'abcd'), course('unknown', null, 'abcd')]
    expect(steps(pathOver(known))).toEqual(['known'])
    const needed = [course('unknown', null, 'ab'), course('known', 50, 'cd')]
    expect(pathOver(needed)).toMatchObject({ hours: 50, unknownHours: 1 })
    expect(steps(pathOver(needed))).toEqual(['known', 'unknown'])
  })

  it('goes round what the person may not enter, unless there is no other way, and says so', () => {
    const degree = course('degree', 10, 'abcd', '', { entryEducation: 'higher' })
    const person: MatchProfile = { education: 'basic' }
    expect(steps(pathOver([degree, course('open', 500, 'abcd')], person))).toEqual(['open'])
    expect(pathOver([degree], person)?.steps[0]?.entry).toEqual([
      { key: 'entry', code: 'entry.education-below', asked: 'higher', held: 'basic' },
    ])
  })

  it('names what nobody teaches, and what lies behind prerequisites nobody teaches', () => {
    const path = pathOver([course('one', 10, 'ab'), course('locked', 10, 'c', 'z')])
    expect(path).toMatchObject({ untaught: ['skill/d'], outOfReach: ['skill/c'] })
    expect(steps(path)).toEqual(['one'])
  })

  it('leaves out what is full, what has begun and what violates a hard constraint', () => {
    const path = pathOver(
      [
        course('full', 1, 'abcd', '', { seatsFree: 0 }),
        course('begun', 1, 'abcd', '', { startsOn: '2026-11-23' }),
        course('dear', 1, 'abcd', '', { priceEur: 500 }),
        course('fits', 80, 'abcd', '', { priceEur: 90 }),
      ],
      { constraints: { maxPriceEur: 100, hard: ['maxPriceEur'] } },
    )
    expect(steps(path)).toEqual(['fits'])
  })

  it('to an occupation nobody knows is none', () => {
    const index = buildMatchIndex({ candidates: [], occupations: [], needs: [] })
    expect(learningPath(index, {}, 'occupation/unheard-of', '2026-11-24')).toBeUndefined()
  })

  it('to every occupation of the starter is found exactly, each step after those it builds on', () => {
    const rows = starterRows('2026-11-24')
    const index = buildMatchIndex(rows)
    const byId = new Map(rows.candidates.map((row) => [row.id, row]))
    for (const { uri = '' } of readStarterTable('occupations.tsv')) {
      const path = learningPath(index, {}, uri, '2026-11-24')
      expect(path?.exact).toBe(true)
      const learned = new Set<string>()
      for (const { opportunity } of path?.steps ?? []) {
        expect(byId.get(opportunity)?.required.filter((skill) => !learned.has(skill))).toEqual([])
        for (const skill of byId.get(opportunity)?.taught ?? []) learned.add(skill)
      }
      const { essential = [] } = rows.occupations.find(({ id }) => id === uri) ?? {}
      const left = essential.filter((skill) => !learned.has(skill))
      expect([...(path?.untaught ?? []), ...(path?.outOfReach ?? [])].sort()).toEqual(left.sort())
    }
  })
})
