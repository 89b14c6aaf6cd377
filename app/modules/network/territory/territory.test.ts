import { assert, array, boolean, constantFrom, property, record, subarray, option } from 'fast-check'
import { describe, expect, it } from 'vitest'

import { routeTo, type StaffMember } from './territory.ts'

const municipalities = ['LV-058', 'LV-077', 'LV-015', 'LV-REZ', 'LV-DGV'] as const
const parishes = ['Ciblas pagasts', 'Nirzas pagasts'] as const
const people = ['a', 'b', 'c', 'd', 'e', 'f'] as const

const member = record({
  personId: constantFrom(...people),
  municipalityId: option(constantFrom(...municipalities)),
  parishes: subarray([...parishes]),
  substitutes: subarray([...people]),
  isAbsent: boolean(),
})
/** A person is away from all their work at once. */
const staffs = array(member, { minLength: 1, maxLength: 8 }).map((members) => {
  const away = new Set(members.flatMap(({ personId, isAbsent }) => (isAbsent ? personId : [])))
  return members.map((one) => ({ ...one, isAbsent: away.has(one.personId) }))
})
const territories = record({
  municipalityId: constantFrom(...municipalities),
  parish: option(constantFrom(...parishes), { nil: undefined }),
})

const of = (personId: string, facts: Partial<StaffMember> = {}): StaffMember => ({
  personId,
  municipalityId: 'LV-058',
  parishes: [],
  substitutes: [],
  isAbsent: false,
  ...facts,
})
const cibla = { municipalityId: 'LV-058', parish: 'Ciblas pagasts' }

describe('A request', () => {
  it('never goes to nobody', () => {
    assert(property(territories, staffs, (territory, staff) => routeTo(territory, staff) !== undefined))
  })

  it('never goes to somebody who is away while anybody is there', () => {
    assert(
      property(territories, staffs, (territory, staff) => {
        const route = routeTo(territory, staff)
        const isAway = staff.some(({ personId, isAbsent }) => personId === route?.personId && isAbsent)
        return isAway === staff.every(({ isAbsent }) => isAbsent)
      }),
    )
  })

  it('stays in its municipality while a coordinator of it is there', () => {
    assert(
      property(territories, staffs, (territory, staff) => {
        const own = staff.filter(
          ({ municipalityId, isAbsent }) => municipalityId === territory.municipalityId && !isAbsent,
        )
        const route = routeTo(territory, staff)
        // A parish's own substitute comes before others of the municipality.
        return (
          own.length === 0 ||
          route?.reason === 'substitute' ||
          own.some(({ personId }) => personId === route?.personId)
        )
      }),
    )
  })

  it('goes up the ladder one step at a time', () => {
    const parish = of('p', { parishes: ['Ciblas pagasts'], substitutes: ['s'] })
    const away = { ...parish, isAbsent: true }
    const substitute = of('s', { municipalityId: 'LV-DGV' })
    const [colleague, neighbour] = [of('c'), of('n', { municipalityId: 'LV-077' })]
    const administrator = of('r', { municipalityId: null })
    const far = of('f', { municipalityId: 'LV-056' })
    const all = [far, administrator, neighbour, colleague, substitute]
    expect(routeTo(cibla, [...all, parish])).toEqual({ personId: 'p', reason: 'parish' })
    expect(routeTo(cibla, [...all, away])).toEqual({ personId: 's', reason: 'substitute' })
    expect(routeTo(cibla, [...all.slice(0, 4), away])).toEqual({ personId: 'c', reason: 'municipality' })
    expect(routeTo(cibla, [...all.slice(0, 3), away])).toEqual({ personId: 'n', reason: 'neighbour' })
    expect(routeTo(cibla, [...all.slice(0, 2), away])).toEqual({ personId: 'r', reason: 'administrator' })
    expect(routeTo(cibla, [far, away])).toEqual({ personId: 'f', reason: 'region' })
    expect(routeTo(cibla, [away])).toEqual({ personId: 'p', reason: 'everybody-absent' })
    expect(routeTo(cibla, [])).toBeUndefined()
  })

  it('without a parish goes to whoever has most room', () => {
    const busy = of('b', { parishes: ['Ciblas pagasts', 'Nirzas pagasts'] })
    expect(routeTo({ municipalityId: 'LV-058' }, [busy, of('f')])).toEqual({
      personId: 'f',
      reason: 'municipality',
    })
  })
})
