import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { ApplicantGroup } from '../intake/applicant-group.ts'
import { nextOffers, seatFor } from './seat-plan.ts'

const groups: ApplicantGroup[] = ['jobseekers', 'rural']
const group = fc.constantFrom<ApplicantGroup | null>(null, ...groups)
const seats = fc
  .array(group, { maxLength: 8 })
  .map((kinds) => kinds.map((kind, index) => ({ number: index + 1, group: kind })))
const waiting = fc
  .array(fc.subarray(groups), { maxLength: 15 })
  .map((people) => people.map((own, index) => ({ id: `p${index}`, number: index + 3, groups: own })))

describe('A freed seat', () => {
  test('goes to one person only, and nobody is offered two', () => {
    fc.assert(
      fc.property(seats, waiting, fc.boolean(), (free, people, isOpen) => {
        const offers = nextOffers(free, people, isOpen)
        expect(new Set(offers.map(({ id }) => id)).size).toBe(offers.length)
        expect(new Set(offers.map(({ seat }) => seat)).size).toBe(offers.length)
      }),
    )
  })

  test('passes nobody over who could have it', () => {
    fc.assert(
      fc.property(seats, waiting, fc.boolean(), (free, people, isOpen) => {
        const offers = nextOffers(free, people, isOpen)
        const offered = new Map(offers.map(({ id, seat }) => [id, seat]))
        for (const person of people) {
          if (offered.has(person.id)) continue
          for (const later of people.filter(({ number }) => number > person.number)) {
            const seat = free.find(({ number }) => number === offered.get(later.id))
            // Only a seat kept for the other's group may pass by an earlier number.
            if (seat !== undefined)
              expect(seat.group !== null && !person.groups.includes(seat.group)).toBe(true)
          }
        }
      }),
    )
  })

  test('kept for a group waits for it until the window closes, then is for anybody', () => {
    const kept = [{ number: 1, group: 'rural' as const }]
    expect(seatFor([], kept, true)).toBeUndefined()
    expect(seatFor(['rural'], kept, true)?.number).toBe(1)
    expect(seatFor([], kept, false)?.number).toBe(1)
  })

  test('of the own group is taken first, so that the others stay for everybody', () => {
    const free = [
      { number: 1, group: null },
      { number: 2, group: 'rural' as const },
    ]
    expect(seatFor(['rural'], free, true)?.number).toBe(2)
  })
})
