import { describe, expect, it } from 'vitest'

import { interestTypes } from '../../vocabulary/index.ts'
import { claimedSkills, digitalLevelOf, interestsOf, matchProfileOf, statementId } from './profile-match.ts'

const skill = (digit: string) => `skill/${digit.repeat(8)}-0000-0000-0000-000000000000`
const occupation = (digit: string) => `occupation/${digit.repeat(8)}-0000-0000-0000-000000000000`

function answered(perType: number, point: (type: string, number: number) => number) {
  const ids = interestTypes.flatMap((type) =>
    Array.from(
      { length: perType },
      (_, index) => [statementId(type, index + 1), point(type, index + 1)] as const,
    ),
  )
  return Object.fromEntries(ids)
}

describe('what the answers become', () => {
  it('doubles the sums of the short form', () => {
    const statements = answered(5, (type) => (type === 'R' ? 5 : 2))
    expect(interestsOf(statements)).toEqual({ R: 50, I: 20, A: 20, S: 20, E: 20, C: 20 })
  })

  it('adds up the long form as it is', () => {
    const statements = answered(10, (_, number) => (number <= 5 ? 5 : 1))
    expect(interestsOf(statements)?.R).toBe(30)
  })

  it('gives no interests while a type of the short form is open', () => {
    const { [statementId('C', 5)]: _, ...statements } = answered(5, () => 3)
    expect(interestsOf(statements)).toBeUndefined()
  })

  it('claims a skill once, wherever it was ticked', () => {
    const experience = [
      { occupation: occupation('a'), kind: 'work', skills: [skill('1'), skill('2')] },
      { occupation: occupation('b'), kind: 'unpaid', skills: [skill('2'), skill('3')] },
    ] as const
    const copied = experience.map((item) => ({ ...item, skills: [...item.skills] }))
    expect(claimedSkills({ experience: copied })).toEqual([skill('1'), skill('2'), skill('3')])
  })

  it('splits the ten points of the digital self-check into four levels', () => {
    expect(digitalLevelOf(undefined)).toBeUndefined()
    expect(digitalLevelOf([0, 0, 0, 0, 2])).toBe('none')
    expect(digitalLevelOf([1, 1, 1, 0, 0])).toBe('basic')
    expect(digitalLevelOf([2, 2, 2, 2, 0])).toBe('intermediate')
    expect(digitalLevelOf([2, 2, 2, 2, 2])).toBe('advanced')
  })

  it('asks for child care when somebody looks after somebody', () => {
    const { constraints } = matchProfileOf(
      { circumstances: { care: true, accessibility: ['step-free'] } },
      [],
    )
    expect(constraints?.accessibility).toEqual(['step-free', 'childcare'])
  })

  it('drops a distance that has no place to be counted from', () => {
    expect(matchProfileOf({ circumstances: { maxKm: 25 } }, []).constraints?.maxKm).toBeUndefined()
  })

  it('takes an undecided aim for no goal', () => {
    expect(matchProfileOf({ aim: { undecided: true } }, []).goal).toBeUndefined()
  })
})
