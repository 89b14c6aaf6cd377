import { describe, expect, it } from 'vitest'

import { mostWishes, prolonged, refuseWish } from './wish.ts'

const today = '2026-11-24'
const wish = { topic: 'field/061', municipalityId: 'LV-058', until: '2027-03-01' }

describe('a wish', () => {
  it('is kept until a day within a year', () => {
    expect(refuseWish(wish, [], today)).toBeUndefined()
    expect(refuseWish({ ...wish, until: today }, [], today)).toBe('until-past')
    expect(refuseWish({ ...wish, until: '2027-11-25' }, [], today)).toBe('until-too-late')
    expect(refuseWish({ ...wish, until: '2027-11-24' }, [], today)).toBeUndefined()
  })

  it('is made once for a topic and place', () => {
    expect(refuseWish(wish, [wish], today)).toBe('already-wished')
    expect(refuseWish(wish, [{ ...wish, municipalityId: 'LV-DGV' }], today)).toBeUndefined()
  })

  it('is one of twenty at most', () => {
    const many = Array.from({ length: mostWishes }, (_, index) => ({
      ...wish,
      topic: `field/0${index + 10}`,
    }))
    expect(refuseWish(wish, many, today)).toBe('too-many-wishes')
  })

  it('is prolonged by half a year, never beyond a year from today', () => {
    expect(prolonged('2026-12-01', today)).toBe('2027-06-02')
    expect(prolonged('2027-11-01', today)).toBe('2027-11-24')
    expect(prolonged('2026-01-01', today)).toBe('2027-05-26')
  })
})
